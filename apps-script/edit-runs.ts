import type { CellPosition } from '../core/index.ts';

/** Cells below one another that are written by one call; `row` and `column` are counted from 0. */
export interface EditRun {
  readonly column: number;
  readonly row: number;
  readonly rows: number;
}

/** Most calls for a sheet, unless formulas stand between the cells. */
const MOST_RUNS = 40;
/** How many cells between two edited ones may be written again, from the fewest to as many as it takes. */
const GAPS = [0, 1, 4, 16, 64, 256, Infinity];

/**
 * The cells in as few runs as the limit asks for. A cell between two edited ones is written again only where there would
 * be too many runs otherwise, and never when it is not repeatable.
 */
export function editRuns(
  cells: readonly CellPosition[],
  isRepeatable: (row: number, column: number) => boolean,
): readonly EditRun[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  let runs: readonly EditRun[] = [];
  for (const gap of GAPS) {
    runs = runsWithin(sorted, gap, isRepeatable);
    if (runs.length <= MOST_RUNS) break;
  }
  return runs;
}

function runsWithin(
  sorted: readonly CellPosition[],
  gap: number,
  isRepeatable: (row: number, column: number) => boolean,
): readonly EditRun[] {
  const runs: { column: number; row: number; rows: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    const end = last?.column === column ? last.row + last.rows : -1;
    if (last && end >= 0 && row - end <= gap && areRepeatable(end, row, column, isRepeatable)) {
      last.rows = Math.max(last.rows, row - last.row + 1);
    } else runs.push({ column, row, rows: 1 });
  }
  return runs;
}

function areRepeatable(
  from: number,
  to: number,
  column: number,
  isRepeatable: (row: number, column: number) => boolean,
): boolean {
  for (let row = from; row < to; row++) if (!isRepeatable(row, column)) return false;
  return true;
}
