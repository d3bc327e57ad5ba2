import type { CellPosition } from './patch-merges.ts';
import { cellKey } from './patch-originals.ts';
import { MAX_COLUMNS } from './read-reference.ts';

/** The columns by row, each in ascending order and once. */
export function columnsByRow(cells: readonly CellPosition[]): ReadonlyMap<number, readonly number[]> {
  const keys = Float64Array.from(cells, cellKey).sort();
  const rows = new Map<number, number[]>();
  keys.forEach((key, index) => {
    if (key === keys[index - 1]) return;
    const row = Math.floor(key / MAX_COLUMNS);
    const columns = rows.get(row);
    if (columns === undefined) rows.set(row, [key % MAX_COLUMNS]);
    else columns.push(key % MAX_COLUMNS);
  });
  return rows;
}
