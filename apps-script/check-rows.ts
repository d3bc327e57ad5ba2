import { type Area, checkRows } from '../core/index.ts';
import { contextNow } from './act-here.ts';
import { alone } from './alone.ts';
import { checksWhileEditing, readPreferences } from './preferences.ts';
import { readRows } from './read-rows.ts';
import { areaOf } from './read-sheet.ts';
import { lookAtRows, replaceRowMarks } from './row-marks.ts';
import { type Range, sheetsByName } from './services.ts';

/** So long waits somebody who is typing, and so many rows are checked at once: a simple trigger has 30 seconds. */
const PATIENCE = 1000;
const MOST_ROWS = 500;
/** The rows above a form's records. */
const HEAD = 2;

/**
 * *Periksa saat mengisi*: marks what is wrong in the rows of a range, and takes marks off that no longer hold. Nothing
 * happens while somebody else's command is at work, and beyond so many rows: *Periksa data* is for those.
 */
export function checkEditedRows(range: Range): void {
  const area = recordsIn(areaOf(range));
  if (area === null || !checksWhileEditing()) return;
  alone(() => checkArea(range, area), PATIENCE);
}

function recordsIn({ row, column, rows, columns }: Area): Area | null {
  const first = Math.max(row, HEAD);
  const count = row + rows - first;
  return count < 1 || count > MOST_ROWS ? null : { row: first, column, rows: count, columns };
}

function checkArea(range: Range, area: Area): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = range.getSheet();
  const sheets = sheetsByName(book);
  const snapshot = readRows(book, sheets, sheet, area);
  const seen = lookAtRows(sheets, sheet, area);
  const context = { ...contextNow(snapshot, readPreferences().locale), beside: [] };
  const marks = checkRows(snapshot, { sheet: sheet.getName(), area, former: seen.former }, context);
  replaceRowMarks(book, sheets, { sheet, area, seen }, marks);
}
