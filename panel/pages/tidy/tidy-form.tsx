import { useState } from 'preact/hooks';
import type { Replies } from '../../../core/index.ts';
import { Button } from '../../parts/button.tsx';
import { More } from '../../parts/more.tsx';
import { toggled } from '../../parts/options.tsx';
import { useFaults } from '../../parts/use-faults.ts';
import { jobOf, useSession } from '../../session.ts';
import { tidyWords } from '../../words/change-words.ts';
import { TidyChoice } from './tidy-choice.tsx';
import { TidyGroups } from './tidy-groups.tsx';

interface TidyFormProps {
  readonly preview: Replies['proposeTidy'];
  onTidied(changed: Replies['tidy']): void;
}

/** What may be changed: all certain changes are ticked, nothing uncertain is. */
export function TidyForm({ preview, onTidied }: TidyFormProps) {
  const { bridge, say, run, keepChecked } = useSession();
  const { groups, choices } = preview;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(groups.map((_, index) => String(index))),
  );
  const [readings, setReadings] = useState<ReadonlyMap<number, string>>(new Map());
  const chosen = [
    ...groups.flatMap(({ ids }, index) => (ticked.has(String(index)) ? ids : [])),
    ...[...readings.values()].filter((id) => id !== ''),
  ];
  const { form, faultOf, submit } = useFaults({ any: chosen.length === 0 && tidyWords.nothingChosen });
  const send = (): void =>
    run(
      jobOf<'tidy'>(bridge, tidyWords.working, { kind: 'tidy', chosen }, (reply) => {
        keepChecked(null);
        onTidied(reply);
      }),
    );
  return (
    <form class="form" noValidate ref={form} onSubmit={submit(send)}>
      {groups.length > 0 && (
        <TidyGroups
          groups={groups}
          ticked={ticked}
          fault={faultOf('any')}
          onToggle={(index) => setTicked(toggled(ticked, index))}
        />
      )}
      {choices.length > 0 && (
        <section class="stack">
          <h2>{say(tidyWords.choices)}</h2>
          <p class="hint">{say(tidyWords.choicesHint)}</p>
          {groups.length === 0 && faultOf('any') && <p class="fault">{faultOf('any')}</p>}
          <More items={choices}>
            {(choice, index) => (
              <TidyChoice
                choice={choice}
                value={readings.get(index) ?? ''}
                onChange={(id) => setReadings(new Map(readings).set(index, id))}
              />
            )}
          </More>
        </section>
      )}
      <Button look="main" sends>
        {say(tidyWords.send)}
      </Button>
    </form>
  );
}
