import type { TableRef } from '../../../kit/expression/nodes.ts';
import { columnLetters, quotedSheet } from '../../../workbook/cell.ts';
import { FIRST_ROW } from '../../decode/layout.ts';
import { Unsayable } from '../../expression/formula-writer.ts';
import type { FigurePlace } from './place.ts';

/** A hidden column of a data sheet that figures are computed from. */
export interface FigureColumn {
  /** Starts with `_`, as everything that is not the user's. */
  readonly name: string;
  /** Counted from 0. */
  readonly column: number;
  /** For the third row, en-US without `=`; references to the own row move with it. */
  readonly formula: string;
}

/** The addresses of a column, its own or a data column. */
export interface ColumnPlace {
  /** The cell of the formula's own row, for formulas on the same sheet. */
  readonly cell: string;
  /** All cells, for formulas anywhere. */
  readonly range: string;
  /** The cells from the first row to the formula's own, for formulas on the same sheet. */
  readonly upToHere: string;
}

/** Helper columns that were asked for so far; what is asked for twice is one column. */
export interface Columns {
  /** The column with a formula; `write` is called once for each different key. Throws `Unsayable`. */
  column(table: TableRef, key: string, write: () => string): ColumnPlace;
  drawn(): Readonly<Record<string, readonly FigureColumn[]>>;
}

const FIRST = FIRST_ROW + 1;
// Excel takes 8192 characters.
const LONGEST = 8100;

/** Starts without any helper column. */
export function newColumns(place: FigurePlace): Columns {
  const drawn: Record<string, FigureColumn[]> = {};
  const known = new Map<string, ColumnPlace | Unsayable>();
  const add = (table: TableRef, write: () => string): ColumnPlace => {
    const formula = write();
    if (formula.length > LONGEST)
      throw new Unsayable(`${formula.length} characters are more than a formula takes`);
    drawn[table.id] ??= [];
    const own = drawn[table.id] ?? [];
    const column = sheetOf(table, place).free + own.length;
    own.push({ name: `_hitung_${own.length + 1}`, column, formula });
    return columnPlace(table, column, place);
  };
  return {
    column: (table, key, write) => {
      const full = `${table.id} ${key}`;
      const found = known.get(full) ?? attempt(() => add(table, write));
      known.set(full, found);
      if (found instanceof Unsayable) throw found;
      return found;
    },
    drawn: () => drawn,
  };
}

function attempt(add: () => ColumnPlace): ColumnPlace | Unsayable {
  try {
    return add();
  } catch (error) {
    if (error instanceof Unsayable) return error;
    throw error;
  }
}

/** The addresses of a data column. */
export function dataColumn(table: TableRef, name: string, place: FigurePlace): ColumnPlace {
  const column = Object.keys(table.columns).indexOf(name);
  if (column < 0) throw new RangeError(`${table.id} has no column ${name}`);
  place.reads?.(table.id, name);
  return columnPlace(table, column, place);
}

function columnPlace(table: TableRef, column: number, place: FigurePlace): ColumnPlace {
  const { name, lastRow } = sheetOf(table, place);
  const letters = columnLetters(column);
  return {
    cell: `$${letters}${FIRST}`,
    range: `${quotedSheet(name)}!$${letters}$${FIRST}:$${letters}$${Math.max(lastRow, FIRST)}`,
    upToHere: `$${letters}$${FIRST}:$${letters}${FIRST}`,
  };
}

/** Where the rows of a form stand; throws `Unsayable` where the workbook does not have them. */
export function sheetOf({ id, sheet }: TableRef, { sheets }: FigurePlace) {
  const found = sheets[id];
  if (!found) throw new Unsayable(`${sheet} is not in this workbook`);
  return found;
}
