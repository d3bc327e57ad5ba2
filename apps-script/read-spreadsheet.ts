import type { Snapshot } from '../core/index.ts';
import { readSheet } from './read-sheet.ts';
import { serialReader } from './serial-reader.ts';
import { type Book, keyOf, sheetsByName } from './services.ts';

/** How much of a spreadsheet is read. */
export interface Reading {
  /** Only the sheets of these names; absent: all. */
  readonly names?: readonly string[];
  /** Whether formulas and merges are read too, as those need who change cells; absent: they are not. */
  readonly detailed?: boolean;
}

/**
 * Reads the sheets with cells, three calls each, and three more in detail, with the names that are defined but not what
 * they refer to.
 *
 * Hidden rows are left out always: each would cost a call of its own.
 */
export function readSpreadsheet(book: Book, { names, detailed = false }: Reading): Snapshot {
  const toSerial = serialReader(book.getSpreadsheetTimeZone());
  const wanted = names && new Set(names.map(keyOf));
  const sheets = [...sheetsByName(book)].flatMap(([key, sheet]) =>
    (wanted?.has(key) ?? true) ? [sheet] : [],
  );
  return {
    fileName: null,
    date1904: false,
    locale: book.getSpreadsheetLocale().replace('_', '-'),
    sheets: sheets.map((sheet) => readSheet(sheet, toSerial, detailed)),
    properties: {},
    definedNames: detailed ? namesOf(book) : {},
  };
}

function namesOf(book: Book): Snapshot['definedNames'] {
  return Object.fromEntries(book.getNamedRanges().map((range) => [range.getName(), '']));
}
