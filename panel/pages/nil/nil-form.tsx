import { useState } from 'preact/hooks';
import type { Replies } from '../../../core/index.ts';
import { Button } from '../../parts/button.tsx';
import { CheckGroup, type Option } from '../../parts/options.tsx';
import { useFaults } from '../../parts/use-faults.ts';
import { jobOf, useSession } from '../../session.ts';
import { nilWords } from '../../words/nil-words.ts';

interface NilFormProps {
  readonly choices: Replies['nilChoices'];
  onDone(changed: Replies['nil']): void;
}

type Form = Replies['nilChoices']['forms'][number];

/** Which forms are nil, and who was asked. Nothing is chosen beforehand: nil is said, not assumed. */
export function NilForm({ choices, onDone }: NilFormProps) {
  const { bridge, say, run } = useSession();
  const [forms, setForms] = useState<ReadonlySet<string>>(new Set());
  const [sources, setSources] = useState<ReadonlySet<string>>(new Set());
  const { form, faultOf, submit } = useFaults({
    forms: forms.size === 0 && nilWords.noForm,
    sources: sources.size === 0 && nilWords.noSource,
  });
  const send = (): void => {
    const action = { kind: 'nil', templates: [...forms], sources: [...sources] } as const;
    run(jobOf<'nil'>(bridge, nilWords.working, action, onDone));
  };
  return (
    <form class="form" noValidate ref={form} onSubmit={submit(send)}>
      <CheckGroup
        legend={say(nilWords.forms)}
        options={choices.forms.filter(({ obstacle }) => obstacle === null).map(optionOf)}
        values={forms}
        fault={faultOf('forms')}
        onChange={setForms}
      />
      <CheckGroup
        legend={say(nilWords.sources)}
        options={choices.sources}
        values={sources}
        fault={faultOf('sources')}
        onChange={setSources}
      />
      <Button look="main" sends>
        {say(nilWords.send)}
      </Button>
    </form>
  );

  function optionOf({ code, label, isDue, declared }: Form): Option {
    const facts = [
      ...(isDue ? [say(nilWords.due)] : []),
      ...(declared === null ? [] : [say(nilWords.declared, { declared })]),
    ];
    return { code, label: `${code} ${label}`, ...(facts.length > 0 && { hint: facts.join(', ') }) };
  }
}
