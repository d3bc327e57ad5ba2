import { type Place, sheetVanished } from '../core/index.ts';
import { keyOf, sheetsByName } from './services.ts';

/** Shows a place; throws `HostError` for a sheet that is not there. */
export function goTo({ sheet: name, cell }: Place): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = sheetsByName(book).get(keyOf(name));
  if (!sheet) throw sheetVanished(name);
  book.setActiveSheet(sheet);
  if (cell !== null) sheet.getRange(cell).activate();
}
