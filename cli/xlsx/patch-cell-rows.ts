import { type CellPosition, cellKey, cellOfKey } from '../../core/index.ts';

/** The columns by row, each in ascending order and once. */
export function columnsByRow(cells: readonly CellPosition[]): ReadonlyMap<number, readonly number[]> {
  const keys = Float64Array.from(cells, cellKey).sort();
  const rows = new Map<number, number[]>();
  keys.forEach((key, index) => {
    if (key === keys[index - 1]) return;
    const { row, column } = cellOfKey(key);
    const columns = rows.get(row);
    if (columns === undefined) rows.set(row, [column]);
    else columns.push(column);
  });
  return rows;
}
