import { areaAddress, type CellPosition } from '../core/index.ts';

/** Cells as the addresses of runs down the columns. */
export function addressesOf(cells: readonly CellPosition[]): string[] {
  const runs: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last && last.column === column && last.row + last.rows === row) last.rows++;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs.map(areaAddress);
}
