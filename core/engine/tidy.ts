import type { Text } from '../locale/text.ts';
import type { CellValue } from '../workbook/cell.ts';
import type { CellEdit } from '../workbook/workbook.ts';

/** What a cell is to hold. */
export interface Reading {
  readonly after: CellValue;
  /** Set for days. */
  readonly format?: 'date';
  /** What blank cells of the same row take over from it. */
  readonly also: readonly CellEdit[];
}

/** A cell of a template's sheet; row and column of the sheet are counted from 0. */
export interface TidyPlace {
  /** A field_id. */
  readonly field: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
}

/** A cell that can be read in one way only, and is written in another way than the normal one. */
export interface FoundChange extends TidyPlace, Omit<Reading, 'also'> {
  readonly reason: Text;
  /** The field rule that asks for it, or `null`. */
  readonly rule: string | null;
}

/** A cell that can be read in several ways, or in one that is not certain. */
export interface FoundChoice extends TidyPlace {
  readonly readings: readonly Reading[];
  readonly reason: Text;
  readonly rule: string | null;
}

/** What tidying finds. */
export interface FoundTidy {
  readonly changes: readonly FoundChange[];
  readonly choices: readonly FoundChoice[];
}
