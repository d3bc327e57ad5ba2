import type { Replies } from '../../../core/index.ts';
import { useFocus } from '../../parts/focus.ts';
import { Icon } from '../../parts/icon.tsx';
import { placeName } from '../../place-name.ts';
import { useSession } from '../../session.ts';
import { checkWords, severityWords } from '../../words/check-words.ts';
import type { Line } from './filter.ts';
import { LineDetail } from './line-detail.tsx';

interface LineCardProps {
  readonly line: Line;
  readonly isOpen: boolean;
  readonly takesFocus: boolean;
  /** What became of its fix, where it was applied. */
  readonly changed: Replies['tidy'] | null;
  onOpen(): void;
  onChanged(changed: Replies['tidy'] | null): void;
}

/** One finding; a click shows its cell and what to do. */
export function LineCard({ line, isOpen, takesFocus, changed, onOpen, onChanged }: LineCardProps) {
  const { say } = useSession();
  const button = useFocus<HTMLButtonElement>(takesFocus);
  const { severity, place, cells, count, label, message, answer } = line;
  const where = placeName({ sheet: place.sheet, cell: cells ?? place.cell });
  return (
    <li class={`line ${severity}`}>
      <button
        type="button"
        class="line-head"
        ref={button}
        aria-current={isOpen ? 'true' : undefined}
        onClick={onOpen}
      >
        <span class="line-kind">
          <Icon name={answer === null ? severity : 'good'} />
          <span>{say(severityWords[severity])}</span>
          {answer !== null && <span class="tag">{say(checkWords.answered)}</span>}
          {count > 1 && <span class="tag">{say(checkWords.manyCells, { count })}</span>}
        </span>
        {label !== null && <span class="strong">{label}</span>}
        <span>{message}</span>
        <span class="where">
          <Icon name="place" />
          <span>{where}</span>
        </span>
      </button>
      {isOpen && <LineDetail line={line} changed={changed} onChanged={onChanged} />}
    </li>
  );
}
