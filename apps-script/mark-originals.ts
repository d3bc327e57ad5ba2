import { cellKey } from '../core/index.ts';
import type { MarkRecord } from './mark-records.ts';

/**
 * The backgrounds that marked cells had before, by `cellKey`; cells that somebody has coloured otherwise since are left
 * out.
 *
 * Sorting moves colours and notes with their rows. So a record holds for its own cell only while the note there is its
 * note, and a marked cell whose record is gone gets the next one that tells of the same note. A cell that looks marked
 * but is nowhere on record had no background.
 */
export function originalFills(
  records: readonly MarkRecord[],
  markNotes: ReadonlyMap<number, string>,
  isMarked: (key: number) => boolean,
): ReadonlyMap<number, string> {
  const originals = new Map<number, string>();
  const moved = new Map<string, MarkRecord[]>();
  // From the last to the first, since they are handed out from the end.
  for (const record of [...records].reverse()) {
    const key = cellKey(record);
    const note = markNotes.get(key) ?? '';
    const isInPlace = note === '' || note === record.note;
    if (isInPlace && isMarked(key) && !originals.has(key)) originals.set(key, record.fill);
    else addTo(moved, record);
  }
  for (const [key, note] of [...markNotes].sort(([a], [b]) => a - b)) {
    if (originals.has(key) || !isMarked(key)) continue;
    originals.set(key, next(moved, note)?.fill ?? '');
  }
  return originals;
}

function addTo(moved: Map<string, MarkRecord[]>, record: MarkRecord): void {
  const others = moved.get(record.note);
  if (others) others.push(record);
  else moved.set(record.note, [record]);
}

function next(moved: Map<string, MarkRecord[]>, note: string): MarkRecord | undefined {
  return moved.get(note)?.pop();
}
