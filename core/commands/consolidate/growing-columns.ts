import { BLANK_PLACE } from './value-pool.ts';

/** Columns of places in a pool, to whose ends rows are added. */
export interface GrowingColumns {
  readonly length: number;
  at(column: number, row: number): number;
  /** Adds so many rows; `placeAt` gives the cells of each, counted from 0. */
  add(rows: number, placeAt: (column: number, row: number) => number): void;
  /** All rows, or some of them. */
  take(rows: readonly number[] | null): readonly Int32Array[];
}

/** So many columns without rows. Room for rows grows by halves, so that they are seldom moved. */
export function growingColumns(count: number): GrowingColumns {
  let columns = Array.from({ length: count }, (): Int32Array => new Int32Array());
  let length = 0;
  return {
    get length() {
      return length;
    },
    at: (column, row) => columns[column]?.[row] ?? BLANK_PLACE,
    add: (rows, placeAt) => {
      const first = length;
      length += rows;
      columns = columns.map((before, column) => {
        const places = widened(before, length);
        for (let row = 0; row < rows; row++) places[first + row] = placeAt(column, row);
        return places;
      });
    },
    take: (rows) =>
      columns.map((places) =>
        rows === null
          ? places.subarray(0, length)
          : Int32Array.from(rows, (row) => places[row] ?? BLANK_PLACE),
      ),
  };
}

function widened(places: Int32Array, length: number): Int32Array {
  if (length <= places.length) return places;
  const wide = new Int32Array(Math.max(length, Math.ceil(places.length * 1.5)));
  wide.set(places);
  return wide;
}
