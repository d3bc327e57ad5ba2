import { growGrid, trimGrid } from './fit-grid.ts';
import type { Book, Sheet } from './services.ts';

/** A hidden sheet of texts below a header; made when it is not there. */
export function hiddenSheet(book: Book, name: string, headers: readonly string[]): Sheet {
  const known = book.getSheetByName(name);
  const sheet = known ?? book.insertSheet(name, book.getNumSheets());
  if (!known || sheet.getLastRow() === 0) {
    trimGrid(sheet, 2, headers.length);
    writeTexts(sheet, 0, [headers]);
  }
  if (!sheet.isSheetHidden()) sheet.hideSheet();
  return sheet;
}

/** Writes texts as they are from a row on, counted from 0; one call puts all of them there or none. */
export function writeTexts(sheet: Sheet, row: number, lines: readonly (readonly string[])[]): void {
  const width = lines[0]?.length ?? 0;
  if (width === 0) return;
  // One row stays free at the end: Google Sheets wants one that is not taken away.
  growGrid(sheet, row + lines.length + 1, width);
  const range = sheet.getRange(row + 1, 1, lines.length, width);
  range.setNumberFormat('@').setValues(lines.map((line) => [...line]));
}

/** The first columns of all lines below the header. */
export function readTexts(sheet: Sheet, columns: number): readonly (readonly string[])[] {
  const rows = sheet.getLastRow() - 1;
  if (rows < 1) return [];
  return sheet
    .getRange(2, 1, rows, columns)
    .getValues()
    .map((line) => line.map(String));
}

/** Takes all lines below the header away. */
export function clearTexts(sheet: Sheet): void {
  trimGrid(sheet, 2, sheet.getMaxColumns());
  sheet.getRange(2, 1, 1, sheet.getMaxColumns()).clearContent();
}
