import { useState } from 'preact/hooks';
import type { BegunPeriod, ExcelOnly } from '../../bridge.ts';
import { useReply } from '../../pages/use-reply.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageFrame } from '../../parts/page-frame.tsx';
import { Sentences } from '../../parts/sentences.tsx';
import { PeriodForm } from '../../period/period-form.tsx';
import { useSession } from '../../session.ts';
import { newPeriodWords } from '../../words/new-period-words.ts';
import { shellWords } from '../../words/shell-words.ts';

/** *Mulai periode baru*: which one, and what goes on into it. */
export function PeriodPage() {
  const { bridge, say, run, open, keepChecked } = useSession();
  const { reply } = useReply<'overview'>(newPeriodWords.looking, { kind: 'overview' });
  const [begun, setBegun] = useState<BegunPeriod | null>(null);
  const begin = (excel: ExcelOnly, period: string): void =>
    run({
      title: newPeriodWords.working,
      isReading: false,
      start: (options) => excel.beginPeriod(period, options),
      done: (reply) => {
        if (reply.workbook === 'same') keepChecked(null);
        setBegun(reply);
      },
    });
  const { excel } = bridge;
  return (
    <PageFrame title={say(newPeriodWords.title)} intro={say(newPeriodWords.intro)}>
      {begun && <Begun begun={begun} />}
      {!begun && excel && reply?.period && (
        <PeriodForm
          present={reply.period}
          send={newPeriodWords.send}
          onSend={(period) => begin(excel, period)}
        />
      )}
      {!begun && reply && !reply.period && (
        <Notice tone="info" focus={reply}>
          <p>{say(newPeriodWords.none)}</p>
          <div class="row">
            <Button onClick={() => open('prepare')}>{say(shellWords.toPrepare)}</Button>
          </div>
        </Notice>
      )}
    </PageFrame>
  );
}

function Begun({ begun }: { readonly begun: BegunPeriod }) {
  const { say } = useSession();
  const { workbook, forms } = begun;
  const filled = workbook === 'new' ? forms.filter(({ carried, left }) => carried + left > 0) : [];
  return (
    <>
      <Notice tone="good" focus={begun}>
        <p>{say(newPeriodWords[workbook])}</p>
      </Notice>
      <Sentences
        title={say(newPeriodWords.carriedTitle)}
        sentences={filled.map(({ label, carried, left }) =>
          say(newPeriodWords.carried, { form: label, carried, left }),
        )}
      />
    </>
  );
}
