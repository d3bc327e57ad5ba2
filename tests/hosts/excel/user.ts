import { positionOf } from '../../../core/index.ts';
import type { Typed } from '../contract.ts';
import type { SimExcel } from './excel.ts';
import { parseAddress } from './model/address.ts';
import type { Sheet } from './model/book.ts';
import { lookRegions } from './model/looks.ts';
import { newId, newSheet, sheetOf } from './model/new-book.ts';
import { typedInput, USER_INPUT } from './model/typed-input.ts';

/** What a person does in Excel, past the add-in. Every verb succeeds: who is kept out by a lock takes it off first. */
export interface User {
  /** Types into cells, as a person does who wants to see a text again as it was typed. */
  type(sheet: string, cells: readonly Typed[]): void;
  /** Gives a cell a background, six hex digits, or takes it away. */
  colour(sheet: string, address: string, hex: string | null): void;
  /** Writes a note on a cell, or deletes it. */
  note(sheet: string, address: string, text: string | null): void;
  addSheet(sheet: string): void;
  removeSheet(sheet: string): void;
  /** Makes a table of an area, as Ctrl+T does; the filter of the sheet gives way to that of the table. */
  makeTable(sheet: string, address: string): void;
  /** Locks a sheet with a password that the add-in does not know. */
  protect(sheet: string): void;
}

const PASSWORD = 'rahasia';

/** A person in front of an Excel. */
export function userOf({ book, culture }: SimExcel): User {
  const find = (name: string): Sheet => {
    const sheet = sheetOf(book, name);
    if (!sheet) throw new RangeError(`no sheet ${name}`);
    return sheet;
  };
  return {
    type: (name, cells) => {
      const sheet = find(name);
      for (const { row, column, value } of cells) {
        const format = sheet.numberFormats.at(row, column) ?? 'General';
        sheet.cells.put(
          row,
          column,
          value === null ? null : { value: kept(value, format, culture), formula: null },
        );
      }
    },
    colour: (name, address, hex) => {
      const area = { ...positionOf(address), rows: 1, columns: 1 };
      lookRegions(find(name), 'fill.color').paint(area, hex === null ? undefined : `#${hex.toUpperCase()}`);
      lookRegions(find(name), 'fill.pattern').paint(area, hex === null ? undefined : 'Solid');
    },
    note: (name, address, text) => {
      if (text === null) find(name).notes.delete(address);
      else find(name).notes.set(address, text);
    },
    addSheet: (name) => {
      book.sheets.push(newSheet(name));
    },
    removeSheet: (name) => {
      book.sheets.splice(book.sheets.indexOf(find(name)), 1);
    },
    makeTable: (name, address) => {
      const sheet = find(name);
      const area = parseAddress(address);
      if (area === null) throw new RangeError(`${address} is no address`);
      sheet.filter = null;
      sheet.tables.push({ id: newId(), name: `Tabel${sheet.tables.length + 1}`, area });
    },
    protect: (name) => {
      find(name).protection = { password: PASSWORD, options: {} };
    },
  };
}

/** A text stays as it was typed where the format keeps it; elsewhere its writer puts an apostrophe before it. */
function kept(
  value: string | number | boolean,
  format: string,
  culture: SimExcel['culture'],
): string | number | boolean {
  if (typeof value !== 'string') return value;
  const input = typedInput(format === '@' ? value : `'${value}`, format, USER_INPUT[culture]);
  return input.kind === 'constant' ? input.value : value;
}
