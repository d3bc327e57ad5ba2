import { useId } from 'preact/hooks';
import type { Page } from '../../bridge.ts';
import { Icon } from '../../parts/icon.tsx';
import { useSession } from '../../session.ts';
import { startWords, toolWords } from '../../words/start-words.ts';

const GROUPS: readonly {
  readonly title: 'entryGroup' | 'resultGroup' | 'victimGroup' | 'otherGroup';
  readonly tools: readonly Exclude<Page, 'start'>[];
}[] = [
  { title: 'entryGroup', tools: ['prepare', 'codes', 'nil', 'tidy', 'check', 'repair'] },
  { title: 'resultGroup', tools: ['status', 'submit', 'figures', 'report'] },
  { title: 'victimGroup', tools: ['fingerprint', 'erase'] },
  { title: 'otherGroup', tools: ['settings', 'help'] },
];

/** The way to every page; codes are made at once, here. */
export function Tools({ makeCodes }: { readonly makeCodes: () => void }) {
  const { say, open, isLocked } = useSession();
  const title = useId();
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{say(startWords.toolsTitle)}</h2>
      {GROUPS.map((group) => (
        <div key={group.title} class="tools">
          <h3>{say(startWords[group.title])}</h3>
          <ul>
            {group.tools.map((tool) => (
              <li key={tool}>
                <button
                  type="button"
                  class="entry"
                  aria-disabled={isLocked}
                  onClick={() => (tool === 'codes' ? makeCodes() : open(tool, true))}
                >
                  <span>{say(toolWords[tool])}</span>
                  {tool !== 'codes' && <Icon name="next" />}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
