import type { Template } from '../../kit/template.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import type { Layout } from '../decode/layout.ts';

/** Tells the rows of a sheet, counted from 0, whose data were erased: they hold a code and nothing to judge. */
export function erasedRows(
  { columns }: SheetSnapshot,
  { erased }: Template,
  layout: Layout,
): (row: number) => boolean {
  const place = erased && layout.columns[erased.column];
  const values = (place && columns[place.column]?.values) ?? [];
  return erased ? (row) => values[row] === erased.value : () => false;
}
