import { useState } from 'preact/hooks';
import type { Replies } from '../../../core/index.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PageFrame } from '../../parts/page-frame.tsx';
import { useSession } from '../../session.ts';
import { tidyWords } from '../../words/change-words.ts';
import { useReply } from '../use-reply.ts';
import { TidyForm } from './tidy-form.tsx';

/** *Rapikan isian*: what would change, what was changed, and the way back. */
export function TidyPage() {
  const { say } = useSession();
  const { reply, again } = useReply<'proposeTidy'>(tidyWords.looking, { kind: 'proposeTidy' });
  const [changed, setChanged] = useState<Replies['tidy'] | null>(null);
  const lookAgain = (): void => {
    setChanged(null);
    again();
  };
  const isEmpty = reply !== null && reply.groups.length + reply.choices.length === 0;
  return (
    <PageFrame title={say(tidyWords.title)} intro={say(tidyWords.intro)}>
      {changed && <Outcome changed={changed} />}
      {reply && !changed && (
        <Notice tone={isEmpty ? 'good' : 'info'} focus={reply}>
          <p>{reply.message}</p>
        </Notice>
      )}
      {reply && !changed && !isEmpty && <TidyForm preview={reply} onTidied={setChanged} />}
      {(changed || isEmpty) && (
        <div class="row">
          <Button look="quiet" onClick={lookAgain}>
            {say(tidyWords.again)}
          </Button>
        </div>
      )}
    </PageFrame>
  );
}
