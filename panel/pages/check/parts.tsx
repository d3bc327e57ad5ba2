import { Button } from '../../parts/button.tsx';
import { useSession } from '../../session.ts';
import { shellWords } from '../../words/shell-words.ts';

/** Findings shown at a time, so that ten thousand are as quick as ten. */
export const SIZE = 30;

/** The part in which a finding stands, both counted from 0. */
export function partOf(index: number): number {
  return Math.floor(Math.max(index, 0) / SIZE);
}

interface PartsProps {
  readonly part: number;
  readonly total: number;
  onTurn(part: number): void;
}

/** The way from one part of a long list to the next. */
export function Parts({ part, total, onTurn }: PartsProps) {
  const { say } = useSession();
  if (total <= SIZE) return null;
  const first = part * SIZE;
  const last = Math.min(first + SIZE, total);
  return (
    <div class="parts">
      <p class="soft">{say(shellWords.part, { first: first + 1, last, total })}</p>
      <div class="row">
        {part > 0 && (
          <Button icon="previous" onClick={() => onTurn(part - 1)}>
            {say(shellWords.previousPart)}
          </Button>
        )}
        {last < total && (
          <Button icon="next" onClick={() => onTurn(part + 1)}>
            {say(shellWords.nextPart)}
          </Button>
        )}
      </div>
    </div>
  );
}
