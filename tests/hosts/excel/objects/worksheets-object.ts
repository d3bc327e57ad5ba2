import type { Book, Sheet } from '../model/book.ts';
import { newSheet, sheetOf } from '../model/new-book.ts';
import { checkSheetName, checkStructure } from '../model/structure.ts';
import { type SimObject, simCollection } from '../protocol/sim-object.ts';
import { worksheetObject } from './worksheet-object.ts';
import type { World } from './world.ts';

/** `Workbook.worksheets`. */
export function worksheetsObject(world: World): SimObject {
  const { asked, book } = world;
  const objectOf = (sheet: Sheet): SimObject => worksheetObject(world, sheet);
  const find = (key: unknown): SimObject | null => {
    const sheet = book.sheets.find(({ id }) => id === key) ?? sheetOf(book, String(key));
    return sheet && objectOf(sheet);
  };
  return simCollection('WorksheetCollection', () => book.sheets.map(objectOf), find, {
    call: {
      add: (value = null) => {
        checkStructure(book);
        const name = value ?? freeName(book);
        checkSheetName(book, name, null);
        const sheet = newSheet(String(name));
        book.sheets.push(sheet);
        return objectOf(sheet);
      },
      getActiveWorksheet: () => objectOf(book.active),
      _RegisterDataChangedEvent: () => {
        asked.changes = true;
        return null;
      },
      _UnregisterDataChangedEvent: () => {
        asked.changes = false;
        return null;
      },
    },
  });
}

function freeName(book: Book): string {
  let number = book.sheets.length + 1;
  while (sheetOf(book, `Sheet${number}`)) number++;
  return `Sheet${number}`;
}
