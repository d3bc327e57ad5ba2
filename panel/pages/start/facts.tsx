import { useId } from 'preact/hooks';
import type { Replies } from '../../../core/index.ts';
import { useSession } from '../../session.ts';
import { startWords } from '../../words/start-words.ts';

/** Whose workbook it is and how far it has come. */
export function Facts({ overview }: { readonly overview: Replies['overview'] }) {
  const { say, count } = useSession();
  const title = useId();
  const { region, period, agency, rows, checked } = overview;
  const facts = [
    { term: startWords.region, value: region?.label ?? null },
    { term: startWords.period, value: period?.label ?? null },
    { term: startWords.agency, value: agency?.label ?? null },
    { term: startWords.rows, value: count(rows) },
    { term: startWords.lastCheck, value: lastCheck() },
  ];
  return (
    <section class="card" aria-labelledby={title}>
      <h2 id={title}>{say(startWords.factsTitle)}</h2>
      <dl class="facts">
        {facts.map(({ term, value }) => (
          <div key={term.id}>
            <dt>{say(term)}</dt>
            <dd>{value ?? <span class="soft">{say(startWords.unset)}</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );

  function lastCheck(): string {
    if (checked === null) return say(startWords.unchecked);
    const { errors, warnings } = checked;
    return errors + warnings === 0 ? say(startWords.clean) : say(startWords.found, { errors, warnings });
  }
}
