import { useState } from 'preact/hooks';
import type { Replies } from '../../../core/index.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PageFrame } from '../../parts/page-frame.tsx';
import { Sentences } from '../../parts/sentences.tsx';
import { jobOf, useSession } from '../../session.ts';
import { submitWords } from '../../words/submit-words.ts';
import { useReply } from '../use-reply.ts';
import { Events } from './events.tsx';
import { Receipt } from './receipt.tsx';
import { Standing } from './standing.tsx';

/** *Kirim*: how far the submission is, what keeps it from being sent, and the way back as long as there is one. */
export function SubmitPage() {
  const { bridge, say, run, keepChecked } = useSession();
  const { reply: standing, again } = useReply<'submission'>(submitWords.looking, { kind: 'submission' });
  const [sent, setSent] = useState<Replies['submit'] | null>(null);
  const [withdrawn, setWithdrawn] = useState<Replies['withdraw'] | null>(null);
  const send = (): void =>
    run(
      jobOf<'submit'>(bridge, submitWords.sending, { kind: 'submit' }, (reply) => {
        keepChecked(null);
        setWithdrawn(null);
        setSent(reply);
      }),
    );
  const withdraw = (): void =>
    run(
      jobOf<'withdraw'>(bridge, submitWords.withdrawing, { kind: 'withdraw' }, (reply) => {
        setSent(null);
        setWithdrawn(reply);
      }),
    );
  const look = (): void => {
    setSent(null);
    setWithdrawn(null);
    again();
  };
  return (
    <PageFrame title={say(submitWords.title)} intro={say(submitWords.intro)}>
      {sent && <SentNotice sent={sent} onWithdraw={withdraw} />}
      {withdrawn && <Outcome changed={withdrawn} />}
      {!sent && !withdrawn && standing && (
        <>
          <Standing standing={standing} onSend={send} onWithdraw={withdraw} />
          <Events events={standing.events} />
        </>
      )}
      {(sent || withdrawn || standing) && (
        <div class="row">
          <Button look="quiet" onClick={look}>
            {say(submitWords.again)}
          </Button>
        </div>
      )}
    </PageFrame>
  );
}

function SentNotice({ sent, onWithdraw }: { readonly sent: Replies['submit']; onWithdraw(): void }) {
  const { say } = useSession();
  const { message, isSent, hindrances, receipt } = sent;
  return (
    <>
      <Notice tone={isSent ? 'good' : 'warning'} focus={sent}>
        <p>{message}</p>
        {isSent && <p>{say(submitWords.keep)}</p>}
      </Notice>
      <Sentences title={say(submitWords.inTheWay)} sentences={hindrances} />
      {receipt && <Receipt receipt={receipt} />}
      {isSent && (
        <div class="row">
          <Button icon="undo" onClick={onWithdraw}>
            {say(submitWords.withdraw)}
          </Button>
        </div>
      )}
    </>
  );
}
