import type { Replies } from '../../../core/index.ts';
import { useSession } from '../../session.ts';
import { tidyWords } from '../../words/change-words.ts';

interface TidyGroupsProps {
  readonly groups: Replies['proposeTidy']['groups'];
  /** Positions of the groups that are wanted. */
  readonly ticked: ReadonlySet<string>;
  readonly fault: string | null;
  onToggle(index: string): void;
}

/** Changes that are certain, a column and a reason at a time. */
export function TidyGroups({ groups, ticked, fault, onToggle }: TidyGroupsProps) {
  const { say } = useSession();
  return (
    <fieldset class={fault ? 'group wrong' : 'group'}>
      <legend>{say(tidyWords.groups)}</legend>
      {fault && <p class="fault">{fault}</p>}
      {groups.map(({ sheet, label, reason, count, examples }, index) => (
        <label key={index} class="option boxed">
          <input
            type="checkbox"
            checked={ticked.has(String(index))}
            onChange={() => onToggle(String(index))}
          />
          <span class="stack">
            <span class="strong">{say(tidyWords.group, { label, sheet, count })}</span>
            <span>{reason}</span>
            {examples.map((example) => (
              <span key={example} class="example">
                {example}
              </span>
            ))}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
