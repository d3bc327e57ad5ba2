import type { Locale, Text } from '../../core/index.ts';
import { alone } from '../alone.ts';
import { runCommand } from '../run-command.ts';
import { FRONT_SHEET, settingCells } from './front-sheet.ts';
import { MENU } from './menu-name.ts';
import { forgetRecords } from './record-store.ts';
import { readState } from './run-state.ts';
import { languageIn } from './settings.ts';
import { start } from './start.ts';
import { words } from './words.ts';
import { stop, work } from './work.ts';

const TOAST_SECONDS = 20;

/** *Gabungkan kiriman*: begins to consolidate the folder, or goes on at once. */
export function gabungkanKiriman(): void {
  command(start);
}

/** *Hentikan*: ends the consolidation that is under way; what was read is kept. */
export function hentikanPenggabungan(): void {
  command(stop);
}

/** *Hapus hasil bacaan*: forgets what was read of the files, which may hold rows about victims. */
export function hapusHasilBacaan(): void {
  command((book) => {
    if (readState() !== null) stop(book);
    forgetRecords(book);
    return words.forgotten;
  });
}

/** What the clock runs while a consolidation is under way. Says nothing: the sheet shows how far it is. */
export function lanjutkanPenggabungan(): void {
  try {
    alone(() => work(SpreadsheetApp.getActiveSpreadsheet()), 0);
  } catch {
    // The sheet says that it was cut off, and the clock tries again; Google would mail each failure.
  }
}

function command(does: (book: GoogleAppsScript.Spreadsheet.Spreadsheet) => Text): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const locale = localeIn(book);
  runCommand(
    { work: () => does(book), show: (said) => book.toast(said[locale], MENU, TOAST_SECONDS) },
    locale,
  );
}

function localeIn(book: GoogleAppsScript.Spreadsheet.Spreadsheet): Locale {
  const front = book.getSheetByName(FRONT_SHEET);
  return front === null ? 'id' : languageIn(settingCells(front));
}
