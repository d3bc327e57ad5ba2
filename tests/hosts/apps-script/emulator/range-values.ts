import { type BookState, type Cell, LIMITS, type SheetState } from './book.ts';
import { changeCells, checkSize, mapCells, surroundings } from './cells.ts';
import { gap, refuse } from './errors.ts';
import { formulaText, readFormula } from './formula.ts';
import { isDatePattern } from './number-format.ts';
import { SELF } from './service.ts';
import { readTyped } from './typed-text.ts';
import type { ServiceMethods } from './world.ts';
import { dateOfSerial, serialOfDate } from './zone.ts';

/** What stands in cells. */
export const rangeValues: ServiceMethods<'Range'> = {
  getValue: (self) => mapCells(self, (cell) => readCell(cell, self.sheet.book))[0]?.[0],
  getValues: (self) => mapCells(self, (cell) => readCell(cell, self.sheet.book)),
  getFormulas: (self) =>
    mapCells(self, (cell, row, column) =>
      cell?.formula ? `=${formulaText(cell.formula, row, column)}` : '',
    ),
  setValue: (self, _world, value: unknown) => {
    changeCells(self, (cell, _i, _j, row, column) => writeCell(self.sheet, cell, row, column, value));
    return SELF;
  },
  setValues: (self, _world, values: readonly (readonly unknown[])[]) => {
    checkSize(self, values);
    changeCells(self, (cell, i, j, row, column) => writeCell(self.sheet, cell, row, column, values[i]?.[j]));
    return SELF;
  },
  setFormula: (self, _world, formula: string) => {
    if (self.area.rows * self.area.columns > 1) gap('Range.setFormula on several cells');
    changeCells(self, (cell, _i, _j, row, column) => writeFormula(self.sheet, cell, row, column, formula));
    return SELF;
  },
  setFormulas: (self, _world, formulas: readonly (readonly string[])[]) => {
    checkSize(self, formulas);
    changeCells(self, (cell, i, j, row, column) =>
      writeFormula(self.sheet, cell, row, column, formulas[i]?.[j] ?? ''),
    );
    return SELF;
  },
  clearContent: (self) => {
    changeCells(self, empty);
    return SELF;
  },
  setRichTextValues: (self, { services }, values: readonly (readonly object[])[]) => {
    checkSize(self, values);
    changeCells(self, (cell, i, j) => {
      const { text, link } = services.stateOf('RichTextValue', values[i]?.[j]);
      empty(cell);
      cell.value = text === '' ? null : text;
      cell.link = link;
    });
    return SELF;
  },
};

/** What `getValues` says of a cell: `''` for nothing, a `Date` for a number in a date format. */
function readCell(cell: Cell | undefined, book: BookState): unknown {
  if (!cell) return '';
  if (cell.formula) return cell.formula.error ?? '';
  if (typeof cell.value === 'number' && isDatePattern(cell.format))
    return dateOfSerial(cell.value, book.zone);
  return cell.value ?? '';
}

/** Puts into a cell what a script gives it, or a user types. */
export function writeCell(sheet: SheetState, cell: Cell, row: number, column: number, value: unknown): void {
  empty(cell);
  if (typeof value === 'string') writeText(sheet, cell, row, column, value);
  else if (value instanceof Date) writeDate(sheet, cell, value);
  else if (typeof value === 'boolean') cell.value = value;
  else if (typeof value === 'number') writeNumber(cell, value);
  else if (value !== null) gap(`${String(value)} among the values`);
}

function writeNumber(cell: Cell, value: number): void {
  if (!Number.isFinite(value)) gap(`${value} among the values`);
  cell.value = cell.format === '@' ? String(value) : value;
}

function writeText(sheet: SheetState, cell: Cell, row: number, column: number, text: string): void {
  if (text.length > LIMITS.characters) {
    refuse(`Your input contains more than the maximum of ${LIMITS.characters} characters in a single cell.`);
  }
  if (text === '') return;
  const typed = readTyped(text, cell.format, sheet.book.locale);
  if (typed.kind === 'formula') {
    cell.formula = readFormula(typed.text, row, column, surroundings(sheet.book));
    return;
  }
  cell.value = typed.value;
  if (typed.format !== undefined && cell.format === null) cell.format = typed.format;
}

function writeFormula(sheet: SheetState, cell: Cell, row: number, column: number, formula: string): void {
  empty(cell);
  if (formula === '') return;
  if (formula.length > LIMITS.characters) refuse('The formula is too long.');
  const text = formula.startsWith('=') ? formula : `=${formula}`;
  cell.formula = readFormula(text, row, column, surroundings(sheet.book));
}

function writeDate(sheet: SheetState, cell: Cell, date: Date): void {
  if (cell.format !== null && !isDatePattern(cell.format)) gap('a Date in a cell with another format');
  cell.value = serialOfDate(date, sheet.book.zone);
  cell.format ??= sheet.book.locale === 'id_ID' ? 'dd/MM/yyyy' : 'M/d/yyyy';
}

function empty(cell: Cell): void {
  cell.value = null;
  cell.formula = null;
  cell.link = null;
}
