import { makeSample } from '../../cli/sample/make-sample.ts';
import {
  type CellValue,
  type CheckContext,
  checkWorkbook,
  type Snapshot,
  serialOf,
  sheetNamed,
} from '../../core/index.ts';
import { MemoryWorkbook } from '../../core/workbook/memory-workbook.ts';

/** The day on which data are erased in these tests. */
export const TODAY = serialOf(2025, 8, 12);

/** With what a workbook is checked then. */
export const CONTEXT: CheckContext = { today: TODAY, locale: 'id', beside: [] };

/** A sound workbook of services with their victims and cases. */
export function soundBook(seed = 1, rows = 60): MemoryWorkbook {
  const { update } = makeSample({ template: 'T03', rows, errors: 0, seed, locale: 'id', today: TODAY });
  const book = new MemoryWorkbook();
  book.write({ ...update, marks: [] });
  return book;
}

/** One column of a form below its head, by field_id. */
export function columnOf(snapshot: Snapshot, sheet: string, field: string): readonly CellValue[] {
  const found = sheetNamed(snapshot, sheet)?.columns.find(({ values }) => values[1] === field);
  return found?.values.slice(2) ?? [];
}

/** The codes of all victims of whom something is recorded. */
export function victimsOf(snapshot: Snapshot): readonly string[] {
  const states = columnOf(snapshot, 'T02 Korban', '_status_validasi');
  return columnOf(snapshot, 'T02 Korban', 'kode_korban').flatMap((code, row) =>
    typeof code === 'string' && states[row] !== 'DIHAPUS' ? [code] : [],
  );
}

/** What a check finds, without the words. */
export function issuesOf(snapshot: Snapshot): readonly string[] {
  return checkWorkbook(snapshot, CONTEXT).issues.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`);
}

/** Everything that cells and notes hold, as one text. */
export function textsOf({ sheets }: Snapshot): string {
  return JSON.stringify(
    sheets.map(({ name, columns }) => [name, columns.map(({ values, notes }) => [values, notes])]),
  );
}
