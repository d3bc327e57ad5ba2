import type { CellValue } from '../../workbook/cell.ts';
import type { FormatKind, SheetColumn, Sparse } from '../../workbook/snapshot.ts';
import type { Cells } from '../table.ts';
import type { CellIssue } from './cell-issue.ts';

/** What reading cells depends on besides the cells. */
export interface DecodeContext {
  /** Today as a serial number, in the time zone of the region. */
  readonly today: number;
  readonly thisYear: number;
  /** The year on the cover; NaN when not known. */
  readonly periodYear: number;
  /** The first day on which the law applies; earlier days are asked about. NaN for templates that it does not concern. */
  readonly firstDay: number;
  /** Whether the workbook's locale writes the month first. */
  readonly monthFirst: boolean;
}

/** The cells of one column at the rows that count. Loops over them read these arrays through the functions below. */
export interface RawColumn {
  readonly length: number;
  /** The cells of the whole sheet's column. */
  readonly values: readonly CellValue[];
  /** The sheet row of each cell that counts. */
  readonly rows: Int32Array;
  readonly format: FormatKind;
  readonly formats: Sparse<FormatKind> | null;
  readonly errors: Sparse<string> | null;
}

/** A decoded column and what is wrong in it. */
export interface DecodedColumn {
  readonly cells: Cells;
  readonly issues: readonly CellIssue[];
}

/** The cells of a sheet's column at the given rows of the sheet, counted from 0. */
export function rawColumn(column: SheetColumn, rows: Int32Array): RawColumn {
  const { values, format, formats = null, errors = null } = column;
  return { length: rows.length, values, rows, format, formats, errors };
}

export function valueAt({ values, rows }: RawColumn, row: number): CellValue {
  return values[rows[row] as number] ?? null;
}

export function formatAt({ formats, format, rows }: RawColumn, row: number): FormatKind {
  return formats === null ? format : (formats[rows[row] as number] ?? format);
}

/** The error value of a cell, such as `#REF!`. */
export function errorAt({ errors, rows }: RawColumn, row: number): string | null {
  return errors === null ? null : (errors[rows[row] as number] ?? null);
}
