import type { Snapshot } from '../core/index.ts';
import { readSheet } from './read-sheet.ts';
import { serialReader } from './serial-reader.ts';
import { type Book, keyOf, sheetsByName } from './services.ts';

/**
 * Reads all sheets with cells, or only those of some names, three calls each.
 *
 * Merges, hidden rows, notes, formulas and defined names are left out: no check looks at them, and each would cost a
 * call for every sheet, row or name.
 */
export function readSpreadsheet(book: Book, names?: readonly string[]): Snapshot {
  const toSerial = serialReader(book.getSpreadsheetTimeZone());
  const wanted = names && new Set(names.map(keyOf));
  const sheets = [...sheetsByName(book)].flatMap(([key, sheet]) =>
    (wanted?.has(key) ?? true) ? [sheet] : [],
  );
  return {
    fileName: null,
    date1904: false,
    locale: book.getSpreadsheetLocale().replace('_', '-'),
    sheets: sheets.map((sheet) => readSheet(sheet, toSerial)),
    properties: {},
    definedNames: {},
  };
}
