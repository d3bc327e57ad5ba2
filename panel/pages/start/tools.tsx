import { useId } from 'preact/hooks';
import { Icon } from '../../parts/icon.tsx';
import { useSession } from '../../session.ts';
import { startWords, toolWords } from '../../words/start-words.ts';
import { toolGroups } from './tool-groups.ts';

/** The way to every page; codes are made at once, here. */
export function Tools({ makeCodes }: { readonly makeCodes: () => void }) {
  const { say, open, isLocked } = useSession();
  const title = useId();
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{say(startWords.toolsTitle)}</h2>
      {toolGroups.map((group) => (
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
