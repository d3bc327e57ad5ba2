import type { CellValue } from '../../workbook/cell.ts';
import type { FormatKind, SheetColumn } from '../../workbook/snapshot.ts';
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

/** The cells of one column at the rows that count. */
export interface RawColumn {
  readonly length: number;
  valueAt(row: number): CellValue;
  formatAt(row: number): FormatKind;
  errorAt(row: number): string | null;
}

/** A decoded column and what is wrong in it. */
export interface DecodedColumn {
  readonly cells: Cells;
  readonly issues: readonly CellIssue[];
}

/** The cells of a sheet's column at the given rows of the sheet, counted from 0. */
export function rawColumn(column: SheetColumn, rows: Int32Array): RawColumn {
  const { values, format, formats, errors } = column;
  return {
    length: rows.length,
    valueAt: (row) => values[rows[row] as number] ?? null,
    formatAt: (row) => formats?.[rows[row] as number] ?? format,
    errorAt: (row) => errors?.[rows[row] as number] ?? null,
  };
}
