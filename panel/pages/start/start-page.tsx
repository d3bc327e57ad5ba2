import { useState } from 'preact/hooks';
import type { Replies } from '../../../core/index.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PageFrame } from '../../parts/page-frame.tsx';
import { jobOf, useSession } from '../../session.ts';
import { startWords, toolWords } from '../../words/start-words.ts';
import type { PageProps } from '../page-props.ts';
import { useReply } from '../use-reply.ts';
import { Facts } from './facts.tsx';
import { NextStep } from './next-step.tsx';
import { Tools } from './tools.tsx';

/** What this workbook is, what to do next, and the way to everything else. */
export function StartPage({ isFirst }: PageProps) {
  const { bridge, say, run, keepChecked } = useSession();
  const { reply, again } = useReply<'overview'>(startWords.looking, { kind: 'overview' });
  const [coded, setCoded] = useState<Replies['codes'] | null>(null);
  const makeCodes = (): void =>
    run(
      jobOf<'codes'>(bridge, toolWords.makingCodes, { kind: 'codes' }, (reply) => {
        keepChecked(null);
        setCoded(reply);
      }),
    );
  return (
    <PageFrame title={say(startWords.title)} takesFocus={!isFirst}>
      {coded && <Outcome key={coded.message} changed={coded} />}
      {reply?.state === 'blank' && <Notice tone="info">{say(startWords.blank)}</Notice>}
      {reply?.state === 'foreign' && <Notice tone="info">{say(startWords.foreign)}</Notice>}
      {reply && <NextStep overview={reply} />}
      {reply?.state === 'own' && <Facts overview={reply} />}
      <Tools makeCodes={makeCodes} />
      {reply && (
        <div class="row">
          <Button look="quiet" onClick={again}>
            {say(startWords.again)}
          </Button>
        </div>
      )}
    </PageFrame>
  );
}
