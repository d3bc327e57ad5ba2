import type { Snapshot } from '../core/index.ts';
import { readSheet } from './read-sheet.ts';
import { serialReader } from './serial-reader.ts';
import type { Book } from './services.ts';

/**
 * Reads all sheets, three calls each.
 *
 * Merges, hidden rows, notes, formulas and defined names are left out: no check looks at them, and each would cost a
 * call for every sheet, row or name.
 */
export function readSpreadsheet(book: Book): Snapshot {
  const toSerial = serialReader(book.getSpreadsheetTimeZone());
  return {
    fileName: null,
    date1904: false,
    locale: book.getSpreadsheetLocale().replace('_', '-'),
    sheets: book.getSheets().map((sheet) => readSheet(sheet, toSerial)),
    properties: {},
    definedNames: {},
  };
}
