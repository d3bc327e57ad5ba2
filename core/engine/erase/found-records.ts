import type { Template } from '../../kit/template.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { type SheetSnapshot, type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import { type Layout, layoutOf } from '../decode/layout.ts';
import { plain } from '../decode/text.ts';
import { erasedRows } from './erased-rows.ts';

/** The rows of a table that hold a code, counted from 0. */
export interface FoundRecords {
  readonly template: Template;
  readonly sheet: SheetSnapshot;
  readonly layout: Layout;
  readonly rows: readonly number[];
  /** How many more were erased before. */
  readonly erased: number;
}

/** Finds the rows whose cell in a column is the code, letter case and needless spaces aside; `null` without the sheet. */
export function findRecords(
  snapshot: Snapshot,
  template: Template,
  column: string,
  code: string,
): FoundRecords | null {
  const sheet = sheetNamed(snapshot, template.sheet);
  if (sheet === null) return null;
  const layout = layoutOf(sheet, template);
  const place = layout.columns[column];
  const values = place ? (sheet.columns[place.column]?.values ?? []) : [];
  const isErased = erasedRows(sheet, template, layout);
  const same = Array.from(layout.rows).filter((row) => codeIn(values[row] ?? null) === code);
  const rows = same.filter((row) => !isErased(row));
  return { template, sheet, layout, rows, erased: same.length - rows.length };
}

/** A code as it is compared. */
export function codeIn(value: CellValue): string {
  return typeof value === 'string' ? plain(value).toUpperCase() : '';
}
