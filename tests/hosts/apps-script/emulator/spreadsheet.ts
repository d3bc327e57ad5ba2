import { addSheet, type BookState, LIMITS, sheetCalled } from './book.ts';
import { assertEditable, gridArea, liveSheet } from './cells.ts';
import { refuse } from './errors.ts';
import type { ServiceMethods, World } from './world.ts';

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,249}$/;
const LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|TRUE|FALSE)$/i;

/** The spreadsheet: its sheets and its names. */
export const spreadsheet: ServiceMethods<'Spreadsheet'> = {
  getSheets: (book, { services }) => book.sheets.map((one) => services.make('Sheet', one)),
  getSheetByName: (book, { services }, name: string) => {
    const found = book.sheets.find((one) => one.name === name);
    return found ? services.make('Sheet', found) : null;
  },
  getId: ({ id }) => id,
  getName: ({ title }) => title,
  getNumSheets: (book) => book.sheets.length,
  getSpreadsheetTimeZone: ({ zone }) => zone,
  getSpreadsheetLocale: ({ locale }) => locale,
  insertSheet: (book, world, name: string, index: number) => insertSheet(book, world, name, index),
  deleteSheet: (book, { services }, handle: object) => {
    const sheet = liveSheet(services.stateOf('Sheet', handle));
    assertEditable(sheet);
    if (book.sheets.filter((one) => !one.hidden && one !== sheet).length === 0) {
      refuse("You can't remove all the visible sheets in a document.");
    }
    removeSheet(book, sheet.name);
  },
  getActiveSheet: (book, { services }) => {
    const sheet = book.active ?? refuse('The spreadsheet has no active sheet.');
    return services.make('Sheet', sheet);
  },
  setActiveSheet: (book, { services }, handle: object) => {
    const sheet = liveSheet(services.stateOf('Sheet', handle));
    book.active = sheet;
    sheet.hidden = false;
    return handle;
  },
  setNamedRange: (book, { services }, name: string, handle: object) => {
    if (!NAME.test(name) || LIKE_A_CELL.test(name)) refuse(`The name "${name}" is not valid.`);
    const range = services.stateOf('Range', handle);
    book.names.set(name, { ...gridArea(range), sheet: range.sheet });
  },
  getNamedRanges: (book, { services }) =>
    [...book.names.keys()].map((name) => services.make('NamedRange', { book, name })),
  removeNamedRange: (book, _world, name: string) => {
    if (!book.names.delete(name)) refuse(`The named range "${name}" does not exist.`);
  },
  getRangeByName: (book, { services }, name: string) => {
    const found = book.names.get(name);
    return found ? services.make('Range', { sheet: found.sheet, area: found }) : null;
  },
  toast: (_book, { screen }, text: string) => {
    screen.shown.push({ kind: 'toast', text });
  },
};

export const namedRange: ServiceMethods<'NamedRange'> = {
  getName: ({ name }) => name,
  getRange: ({ book, name }, { services }) => {
    const found = book.names.get(name) ?? refuse(`The named range "${name}" does not exist.`);
    return services.make('Range', { sheet: found.sheet, area: found });
  },
  remove: ({ book, name }) => {
    book.names.delete(name);
  },
};

/** Takes a sheet out of the spreadsheet, with the names that led to it. */
export function removeSheet(book: BookState, name: string): void {
  const sheet = sheetCalled(book, name);
  if (!sheet) return;
  sheet.deleted = true;
  book.sheets = book.sheets.filter((one) => one !== sheet);
  for (const [called, area] of book.names) if (area.sheet === sheet) book.names.delete(called);
  if (book.active === sheet) book.active = book.sheets.find((one) => !one.hidden) ?? null;
}

function insertSheet(book: BookState, { services }: World, name: string, index: number): object {
  if (name === '' || name.length > LIMITS.nameLength) {
    refuse(`Sheet names have 1 to ${LIMITS.nameLength} characters.`);
  }
  if (sheetCalled(book, name)) {
    refuse(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  if (index < 0 || index > book.sheets.length) refuse('Invalid sheet index.');
  assertCells(book, LIMITS.newRows * LIMITS.newColumns);
  const sheet = addSheet(book, name, index);
  book.active = sheet;
  return services.make('Sheet', sheet);
}

/** Throws when the spreadsheet would get more cells than Google allows. */
export function assertCells(book: BookState, more: number): void {
  const cells = book.sheets.reduce((sum, { rows, columns }) => sum + rows * columns, more);
  if (cells > LIMITS.cells) {
    refuse(
      `This action would increase the number of cells in the workbook above the limit of ${LIMITS.cells} cells.`,
    );
  }
}
