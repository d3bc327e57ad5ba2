import type { Area } from '../core/index.ts';
import type { Range, Sheet } from './services.ts';

/** The smallest area around all cells of a grid that are wanted; `null` when none is. */
export function boxOf<T>(grid: readonly (readonly T[])[], isWanted: (item: T) => boolean): Area | null {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1];
  for (const [row, line] of grid.entries()) {
    for (const [column, item] of line.entries()) {
      if (!isWanted(item)) continue;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The cells of an area of a grid, each turned into what a call takes. */
export function cut<T, U>(
  grid: readonly (readonly T[])[],
  { row, column, rows, columns }: Area,
  turn: (item: T) => U,
): U[][] {
  return grid
    .slice(row, row + rows)
    .map((line) => line.slice(column, column + columns).map((item) => turn(item)));
}

/** The range of an area. */
export function rangeOf(sheet: Sheet, { row, column, rows, columns }: Area): Range {
  return sheet.getRange(row + 1, column + 1, rows, columns);
}
