import type { Replies } from '../../../core/index.ts';
import { useSession } from '../../session.ts';
import { figuresWords } from '../../words/figures-words.ts';

/** A score with its category; its parts and what would change it unfold. */
export function Score({ score }: { readonly score: Replies['figures']['scores'][number] }) {
  const { say } = useSession();
  const { title, category, parts, changes } = score;
  return (
    <div class="card">
      <div class="score">
        <h3>{title}</h3>
        <p class="figure">{score.score}</p>
        <p class="tag">{category}</p>
      </div>
      {parts.length > 0 && (
        <details>
          <summary>{say(figuresWords.parts)}</summary>
          <ul class="pairs">
            {parts.map(({ label, score, note }, index) => (
              <li key={index}>
                <span>{label}</span>
                <span class="strong">{score}</span>
                {note !== null && <span class="hint">{note}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {changes.length > 0 && (
        <details>
          <summary>{say(figuresWords.changes)}</summary>
          <ul class="sentences">
            {changes.map((change, index) => (
              <li key={index}>{change}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
