import type { CellValue } from './cell.ts';

/** A column by its values, hardly any of them twice, and where among them that of each row is: most rows share theirs. */
export interface PlacedColumn<V = CellValue> {
  readonly values: readonly V[];
  /** As long as there are rows. */
  readonly places: ArrayLike<number>;
}

/** The column of so many rows, of which each says what its value depends on; that value is worked out once. */
export function placedColumn<K, V>(
  length: number,
  keyAt: (row: number) => K,
  workOut: (key: K) => V,
): PlacedColumn<V> {
  const values: V[] = [];
  const known = new Map<K, number>();
  const places = new Array<number>(length);
  for (let row = 0; row < length; row++) {
    const key = keyAt(row);
    let place = known.get(key);
    if (place === undefined) {
      place = values.push(workOut(key)) - 1;
      known.set(key, place);
    }
    places[row] = place;
  }
  return { values, places };
}
