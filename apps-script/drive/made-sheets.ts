import { katalog, sheetTaken, workbookUnclear } from '../../core/index.ts';
import { type Book, keyOf, sheetsByName } from '../services.ts';
import { REGISTER_SHEETS } from './register-update.ts';
import { words } from './words.ts';

const MADE = 'lembar_hasil';

/** Throws `HostError` when the spreadsheet has forms, or sheets called as those of a register, that no consolidation made. */
export function assertOwnSheets(book: Book): void {
  const own = made();
  const present = sheetsByName(book);
  const known = new Set(own?.map(keyOf));
  for (const name of REGISTER_SHEETS) {
    if (present.has(keyOf(name)) && !known.has(keyOf(name))) throw sheetTaken(name);
  }
  if (own !== null) return;
  for (const { sheet } of katalog.templates) {
    if (present.has(keyOf(sheet))) throw workbookUnclear(words.ownForms(sheet));
  }
}

/** Before sheets are drawn beside an earlier outcome: says which. */
export function addSheets(names: readonly string[]): void {
  keep([...new Set([...(made() ?? []), ...names])]);
}

/** Before an outcome is drawn: says which sheets it has, and takes those of an earlier one away that it has not. */
export function claimSheets(book: Book, names: readonly string[]): void {
  const former = made() ?? [];
  addSheets(names);
  const wanted = new Set(names.map(keyOf));
  const present = sheetsByName(book);
  for (const name of former) {
    const sheet = wanted.has(keyOf(name)) ? undefined : present.get(keyOf(name));
    if (sheet) book.deleteSheet(sheet);
  }
}

function made(): readonly string[] | null {
  const json = PropertiesService.getScriptProperties().getProperty(MADE);
  return json === null ? null : JSON.parse(json);
}

function keep(names: readonly string[]): void {
  PropertiesService.getScriptProperties().setProperty(MADE, JSON.stringify(names));
}
