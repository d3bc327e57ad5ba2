import type { Snapshot, WorkbookUpdate } from '../core/index.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import { writeSpreadsheet } from './write-spreadsheet.ts';

/** The port on Google Sheets, which answers at once. */
export interface SheetsWorkbook {
  /** The whole spreadsheet, or only the sheets of those names. */
  read(names?: readonly string[]): Snapshot;
  /**
   * Throws `HostError`, with nothing changed, when a sheet is locked, a sheet to mark or edit is not there, a cell to edit
   * holds something else by now, or something without cells bears the name of a sheet to draw.
   */
  write(update: WorkbookUpdate): void;
}

/** The spreadsheet to which the script is bound. */
export function openWorkbook(): SheetsWorkbook {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return {
    read: (names) => readSpreadsheet(book, names),
    write: (update) => writeSpreadsheet(book, update),
  };
}
