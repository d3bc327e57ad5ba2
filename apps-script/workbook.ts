import type { Snapshot, WorkbookUpdate } from '../core/index.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import { writeSpreadsheet } from './write-spreadsheet.ts';

/** The port on Google Sheets, which answers at once. */
export interface SheetsWorkbook {
  read(): Snapshot;
  /** Throws `HostError`, with nothing changed, when a sheet is locked or a sheet to mark is not there. */
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
