import type { Area } from '../../../../core/workbook/cell.ts';
import type { Formula } from './formula.ts';
import type { SheetLocale } from './sheet-locale.ts';

/** One cell; `null` wherever nothing was set. */
export interface Cell {
  value: string | number | boolean | null;
  formula: Formula | null;
  /** A number pattern. */
  format: string | null;
  /** Six hex digits with `#`, in small letters. */
  fill: string | null;
  note: string | null;
  rule: ValidationState | null;
  link: string | null;
  /** Everything else about a cell's looks, by the name of the property. */
  looks: Readonly<Record<string, unknown>>;
}

/** A data validation rule. */
export interface ValidationState {
  /** A member of `DataValidationCriteria`. */
  readonly type: string;
  readonly values: readonly (number | string | AreaOnSheet | Formula)[];
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

/** A conditional format rule with a formula, which is written for the first cell of the first range. */
export interface HighlightState {
  readonly ranges: readonly Area[];
  readonly formula: Formula;
  readonly fill: string | null;
  /** Of the text. */
  readonly color: string | null;
}

export interface ProtectionState {
  /** `null` is the whole sheet. */
  readonly area: Area | null;
  /** Whether only people who are not the script's user may edit. */
  readonly foreign: boolean;
  warningOnly: boolean;
  unprotected: readonly Area[];
}

/** A chart on a sheet. */
export interface ChartState {
  type: 'BAR' | 'COLUMN' | 'LINE' | null;
  ranges: readonly AreaOnSheet[];
  /** Rows of names above the values. */
  headers: number | null;
  /** Counted from 1. */
  position: { readonly row: number; readonly column: number } | null;
  options: Readonly<Record<string, unknown>>;
}

export interface AreaOnSheet extends Area {
  readonly sheet: SheetState;
}

/** A sheet of cells, or a chart that has a tab of its own. */
type SheetType = 'GRID' | 'OBJECT';

/** One sheet; rows and columns are counted from 0. */
export interface SheetState {
  readonly id: number;
  readonly type: SheetType;
  readonly book: BookState;
  name: string;
  rows: number;
  columns: number;
  readonly cells: Map<number, Cell>;
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  tabColor: string | null;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** In pixels, of columns that were given one. */
  readonly widths: Map<number, number>;
  merges: readonly Area[];
  highlights: readonly HighlightState[];
  protections: readonly ProtectionState[];
  filter: Area | null;
  charts: readonly ChartState[];
  deleted: boolean;
}

/** A spreadsheet. */
export interface BookState {
  id: string;
  title: string;
  readonly zone: string;
  readonly locale: SheetLocale;
  sheets: readonly SheetState[];
  readonly names: Map<string, AreaOnSheet>;
  active: SheetState | null;
  /** Sheets ever made, for the next id. */
  made: number;
}

export const LIMITS = {
  characters: 50_000,
  cells: 10_000_000,
  columns: 18_278,
  listItems: 500,
  nameLength: 100,
  newRows: 1000,
  newColumns: 26,
} as const;

const STRIDE = 32_768;

export function newBook(zone: string, locale: SheetLocale): BookState {
  return {
    id: 'spreadsheet-koordinator',
    title: 'Buku kerja',
    zone,
    locale,
    sheets: [],
    names: new Map(),
    active: null,
    made: 0,
  };
}

/** A new sheet at a place among the others, counted from 0; only a grid has cells. */
export function addSheet(book: BookState, name: string, index: number, type: SheetType = 'GRID'): SheetState {
  const sheet: SheetState = {
    id: book.made === 0 ? 0 : 100_000_000 + book.made * 7919,
    type,
    book,
    name,
    rows: type === 'GRID' ? LIMITS.newRows : 0,
    columns: type === 'GRID' ? LIMITS.newColumns : 0,
    cells: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    hidden: false,
    tabColor: null,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    widths: new Map(),
    merges: [],
    highlights: [],
    protections: [],
    filter: null,
    charts: [],
    deleted: false,
  };
  book.made++;
  book.sheets = [...book.sheets.slice(0, index), sheet, ...book.sheets.slice(index)];
  return sheet;
}

/** The sheet of that name, letter case aside. */
export function sheetCalled(book: BookState, name: string): SheetState | null {
  return book.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase()) ?? null;
}

function cellKey(row: number, column: number): number {
  return row * STRIDE + column;
}

/** The row and column of a cell's key. */
export function placeOfKey(key: number): readonly [row: number, column: number] {
  return [Math.floor(key / STRIDE), key % STRIDE];
}

/** The cell, which is made when it is not there. */
export function cellAt(sheet: SheetState, row: number, column: number): Cell {
  const key = cellKey(row, column);
  const known = sheet.cells.get(key);
  if (known) return known;
  const cell: Cell = {
    value: null,
    formula: null,
    format: null,
    fill: null,
    note: null,
    rule: null,
    link: null,
    looks: {},
  };
  sheet.cells.set(key, cell);
  return cell;
}

/** The cell, or `undefined` when nobody touched it. */
export function knownCell(sheet: SheetState, row: number, column: number): Cell | undefined {
  return sheet.cells.get(cellKey(row, column));
}

/** The last row and column that hold a value or a formula, as counts. */
export function extentOf(sheet: SheetState): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  for (const [key, cell] of sheet.cells) {
    if (cell.value === null && cell.formula === null) continue;
    const [row, column] = placeOfKey(key);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  return { rows, columns };
}
