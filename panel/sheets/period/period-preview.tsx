import { useState } from 'preact/hooks';
import type { PeriodPreview as Preview } from '../../bridge.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { CheckGroup } from '../../parts/options.tsx';
import { Sentences } from '../../parts/sentences.tsx';
import { useFaults } from '../../parts/use-faults.ts';
import { useSession } from '../../session.ts';
import { copiedPeriodWords } from '../../words/copied-period-words.ts';
import { newPeriodWords } from '../../words/new-period-words.ts';

interface PreviewProps {
  readonly file: string;
  readonly preview: Preview;
  onBack(): void;
  onBegin(period: string): void;
}

/** What would become of the copy; nothing happens before somebody has said that it is one. */
export function PeriodPreview({ file, preview, onBack, onBegin }: PreviewProps) {
  const { say } = useSession();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const { form, faultOf, submit } = useFaults({
    copy: ticked.size === 0 && copiedPeriodWords.notUnderstood,
  });
  const { workbook, period, forms, removed, kept, template } = preview;
  const sum = (pick: (one: Preview['forms'][number]) => number): number =>
    forms.reduce((all, one) => all + pick(one), 0);
  const [carried, left] = [sum((one) => one.carried), sum((one) => one.left)];
  const filled = workbook === 'new' ? forms.filter((one) => one.carried + one.left > 0) : [];
  return (
    <form class="form" noValidate ref={form} onSubmit={submit(() => onBegin(period.code))}>
      <Notice tone="warning" focus={preview}>
        <p class="strong">{say(copiedPeriodWords.becomes, { file, period: period.label })}</p>
        <p>
          {workbook === 'same'
            ? say(copiedPeriodWords.same)
            : say(copiedPeriodWords.cleared, { left, carried })}
        </p>
        {template && <p>{say(copiedPeriodWords.template, template)}</p>}
      </Notice>
      <Sentences
        title={say(newPeriodWords.carriedTitle)}
        sentences={filled.map(({ label, ...counts }) =>
          say(copiedPeriodWords.carried, { form: label, ...counts }),
        )}
      />
      <Sentences title={say(copiedPeriodWords.removedTitle)} sentences={removed} />
      <Sentences title={say(copiedPeriodWords.keptTitle)} sentences={kept} />
      <CheckGroup
        legend={say(copiedPeriodWords.confirm)}
        options={[{ code: 'copy', label: say(copiedPeriodWords.understood) }]}
        values={ticked}
        fault={faultOf('copy')}
        onChange={setTicked}
      />
      <Button look="danger" sends>
        {say(newPeriodWords.send)}
      </Button>
      <Button look="quiet" onClick={onBack}>
        {say(copiedPeriodWords.other)}
      </Button>
    </form>
  );
}
