import type { Snapshot, WorkbookUpdate } from '../core/index.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import { writeSpreadsheet } from './write-spreadsheet.ts';

/** The port on Google Sheets, which answers at once. */
export interface SheetsWorkbook {
  read(): Snapshot;
  /**
   * Throws `HostError`, with nothing changed, when a sheet is locked, when a sheet to mark or edit is not there, or when
   * a cell to edit holds something else by now.
   */
  write(update: WorkbookUpdate): void;
}

/** The spreadsheet to which the script is bound. */
export function openWorkbook(): SheetsWorkbook {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return {
    read: () => readSpreadsheet(book),
    write: (update) => writeSpreadsheet(book, update),
  };
}
