import { areaAddress } from '../core/index.ts';

/** A cell; `row` and `column` are counted from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

const COLUMNS = 18_278;

/** A cell as one number, for maps. */
export function spotKey({ row, column }: Spot): number {
  return row * COLUMNS + column;
}

/** The cell of a {@link spotKey}. */
export function spotOf(key: number): Spot {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}

/** Cells as the addresses of runs down the columns. */
export function addressesOf(spots: readonly Spot[]): string[] {
  const runs: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of [...spots].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last && last.column === column && last.row + last.rows === row) last.rows++;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs.map(areaAddress);
}
