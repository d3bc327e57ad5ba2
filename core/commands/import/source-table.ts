import type { SheetColumn } from '../../workbook/snapshot.ts';

/** Somebody's table as it was found in a sheet or a text file: its columns, its records, and what is neither. */
export interface SourceTable {
  readonly columns: readonly SourceColumn[];
  /** The source row of each record, counted from 0. */
  readonly rows: Int32Array;
  /** In the order of the rows. */
  readonly skipped: readonly SkippedRow[];
  /** Whether the source writes the month before the day. */
  readonly monthFirst: boolean;
  /** Whether it is a page of the form, whose field_ids leave no doubt what each line is. */
  readonly page?: boolean;
}

/** One column of the source. */
export interface SourceColumn {
  /** What it is called here: its header, on one line, different from those of all other columns. */
  readonly header: string;
  /** What else its header may be read as, the most telling first; none where the column has no header. */
  readonly names: readonly string[];
  readonly cells: SheetColumn;
  /** How many records have something in it. */
  readonly filled: number;
  /** Records, counted from 0, whose cell was merged with the one above. */
  readonly merged: readonly number[];
}

/** A row that is no record, counted from 1 as people count. */
export interface SkippedRow {
  readonly row: number;
  readonly why: SkipReason;
}

export type SkipReason = 'title' | 'header' | 'numbering' | 'total' | 'note' | 'blank';
