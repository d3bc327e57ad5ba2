import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useSession } from '../session.ts';
import { shellWords } from '../words/shell-words.ts';
import { Button } from './button.tsx';
import { useFocus } from './focus.ts';

const STEP = 25;

interface MoreProps<T> {
  readonly items: readonly T[];
  /** Each item as an element of a list. */
  readonly children: (item: T, index: number) => ComponentChildren;
}

/** A list that may be long, shown in parts. */
export function More<T>({ items, children }: MoreProps<T>) {
  const { say } = useSession();
  const [shown, setShown] = useState(STEP);
  const rest = items.length - shown;
  const first = useFocus<HTMLLIElement>(shown > STEP && shown);
  return (
    <>
      <ul class="plain-list">
        {items.slice(0, shown).map((item, index) => (
          <li key={index} ref={index === shown - STEP ? first : null} tabIndex={-1}>
            {children(item, index)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button look="quiet" onClick={() => setShown(shown + STEP)}>
          {say(shellWords.more, { count: Math.min(rest, STEP) })}
        </Button>
      )}
    </>
  );
}
