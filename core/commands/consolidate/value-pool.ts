import type { CellValue } from '../../workbook/cell.ts';

/** The different values of all cells that are merged, each of them once. */
export interface ValuePool {
  readonly values: readonly CellValue[];
  /** Where among them a value is; one that is new is added. */
  numberOf(value: CellValue): number;
}

/** Where a blank cell's value stands in every pool. */
export const BLANK_PLACE = 0;

/** A pool that holds no value but that of a blank cell. */
export function valuePool(): ValuePool {
  const values: CellValue[] = [null];
  const known = new Map<CellValue, number>([[null, BLANK_PLACE]]);
  return {
    values,
    numberOf: (value) => {
      const before = known.get(value);
      if (before !== undefined) return before;
      const place = values.push(value) - 1;
      known.set(value, place);
      return place;
    },
  };
}
