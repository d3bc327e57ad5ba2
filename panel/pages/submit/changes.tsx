import type { Replies } from '../../../core/index.ts';
import { Sentences } from '../../parts/sentences.tsx';
import { useSession } from '../../session.ts';
import { submitWords } from '../../words/submit-words.ts';

type ChangeList = NonNullable<Replies['submission']['changes']>;

/** What changed since the workbook was sent last, as far as it is listed. */
export function Changes({ changes: { count, lines } }: { readonly changes: ChangeList }) {
  const session = useSession();
  const { say } = session;
  const more = count - lines.length;
  const rest = more > 0 ? [say(submitWords.moreChanges, { count: session.count(more) })] : [];
  return <Sentences title={say(submitWords.changes)} sentences={[...lines, ...rest]} />;
}
