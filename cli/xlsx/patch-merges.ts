import type { Area } from '../../core/index.ts';

/** A cell counted from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** For each cell the one that shows in its place: the first of its merged area, or itself; in the order of rows. */
export function shownCells<T extends CellPosition>(
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
