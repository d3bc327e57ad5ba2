import { useState } from 'preact/hooks';
import type { Replies } from '../../../core/index.ts';
import { Button } from '../../parts/button.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PageFrame } from '../../parts/page-frame.tsx';
import { jobOf, useSession } from '../../session.ts';
import { eraseWords } from '../../words/victim-words.ts';
import { useReply } from '../use-reply.ts';
import { EraseForm, type EraseRequest } from './erase-form.tsx';
import { ErasePreview } from './erase-preview.tsx';

interface Proposed {
  readonly request: EraseRequest;
  readonly preview: Replies['proposeErase'];
}

/** *Hapus data korban*: asked for, looked at, confirmed, done. */
export function ErasePage() {
  const { bridge, say, run, keepChecked } = useSession();
  const { reply: choices } = useReply<'choices'>(eraseWords.loading, { kind: 'choices' });
  const [proposed, setProposed] = useState<Proposed | null>(null);
  const [erased, setErased] = useState<Replies['erase'] | null>(null);
  const look = (request: EraseRequest): void =>
    run(
      jobOf<'proposeErase'>(bridge, eraseWords.looking, { kind: 'proposeErase', ...request }, (preview) =>
        setProposed({ request, preview }),
      ),
    );
  const erase = (request: EraseRequest): void =>
    run(
      jobOf<'erase'>(bridge, eraseWords.working, { kind: 'erase', ...request }, (reply) => {
        keepChecked(null);
        setProposed(null);
        setErased(reply);
      }),
    );
  const back = (): void => {
    setProposed(null);
    setErased(null);
  };
  return (
    <PageFrame title={say(eraseWords.title)} intro={say(eraseWords.intro)}>
      {erased && (
        <>
          <Outcome changed={erased} />
          <div class="row">
            <Button onClick={back}>{say(eraseWords.other)}</Button>
          </div>
        </>
      )}
      {choices && !proposed && !erased && <EraseForm reasons={choices.reasons} onSend={look} />}
      {proposed && (
        <ErasePreview preview={proposed.preview} onErase={() => erase(proposed.request)} onBack={back} />
      )}
    </PageFrame>
  );
}
