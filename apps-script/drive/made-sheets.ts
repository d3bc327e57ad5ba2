import { outcomeSheets, workbookUnclear } from '../../core/index.ts';
import { type Book, keyOf, type Sheet, sheetsByName } from '../services.ts';
import { REGISTER_SHEETS } from './register-update.ts';
import { words } from './words.ts';

const MADE = 'lembar_hasil';
const UNFINISHED = 'hasil_belum_lengkap';

/**
 * A sheet that a consolidation has made. With its id, so that a sheet to which the coordinator has given the same name since
 * is told from it; by its name alone while the outcome is being drawn.
 */
type MadeSheet = string | readonly [name: string, id: number];

/** Throws `HostError` when the spreadsheet has sheets, called as those of an outcome, that no consolidation made. */
export function assertOwnSheets(book: Book): void {
  assertFree(sheetsByName(book), [...outcomeSheets, ...REGISTER_SHEETS]);
}

/** Before sheets are drawn beside an earlier outcome: says which. Throws `HostError` where one is the coordinator's own. */
export function addSheets(book: Book, names: readonly string[]): void {
  assertFree(sheetsByName(book), names);
  const coming = new Set(names.map(keyOf));
  keep([...made().filter((one) => !coming.has(keyOf(nameOf(one)))), ...names]);
}

/**
 * Before an outcome is drawn: says which sheets it has, and takes those of an earlier one away that it has not. Throws
 * `HostError` where one of them is the coordinator's own.
 */
export function claimSheets(book: Book, names: readonly string[]): void {
  addSheets(book, names);
  PropertiesService.getScriptProperties().setProperty(UNFINISHED, 'ya');
  const leaving = leavingSheets(book, names);
  for (const sheet of leaving) book.deleteSheet(sheet);
  // They must be gone before they are forgotten: one that was kept would be taken for the coordinator's own.
  if (leaving.length > 0) SpreadsheetApp.flush();
  keep(names);
}

/** Once all sheets of an outcome are drawn. */
export function noteFinished(): void {
  PropertiesService.getScriptProperties().deleteProperty(UNFINISHED);
}

/** Whether sheets of an outcome may be empty, or of an earlier one, since a consolidation ended while it drew them. */
export function isUnfinished(): boolean {
  return PropertiesService.getScriptProperties().getProperty(UNFINISHED) !== null;
}

/** The sheets of an earlier outcome that one with these sheets takes away. */
export function leavingSheets(book: Book, names: readonly string[]): readonly Sheet[] {
  const coming = new Set(names.map(keyOf));
  return madeSheets(book).filter((sheet) => !coming.has(keyOf(sheet.getName())));
}

/** At the end of a consolidation, however it ended: holds on to the sheets that it has made, and to no name besides. */
export function settleSheets(book: Book): void {
  keep(madeSheets(book).map((sheet) => [sheet.getName(), sheet.getSheetId()]));
}

function madeSheets(book: Book): readonly Sheet[] {
  const present = sheetsByName(book);
  return made().flatMap((one) => {
    const sheet = present.get(keyOf(nameOf(one)));
    return sheet && isOf(one, sheet) ? [sheet] : [];
  });
}

function assertFree(present: ReadonlyMap<string, Sheet>, names: readonly string[]): void {
  const known = new Map(made().map((one) => [keyOf(nameOf(one)), one]));
  const taken = names.flatMap((name) => {
    const [sheet, one] = [present.get(keyOf(name)), known.get(keyOf(name))];
    return !sheet || (one !== undefined && isOf(one, sheet)) ? [] : [sheet.getName()];
  });
  if (taken.length > 0) throw workbookUnclear(words.ownSheets(taken));
}

function nameOf(one: MadeSheet): string {
  return typeof one === 'string' ? one : one[0];
}

function isOf(one: MadeSheet, sheet: Sheet): boolean {
  return typeof one === 'string' || one[1] === sheet.getSheetId();
}

function made(): readonly MadeSheet[] {
  return JSON.parse(PropertiesService.getScriptProperties().getProperty(MADE) ?? '[]');
}

function keep(sheets: readonly MadeSheet[]): void {
  PropertiesService.getScriptProperties().setProperty(MADE, JSON.stringify(sheets));
}
