import { katalog, workbookUnclear } from '../../core/index.ts';
import { type Book, keyOf, sheetsByName } from '../services.ts';
import { words } from './words.ts';

const MADE = 'lembar_hasil';

/** Throws `HostError` when the spreadsheet has forms that no consolidation made: they would be drawn over. */
export function assertOwnForms(book: Book): void {
  if (made() !== null) return;
  const present = sheetsByName(book);
  for (const { sheet } of katalog.templates) {
    if (present.has(keyOf(sheet))) throw workbookUnclear(words.ownForms(sheet));
  }
}

/** Before an outcome is drawn: says which sheets it has, and takes those of an earlier one away that it has not. */
export function claimSheets(book: Book, names: readonly string[]): void {
  const former = made() ?? [];
  keep([...new Set([...former, ...names])]);
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
