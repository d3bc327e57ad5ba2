import type { SheetColumn } from '../../workbook/snapshot.ts';
import { isFilled } from '../decode/odd-rows.ts';

/** The rows, of those given, in which a column of dates holds a text under the format of text; a number there is VF-04. */
export function datesAsText(
  { values, format, formats }: SheetColumn,
  rows: ArrayLike<number>,
): readonly number[] {
  return Array.from(rows).filter((row) => {
    const value = values[row] ?? null;
    return typeof value === 'string' && isFilled(value) && (formats?.[row] ?? format) === 'text';
  });
}
