import type { SheetColumn } from '../../workbook/snapshot.ts';
import { isFilled } from '../decode/odd-rows.ts';

/** The rows, of those given, in which a column of dates holds something under the format of text. */
export function datesAsText(
  { values, format, formats }: SheetColumn,
  rows: ArrayLike<number>,
): readonly number[] {
  return Array.from(rows).filter((row) => isFilled(values[row]) && (formats?.[row] ?? format) === 'text');
}
