import type { FormatKind } from '../../core/index.ts';
import { type Columns, columnAt, putValue } from './read-columns.ts';
import { CELL_TYPE, type CellType, cellValueOf, type StoredCell } from './read-value.ts';
import type { TextPool } from './text-pool.ts';

/** What the cells of a sheet refer to, and where they go. */
export interface CellTarget {
  readonly strings: readonly string[];
  readonly texts: TextPool;
  /** By the index of the cell format. */
  readonly formats: readonly FormatKind[];
  readonly date1904: boolean;
  readonly columns: Columns;
}

/** The cell that is being read; row and column are counted from 0. */
export interface Cell extends StoredCell {
  row: number;
  column: number;
  /** Index of the cell format. */
  style: number;
  type: CellType;
  start: number;
  end: number;
  preserved: boolean;
  inline: string | null;
  /** `''` where another cell has the text of the formula. */
  formula: string | null;
}

/** The cell before the first one. */
export function newCell(): Cell {
  return {
    row: -1,
    column: -1,
    style: 0,
    format: 'general',
    type: CELL_TYPE.number,
    start: 0,
    end: 0,
    preserved: false,
    inline: null,
    formula: null,
  };
}

/** Makes `cell` the one behind it, of which nothing is known yet. */
export function moveOn(cell: Cell): void {
  cell.column++;
  cell.style = 0;
  cell.type = CELL_TYPE.number;
  cell.start = 0;
  cell.end = 0;
  cell.preserved = false;
  cell.inline = null;
  cell.formula = null;
}

/** Puts what a cell holds where it belongs; an empty one leaves nothing. */
export function storeCell(bytes: Buffer, cell: Cell, target: CellTarget): void {
  const { row, column, formula } = cell;
  if (formula !== null) {
    const builder = columnAt(target.columns, column);
    builder.formulas ??= {};
    builder.formulas[row] = formula;
  }
  cell.format = target.formats[cell.style] ?? 'general';
  const value = cellValueOf(bytes, cell, target);
  if (value === '') return;
  putValue(target.columns, row, column, value, cell.format);
  if (cell.type === CELL_TYPE.error) putError(target.columns, cell, String(value));
}

function putError(columns: Columns, { row, column }: Cell, error: string): void {
  const builder = columnAt(columns, column);
  builder.errors ??= {};
  builder.errors[row] = error;
}
