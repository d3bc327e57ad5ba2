import { useLayoutEffect, useState } from 'preact/hooks';
import type { BegunPeriod, PeriodLook, SheetsOnly } from '../../bridge.ts';
import { Button } from '../../parts/button.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageFrame } from '../../parts/page-frame.tsx';
import { Sentences } from '../../parts/sentences.tsx';
import { PeriodForm } from '../../period/period-form.tsx';
import { useSession } from '../../session.ts';
import { copiedPeriodWords } from '../../words/copied-period-words.ts';
import { newPeriodWords } from '../../words/new-period-words.ts';
import { shellWords } from '../../words/shell-words.ts';
import { PeriodPreview } from './period-preview.tsx';

/** *Mulai periode baru*: makes sure that this is a copy, shows what would change, and changes it. */
export function PeriodPage() {
  const { bridge, say, run, keepChecked } = useSession();
  const [look, setLook] = useState<PeriodLook | null>(null);
  const [begun, setBegun] = useState<BegunPeriod | null>(null);
  const { sheets } = bridge;
  const see = (only: SheetsOnly, period: string | null): void =>
    run({
      title: period === null ? copiedPeriodWords.looking : copiedPeriodWords.previewing,
      isReading: true,
      start: (options) => only.lookPeriod(period, options),
      done: (reply) => setLook(reply),
    });
  const note = (only: SheetsOnly): void =>
    run({
      title: copiedPeriodWords.noting,
      isReading: false,
      start: (options) => only.notePeriod(options),
      done: (reply) => setLook(reply),
    });
  const begin = (only: SheetsOnly, period: string): void =>
    run({
      title: newPeriodWords.working,
      isReading: false,
      start: (options) => only.beginPeriod(period, options),
      done: (reply) => {
        keepChecked(null);
        setBegun(reply);
      },
    });
  useLayoutEffect(() => {
    if (sheets) see(sheets, null);
  }, []);
  return (
    <PageFrame title={say(newPeriodWords.title)} intro={say(copiedPeriodWords.intro)}>
      {begun && (
        <Notice tone="good" focus={begun}>
          <p>{say(copiedPeriodWords.done)}</p>
        </Notice>
      )}
      {!begun && look && sheets && (
        <Step
          look={look}
          onLook={(period) => see(sheets, period)}
          onNote={() => note(sheets)}
          onBegin={(period) => begin(sheets, period)}
        />
      )}
    </PageFrame>
  );
}

interface StepProps {
  readonly look: PeriodLook;
  onLook(period: string | null): void;
  onNote(): void;
  onBegin(period: string): void;
}

/** What is to be done next, by what the spreadsheet is. */
function Step({ look, onLook, onNote, onBegin }: StepProps) {
  const { say, open } = useSession();
  const { state, file, present, preview } = look;
  if (present === null) {
    return (
      <Notice tone="info" focus={look}>
        <p>{say(newPeriodWords.none)}</p>
        <div class="row">
          <Button onClick={() => open('prepare')}>{say(shellWords.toPrepare)}</Button>
        </div>
      </Notice>
    );
  }
  if (state === 'unfinished') {
    return (
      <Notice tone="warning" focus={look}>
        <p>{say(copiedPeriodWords.unfinished, { period: present.label })}</p>
        <div class="row">
          <Button look="main" onClick={() => onBegin(present.code)}>
            {say(copiedPeriodWords.finish)}
          </Button>
        </div>
      </Notice>
    );
  }
  if (state === 'copy' && preview) {
    return <PeriodPreview file={file} preview={preview} onBack={() => onLook(null)} onBegin={onBegin} />;
  }
  return (
    <>
      <Notice tone={state === 'copy' || state === 'noted' ? 'good' : 'warning'} focus={look}>
        <p>{say(state === 'copy' ? copiedPeriodWords.isCopy : copiedPeriodWords[state])}</p>
      </Notice>
      <Facts facts={[{ term: copiedPeriodWords.file, value: file }]} />
      {state === 'copy' && <PeriodForm present={present} send={copiedPeriodWords.preview} onSend={onLook} />}
      {state === 'noted' && (
        <Sentences
          title={say(copiedPeriodWords.stepsTitle)}
          sentences={[say(copiedPeriodWords.copy), say(copiedPeriodWords.openCopy)]}
        />
      )}
      {(state === 'unknown' || state === 'changed') && (
        <div class="row">
          <Button look="main" onClick={onNote}>
            {say(copiedPeriodWords.note)}
          </Button>
        </div>
      )}
    </>
  );
}
