import { positionOf } from '../../../../core/workbook/cell.ts';
import { areaOf } from './area.ts';
import { addSheet, type BookState, cellAt, type SheetState, sheetCalled } from './book.ts';
import { writeCell } from './range-values.ts';
import { removeSheet } from './spreadsheet.ts';

/** What is typed into one cell; `row` and `column` are counted from 0. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | null;
}

/** What people do to a spreadsheet by hand. Nothing here is counted or refused. */
export function userOf(book: BookState) {
  const cell = (sheet: string, address: string) => {
    const { row, column } = positionOf(address);
    return cellAt(named(book, sheet), row, column);
  };
  return {
    type(sheet: string, cells: readonly TypedCell[]): void {
      const target = named(book, sheet);
      for (const { row, column, value } of cells) {
        writeCell(target, cellAt(target, row, column), row, column, value);
      }
    },
    colour(sheet: string, address: string, hex: string | null): void {
      cell(sheet, address).fill = hex && `#${hex.toLowerCase()}`;
    },
    note(sheet: string, address: string, text: string | null): void {
      cell(sheet, address).note = text;
    },
    format(sheet: string, address: string, pattern: string | null): void {
      cell(sheet, address).format = pattern;
    },
    addSheet(name: string): void {
      addSheet(book, name, book.sheets.length);
    },
    /** Chooses *File › Buat salinan*, and goes on in the copy. */
    makeCopy(): void {
      book.id = `salinan-${book.id}`;
      book.title = `Salinan ${book.title}`;
    },
    /** Moves a chart to a tab of its own. */
    addChartTab(name: string): void {
      addSheet(book, name, book.sheets.length, 'OBJECT');
    },
    removeSheet(name: string): void {
      removeSheet(book, name);
    },
    rename(sheet: string, name: string): void {
      named(book, sheet).name = name;
    },
    /** Somebody else protects the sheet, so that only they may edit it. */
    protect(sheet: string): void {
      const target = named(book, sheet);
      const made = { area: null, foreign: true, warningOnly: false, unprotected: [] };
      target.protections = [...target.protections.filter(({ area }) => area !== null), made];
    },
    hide(sheet: string): void {
      named(book, sheet).hidden = true;
    },
    merge(sheet: string, address: string): void {
      const target = named(book, sheet);
      target.merges = [...target.merges, areaOf(address)];
    },
    /** Adds rows until the sheet has so many cells. */
    enlarge(sheet: string, cells: number): void {
      const target = named(book, sheet);
      target.rows = Math.floor(cells / target.columns);
    },
    /** Sorts a sheet so that two rows change places: looks and notes move along. */
    swapRows(sheet: string, first: number, second: number): void {
      swapRows(named(book, sheet), first, second);
    },
  };
}

function swapRows(sheet: SheetState, first: number, second: number): void {
  for (let column = 0; column < sheet.columns; column++) {
    const [one, other] = [cellAt(sheet, first, column), cellAt(sheet, second, column)];
    const kept = { ...one };
    Object.assign(one, other);
    Object.assign(other, kept);
  }
}

function named(book: BookState, name: string): SheetState {
  const found = sheetCalled(book, name);
  if (!found) throw new RangeError(`no sheet ${name}`);
  return found;
}
