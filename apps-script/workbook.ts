import type { Snapshot, WorkbookUpdate } from '../core/index.ts';
import { AT_ONCE, type Pace, type Unfinished } from './pace.ts';
import { type Reading, readSpreadsheet } from './read-spreadsheet.ts';
import { writeSpreadsheet } from './write-spreadsheet.ts';

export type { Reading };

/** The port on Google Sheets, which answers at once. */
export interface SheetsWorkbook {
  /** The whole spreadsheet, or as much of it as is asked for. */
  read(reading?: Reading): Snapshot;
  /**
   * `null` when all is written; otherwise what is left to write, with the same update, in another run. Throws
   * `HostError`, with nothing changed, when a sheet is locked, a sheet to mark, edit or lock is not there, a cell to edit holds
   * something else by now, or something without cells bears the name of a sheet to draw.
   */
  write(update: WorkbookUpdate, pace?: Pace): Unfinished | null;
}

/** The spreadsheet to which the script is bound. */
export function openWorkbook(): SheetsWorkbook {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return {
    read: (reading = {}) => readSpreadsheet(book, reading),
    write: (update, pace = AT_ONCE) => writeSpreadsheet(book, update, pace),
  };
}
