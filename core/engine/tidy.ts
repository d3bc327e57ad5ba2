import type { CellValue } from '../workbook/cell.ts';

/** Why a cell is to be changed. */
export type TidyReason =
  | 'spaces' // invisible signs, doubled and outer spaces
  | 'label' // a code or another name instead of the label
  | 'doubled' // a choice named twice
  | 'date' // a day written as text
  | 'number' // a number written as text
  | 'code' // a code in another shape
  | 'empty' // a sign for "no entry"
  | 'new-code' // a row with data and without a code
  | 'new-id'; // a row with data and without an id

/** What a cell is to hold. */
export interface Reading {
  readonly after: CellValue;
  /** Set for days. */
  readonly format?: 'date';
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
export interface FoundChange extends TidyPlace, Reading {
  readonly reason: TidyReason;
  /** The field rule that asks for it, or `null`. */
  readonly rule: string | null;
}

/** A cell that can be read in several ways, or in one that is not certain. */
export interface FoundChoice extends TidyPlace {
  readonly readings: readonly Reading[];
  readonly rule: string;
}

/** What tidying finds. */
export interface FoundTidy {
  readonly changes: readonly FoundChange[];
  readonly choices: readonly FoundChoice[];
}
