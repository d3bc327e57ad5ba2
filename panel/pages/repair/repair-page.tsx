import { useState } from 'preact/hooks';
import type { Replies } from '../../../core/index.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PageFrame } from '../../parts/page-frame.tsx';
import { useSession } from '../../session.ts';
import { repairWords } from '../../words/change-words.ts';
import { useReply } from '../use-reply.ts';
import { RepairForm } from './repair-form.tsx';

/** *Perbaiki struktur*: what would be repaired, and what was. */
export function RepairPage() {
  const { say } = useSession();
  const { reply, again } = useReply<'proposeRepair'>(repairWords.looking, { kind: 'proposeRepair' });
  const [changed, setChanged] = useState<Replies['repair'] | null>(null);
  const lookAgain = (): void => {
    setChanged(null);
    again();
  };
  const isEmpty = reply?.repairs.length === 0;
  return (
    <PageFrame title={say(repairWords.title)} intro={say(repairWords.intro)}>
      {changed && <Outcome changed={changed} />}
      {reply && !changed && (
        <Notice tone={isEmpty ? 'good' : 'info'} focus={reply}>
          <p>{reply.message}</p>
        </Notice>
      )}
      {reply && !changed && !isEmpty && <RepairForm preview={reply} onRepaired={setChanged} />}
      {(changed || isEmpty) && (
        <div class="row">
          <Button look="quiet" onClick={lookAgain}>
            {say(repairWords.again)}
          </Button>
        </div>
      )}
    </PageFrame>
  );
}
