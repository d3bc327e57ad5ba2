import { type Mark, RECORD_SHEET, recordRows, recordsOf } from '../core/index.ts';
import { growGrid, trimGrid } from './fit-grid.ts';
import { type Book, keyOf, type Sheet } from './services.ts';

/** What a marked cell was before, so that it can become that again. */
export interface MarkRecord {
  /** The sheet's own number, which stays when it is renamed. */
  readonly sheetId: number;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly style: Mark['style'];
  /** The background, `#` and six hex digits, or `''` for none. */
  readonly fill: string;
  /** The `noteKey` of the mark's note, or `''` when the cell kept a note of its own. */
  readonly note: string;
}

/** The records in the spreadsheet; none without their sheet. */
export function readRecords(sheets: ReadonlyMap<string, Sheet>): readonly MarkRecord[] {
  const sheet = sheets.get(keyOf(RECORD_SHEET));
  const rows: readonly (readonly unknown[])[] = sheet?.getDataRange().getValues() ?? [];
  const ids = new Map([...sheets].map(([key, one]) => [key, one.getSheetId()]));
  return recordsOf(rows.map((row) => row.map(String))).map((record) => ({
    row: record.row,
    column: record.column,
    style: record.style,
    note: record.note,
    // A workbook that was in Excel meanwhile has other numbers; one in which a sheet was renamed has another name.
    sheetId: ids.get(keyOf(record.sheet)) ?? Number(record.sheetId),
    fill: record.fill === null ? '' : `#${record.fill.toLowerCase()}`,
  }));
}

/** Replaces the records; without any their sheet goes. */
export function writeRecords(
  book: Book,
  sheets: ReadonlyMap<string, Sheet>,
  records: readonly MarkRecord[],
): void {
  const former = sheets.get(keyOf(RECORD_SHEET));
  if (records.length === 0) {
    if (former) book.deleteSheet(former);
    return;
  }
  const sheet = former ?? book.insertSheet(RECORD_SHEET, book.getNumSheets());
  if (!former) sheet.hideSheet();
  const names = new Map([...sheets.values()].map((one) => [one.getSheetId(), one.getName()]));
  const rows = recordRows(
    records.map(({ fill, sheetId, ...record }) => ({
      ...record,
      sheet: names.get(sheetId) ?? '',
      fill: fill === '' ? null : fill.slice(1).toUpperCase(),
      detail: '',
      sheetId: String(sheetId),
    })),
  );
  const width = rows[0]?.length ?? 0;
  growGrid(sheet, rows.length, width);
  trimGrid(sheet, rows.length, width);
  const range = sheet.getRange(1, 1, rows.length, width);
  range.setNumberFormat('@');
  range.setValues(rows.map((row) => [...row]));
}
