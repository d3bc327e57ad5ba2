import { Icon } from '../../parts/icon.tsx';
import { useSession } from '../../session.ts';
import { checkWords } from '../../words/check-words.ts';

interface LineStepsProps {
  /** The id of the heading. */
  readonly title: string;
  /** Which finding is open, counted from 0. */
  readonly position: number | null;
  readonly total: number;
  onStep(by: 1 | -1): void;
}

/** The heading of the findings, with the way from one to the next; it stays in view. */
export function LineSteps({ title, position, total, onStep }: LineStepsProps) {
  const { say } = useSession();
  return (
    <div class="steps">
      <h2 id={title}>{say(checkWords.findings)}</h2>
      <span class="soft">
        {position === null
          ? say(checkWords.total, { total })
          : say(checkWords.position, { position: position + 1, total })}
      </span>
      <button type="button" class="tool" aria-label={say(checkWords.previous)} onClick={() => onStep(-1)}>
        <Icon name="previous" />
      </button>
      <button type="button" class="tool" aria-label={say(checkWords.next)} onClick={() => onStep(1)}>
        <Icon name="next" />
      </button>
    </div>
  );
}
