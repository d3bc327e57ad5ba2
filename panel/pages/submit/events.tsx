import type { Replies } from '../../../core/index.ts';
import { useSession } from '../../session.ts';
import { submitWords } from '../../words/submit-words.ts';

/** What was done with the submission, the newest first. */
export function Events({ events }: { readonly events: Replies['submission']['events'] }) {
  const { say, count } = useSession();
  if (events.length === 0) return null;
  return (
    <section class="stack">
      <h2>{say(submitWords.events)}</h2>
      <ul class="plain-list">
        {events.map(({ title, time, version, reason }) => (
          <li key={`${time} ${title}`}>
            <span class="strong">{title}</span>, {time},{' '}
            {say(submitWords.ofVersion, { version: count(version) })}
            {reason !== '' && <p class="hint">{reason}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
