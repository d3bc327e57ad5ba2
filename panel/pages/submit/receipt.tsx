import type { Replies } from '../../../core/index.ts';
import { Facts } from '../../parts/facts.tsx';
import { useSession } from '../../session.ts';
import { submitWords } from '../../words/submit-words.ts';
import { Changes } from './changes.tsx';

/** What the sender keeps of a submission. */
export function Receipt({ receipt }: { readonly receipt: NonNullable<Replies['submit']['receipt']> }) {
  const { say, count } = useSession();
  const { id, version, time, score, seal, changes } = receipt;
  const facts = [
    { term: submitWords.code, value: id },
    { term: submitWords.version, value: count(version) },
    { term: submitWords.time, value: time },
    { term: submitWords.score, value: score },
    { term: submitWords.seal, value: seal },
  ];
  return (
    <>
      <section class="card">
        <h2>{say(submitWords.receipt)}</h2>
        <Facts facts={facts} />
      </section>
      {changes && changes.count > 0 && <Changes changes={changes} />}
    </>
  );
}
