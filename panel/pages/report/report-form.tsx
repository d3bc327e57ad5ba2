import { useState } from 'preact/hooks';
import type { Replies } from '../../../core/index.ts';
import { Button } from '../../parts/button.tsx';
import { CheckGroup, RadioGroup } from '../../parts/options.tsx';
import { useFaults } from '../../parts/use-faults.ts';
import { type ActionOf, jobOf, useSession } from '../../session.ts';
import { reportWords } from '../../words/report-words.ts';

interface ReportFormProps {
  /** Every tab that there is. */
  readonly offers: Replies['choices']['tabs'];
  onMade(made: Replies['report']): void;
}

type Edition = ActionOf<'report'>['edition'];
type Threshold = ActionOf<'report'>['k'];

const THRESHOLDS: readonly Threshold[] = [3, 5, 10, 11];
const USUAL: Threshold = 5;

/** For whom the report is, what it holds, and how small figures are masked. */
export function ReportForm({ offers, onMade }: ReportFormProps) {
  const { bridge, say, run } = useSession();
  const [edition, setEdition] = useState<Edition>('internal');
  const [k, setK] = useState<Threshold>(USUAL);
  const [isAll, setAll] = useState(true);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const offered = offers.filter(({ isPublic }) => isPublic || edition === 'internal');
  const tabs = isAll ? null : offered.flatMap(({ code }) => (ticked.has(code) ? [code] : []));
  const { form, faultOf, submit } = useFaults({ tabs: tabs?.length === 0 && reportWords.noTab });
  const send = (): void =>
    run(jobOf<'report'>(bridge, reportWords.working, { kind: 'report', edition, tabs, k }, onMade));
  const editions = [
    { code: 'internal', label: say(reportWords.internal), hint: say(reportWords.internalHint) },
    { code: 'public', label: say(reportWords.public), hint: say(reportWords.publicHint) },
  ];
  const scopes = [
    { code: 'all', label: say(reportWords.allTabs) },
    { code: 'some', label: say(reportWords.someTabs) },
  ];
  return (
    <form class="form" noValidate ref={form} onSubmit={submit(send)}>
      <RadioGroup
        legend={say(reportWords.edition)}
        options={editions}
        value={edition}
        onChange={(code) => setEdition(code === 'public' ? 'public' : 'internal')}
      />
      {edition === 'public' && (
        <RadioGroup
          legend={say(reportWords.threshold)}
          options={THRESHOLDS.map((k) => ({ code: String(k), label: say(reportWords[`k${k}`]) }))}
          value={String(k)}
          onChange={(code) => setK(THRESHOLDS.find((one) => String(one) === code) ?? USUAL)}
        />
      )}
      <RadioGroup
        legend={say(reportWords.tabs)}
        options={scopes}
        value={isAll ? 'all' : 'some'}
        onChange={(code) => setAll(code === 'all')}
      />
      {!isAll && (
        <CheckGroup
          legend={say(reportWords.chosenTabs)}
          options={offered.map(({ code, label }) => ({ code, label: `${code} ${label}` }))}
          values={ticked}
          fault={faultOf('tabs')}
          onChange={setTicked}
        />
      )}
      <Button look="main" sends>
        {say(reportWords.send)}
      </Button>
    </form>
  );
}
