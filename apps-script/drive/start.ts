import { type Text, todayIn } from '../../core/index.ts';
import type { Book } from '../services.ts';
import { frontSheet, settingCells } from './front-sheet.ts';
import { assertOwnSheets } from './made-sheets.ts';
import { keepState, readState } from './run-state.ts';
import { languageIn, readSettings } from './settings.ts';
import { keepSettings, typedSettings } from './settings-sheet.ts';
import { keepGoing } from './triggers.ts';
import { words } from './words.ts';
import { work } from './work.ts';

/**
 * *Gabungkan kiriman*: begins a consolidation, or goes on with the one that is under way. The clock is set first, so that
 * the work goes on even if this run is ended at once. Throws `HostError` in a spreadsheet with forms of its own.
 */
export function start(book: Book): Text {
  if (readState() === null) {
    assertOwnSheets(book);
    const cells = settingCells(frontSheet(book, 'id'));
    const settings = readSettings(cells, words);
    if ('id' in settings) return settings;
    if (!isFolder(settings.folder)) return words.noFolder;
    const typed = typedSettings(book);
    if ('id' in typed) return typed;
    keepSettings(book, typed);
    SpreadsheetApp.flush();
    keepGoing();
    const today = todayIn(settings.region, new Date(Date.now()));
    keepState({ ...settings, phase: 'list', locale: languageIn(cells), today, drawn: [], fruitless: 0 });
  } else keepGoing();
  return work(book) ?? words.nothingRunning;
}

function isFolder(id: string): boolean {
  try {
    DriveApp.getFolderById(id).getName();
    return true;
  } catch {
    return false;
  }
}
