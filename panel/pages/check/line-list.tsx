import { useId, useMemo, useState } from 'preact/hooks';
import type { Replies } from '../../../core/index.ts';
import { useSession } from '../../session.ts';
import { checkWords } from '../../words/check-words.ts';
import { type Line, placeOfLine } from './filter.ts';
import { LineCard } from './line-card.tsx';
import { LineSteps } from './line-steps.tsx';
import { Parts, partOf, SIZE } from './parts.tsx';
import { useLineKeys } from './use-line-keys.ts';

interface LineListProps {
  readonly lines: readonly Line[];
  /** Called with whether cells have changed since the check. */
  onChanged(isChanged: boolean): void;
}

/** The findings, a part of them at a time; one is open. */
export function LineList({ lines, onChanged }: LineListProps) {
  const { say, goTo } = useSession();
  const title = useId();
  const [open, setOpen] = useState<Line | null>(null);
  const [part, setPart] = useState(0);
  const [focus, setFocus] = useState<number | null>(null);
  const [changes, setChanges] = useState<ReadonlyMap<Line, Replies['tidy']>>(new Map());
  const position = useMemo(() => placeOfLine(open, lines), [open, lines]);
  const shownPart = Math.min(part, partOf(lines.length - 1));
  const first = shownPart * SIZE;

  const show = (index: number): void => {
    const line = lines[index];
    if (!line) return;
    setOpen(line);
    setPart(partOf(index));
    goTo(line.place);
  };
  const step = (by: 1 | -1): void => {
    const from = position ?? (by === 1 ? first - 1 : first);
    const index = Math.min(Math.max(from + by, 0), lines.length - 1);
    show(index);
    setFocus(index);
  };
  const turn = (part: number): void => {
    setPart(part);
    setFocus(part * SIZE);
  };
  const keepChange = (line: Line, changed: Replies['tidy'] | null): void => {
    const next = new Map(changes);
    if (changed) next.set(line, changed);
    else next.delete(line);
    setChanges(next);
    onChanged(true);
  };
  const section = useLineKeys(step);
  return (
    <section class="lines" aria-labelledby={title} ref={section}>
      <LineSteps title={title} position={position} total={lines.length} onStep={step} />
      <ol start={first + 1}>
        {lines.slice(first, first + SIZE).map((line, offset) => (
          <LineCard
            key={first + offset}
            line={line}
            isOpen={position === first + offset}
            takesFocus={focus === first + offset}
            changed={changes.get(line) ?? null}
            onOpen={() => {
              setFocus(null);
              show(first + offset);
            }}
            onChanged={(changed) => keepChange(line, changed)}
          />
        ))}
      </ol>
      <Parts part={shownPart} total={lines.length} onTurn={turn} />
      <p class="hint">{say(checkWords.keys)}</p>
    </section>
  );
}
