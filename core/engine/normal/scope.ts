import type { Column, Columns } from '../../kit/column.ts';
import type { Locale } from '../../locale/text.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { codePositions } from '../code-positions.ts';
import type { DecodeContext, DecodedColumn, RawColumn } from '../decode/raw-column.ts';
import type { Cells } from '../table.ts';
import type { CellReading, Companion, Reading } from './cell-reading.ts';
import { type DecodedValue, normalForm } from './normal-form.ts';

/** All that reading the cells of one column depends on. */
export interface Scope {
  readonly column: Column;
  /** The columns of its template. */
  readonly columns: Columns;
  readonly raw: RawColumn;
  readonly decoded: DecodedColumn;
  readonly context: DecodeContext;
  /** In which the text of a normal form is written. */
  readonly locale: Locale;
}

/** Says what a cell that is neither blank nor an error holds; `row` counts the records from 0. */
export type CellReader = (cell: NonNullable<CellValue>, row: number) => CellReading;

/** What decoding made of a cell. */
export function decodedValue(cells: Cells, row: number): DecodedValue {
  switch (cells.kind) {
    case 'set':
      return cells.pool[cells.values[row] ?? -1] ?? [];
    case 'text':
      return cells.values[row] ?? null;
    default:
      return cells.values[row] ?? null;
  }
}

/** Makes readings of a column's values. */
export function readingOf({
  column,
  locale,
}: Scope): (value: DecodedValue, also?: readonly Companion[]) => Reading {
  return (value, also = []) => ({ form: normalForm(column, value, locale), also });
}

/** What another column can take: a value of it, or nothing when the template has no such column. */
export function companion(
  { columns, locale }: Scope,
  name: string,
  value: (column: Column) => DecodedValue,
): readonly Companion[] {
  const column = columns[name];
  if (!column) return [];
  const found = value(column);
  return found === null ? [] : [{ column: name, form: normalForm(column, found, locale) }];
}

/** The position of a code in a column's list, or `null`. */
export function positionOfCode({ list }: Column, wanted: string): number | null {
  return codePositions(list).get(wanted) ?? null;
}

/** A cell as the text that readers of names and codes see. */
export function textOf(cell: NonNullable<CellValue>): string {
  return typeof cell === 'string' ? cell : String(cell).toUpperCase();
}
