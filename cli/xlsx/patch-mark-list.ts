import type { Area, Mark } from '../../core/index.ts';
import { shownCells } from './patch-merges.ts';
import { cellKey } from './patch-originals.ts';
import { MAX_COLUMNS, MAX_ROWS } from './read-reference.ts';

const SEVERITY = { error: 2, warning: 1, info: 0 } as const;

/**
 * One mark for each cell that shows it, by `cellKey`, in the order of rows.
 *
 * Marks of one cell, or of one merged area, become one: with the gravest style and all different notes.
 */
export function combinedMarks(marks: readonly Mark[], merges: readonly Area[]): ReadonlyMap<number, Mark> {
  for (const { row, column } of marks) {
    const inside = row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS;
    if (!inside || !Number.isInteger(row) || !Number.isInteger(column)) {
      throw new RangeError(`no sheet has a cell in row ${row} and column ${column}`);
    }
  }
  const combined = new Map<number, Mark>();
  for (const { cell, row, column } of shownCells(marks, merges)) {
    const key = cellKey({ row, column });
    const other = combined.get(key);
    combined.set(key, other === undefined ? { ...cell, row, column } : together(other, cell));
  }
  return merges.length === 0 ? combined : new Map([...combined].sort(([a], [b]) => a - b));
}

function together(mark: Mark, other: Mark): Mark {
  const style = SEVERITY[other.style] > SEVERITY[mark.style] ? other.style : mark.style;
  const notes = mark.note.split('\n\n');
  const note = notes.includes(other.note)
    ? mark.note
    : [mark.note, other.note].filter((text) => text !== '').join('\n\n');
  return { ...mark, style, note };
}
