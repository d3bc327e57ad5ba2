import type { Merged } from '../../bridge.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useSession } from '../../session.ts';
import { mergeWords } from '../../words/merge-words.ts';

/** What became of all rows, and what to look at. */
export function MergeDone({ merged, onAgain }: { readonly merged: Merged; onAgain(): void }) {
  const { say } = useSession();
  const { submissions, equation, counts } = merged;
  return (
    <>
      <Notice tone="good" focus={merged}>
        <p>{say(mergeWords.done, { count: submissions })}</p>
        <p>{equation}</p>
        {counts.map(({ label, count }) => (
          <p key={label}>{say(mergeWords.lookAt, { what: label, count })}</p>
        ))}
      </Notice>
      <div class="row">
        <Button onClick={onAgain}>{say(mergeWords.again)}</Button>
      </div>
    </>
  );
}
