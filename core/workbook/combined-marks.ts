import type { Area, CellPosition } from './cell.ts';
import type { Mark } from './workbook.ts';

/** No host has more columns (Google Sheets; Excel has 16,384). */
const MOST_COLUMNS = 18_278;
const GRAVITY = { error: 2, warning: 1, info: 0 } as const;

/** A cell as one number, for maps; the numbers ascend by rows. */
export function cellKey({ row, column }: CellPosition): number {
  return row * MOST_COLUMNS + column;
}

/** The cell of a {@link cellKey}. */
export function cellOfKey(key: number): CellPosition {
  return { row: Math.floor(key / MOST_COLUMNS), column: key % MOST_COLUMNS };
}

/** The graver of two ways to mark a cell. */
export function graver(one: Mark['style'], other: Mark['style']): Mark['style'] {
  return GRAVITY[other] > GRAVITY[one] ? other : one;
}

/**
 * One mark for each cell that shows it, by {@link cellKey}, in the order of rows.
 *
 * Marks of one cell, or of one merged area, become one: with the gravest style and all different notes.
 */
export function combinedMarks(marks: readonly Mark[], merges: readonly Area[]): ReadonlyMap<number, Mark> {
  const combined = new Map<number, Mark>();
  for (const { cell, row, column } of shownCells(marks, merges)) {
    const key = cellKey({ row, column });
    const other = combined.get(key);
    combined.set(key, other === undefined ? { ...cell, row, column } : together(other, cell));
  }
  return merges.length === 0 ? combined : new Map([...combined].sort(([a], [b]) => a - b));
}

function together(mark: Mark, other: Mark): Mark {
  const notes = mark.note.split('\n\n');
  const note = notes.includes(other.note)
    ? mark.note
    : [mark.note, other.note].filter((text) => text !== '').join('\n\n');
  return { ...mark, style: graver(mark.style, other.style), note };
}

/** For each cell the one that shows in its place: the first of its merged area, or itself; in the order of rows. */
function shownCells<T extends CellPosition>(
  cells: readonly T[],
  merges: readonly Area[],
): readonly { readonly cell: T; readonly row: number; readonly column: number }[] {
  const ordered = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const starting = [...merges].sort((a, b) => a.row - b.row);
  const columns = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  const latest = new Map<number, Area>();
  let next = 0;
  return ordered.map((cell) => {
    for (let area = starting[next]; area !== undefined && area.row <= cell.row; area = starting[++next]) {
      enter(area, columns, latest);
    }
    const area = latest.get(cell.column);
    if (area === undefined || cell.row >= area.row + area.rows) {
      return { cell, row: cell.row, column: cell.column };
    }
    return { cell, row: area.row, column: area.column };
  });
}

/** Merged areas do not overlap, so in each column only the one that started last can hold a cell. */
function enter(area: Area, columns: readonly number[], latest: Map<number, Area>): void {
  let from = 0;
  let to = columns.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((columns[middle] ?? 0) < area.column) from = middle + 1;
    else to = middle;
  }
  for (let at = from; at < columns.length; at++) {
    const column = columns[at] ?? 0;
    if (column >= area.column + area.columns) return;
    latest.set(column, area);
  }
}
