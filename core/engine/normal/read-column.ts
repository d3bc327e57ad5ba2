import type { Columns } from '../../kit/column.ts';
import type { Locale } from '../../locale/text.ts';
import type { CellValue } from '../../workbook/cell.ts';
import {
  type DecodeContext,
  type DecodedColumn,
  errorAt,
  formatAt,
  type RawColumn,
  valueAt,
} from '../decode/raw-column.ts';
import { type CellReading, clear, refused } from './cell-reading.ts';
import { NOTES } from './notes.ts';
import { choiceCells, setCells } from './read-choices.ts';
import { dateCells } from './read-dates.ts';
import { numberCells } from './read-numbers.ts';
import { codeCells, textCells } from './read-texts.ts';
import type { CellReader, Scope } from './scope.ts';

/** What each cell of a column says; rows are the records of the decoded table, counted from 0. */
export type ColumnReadings = (row: number) => CellReading;

/**
 * Reads a column's cells into their normal form (specification §9.2). What checking finds and what tidying writes agree,
 * since both go by the decoded column. What the column as a whole decides, such as the order of day and month, is decided
 * once; cells with the same content are read once.
 */
export function readColumn(
  columns: Columns,
  name: string,
  raw: RawColumn,
  decoded: DecodedColumn,
  context: DecodeContext,
  locale: Locale,
): ColumnReadings {
  const column = columns[name];
  if (!column) throw new RangeError(`${name} is no column`);
  const scope = { column, columns, raw, decoded, context, locale };
  const read = readerOf(scope);
  const known = { general: newKnown(), date: newKnown(), percent: newKnown(), text: newKnown() } as const;
  return (row) => {
    const cell = valueAt(raw, row);
    if (errorAt(raw, row) !== null) return refused(NOTES.error);
    if (cell === null || cell === '') return BLANK_CELL;
    // A name of a child may mean another one in the next row.
    if (column.children !== null) return spoilt(cell, scope) ?? read(cell, row);
    const before = known[formatAt(raw, row)];
    const fresh = before.get(cell) ?? spoilt(cell, scope) ?? read(cell, row);
    before.set(cell, fresh);
    return fresh;
  };
}

const BLANK_CELL = clear({ form: { cell: null, format: 'general', text: '' }, also: [] });

function newKnown(): Map<CellValue, CellReading> {
  return new Map();
}

function readerOf(scope: Scope): CellReader {
  switch (scope.column.type) {
    case 'text':
      return textCells(scope);
    case 'code':
      return codeCells(scope);
    case 'date':
      return dateCells(scope);
    case 'integer':
    case 'decimal':
    case 'currency':
      return numberCells(scope);
    case 'choice':
    case 'boolean':
      return choiceCells(scope);
    case 'choices':
      return setCells(scope);
  }
}

const FORMULA = /^\s*'?=\s*[a-z(+-]/i;
const ERROR = /^\s*#(?:ref!|n\/a|name\?|value!|div\/0!|num!|null!|spill!|error!)\s*$/i;
const POWER_OF_TEN = /^\s*\d(?:[.,]\d+)?e\+1\d\s*$/i;
const EXACT_BELOW = 1e15;

/** Cells that hold what a spreadsheet made of an entry, and no longer the entry. */
function spoilt(cell: NonNullable<CellValue>, { column }: Scope): CellReading | null {
  if (typeof cell === 'number') {
    const lost = Math.abs(cell) >= EXACT_BELOW && (column.type === 'text' || column.type === 'code');
    return lost ? refused(NOTES.spoilt) : null;
  }
  if (typeof cell !== 'string') return null;
  if (ERROR.test(cell)) return refused(NOTES.error);
  if (FORMULA.test(cell)) return refused(NOTES.formula);
  return POWER_OF_TEN.test(cell) ? refused(NOTES.spoilt) : null;
}
