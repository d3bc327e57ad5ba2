import type { Area, CellPosition, CellValue } from './cell.ts';
import type { SheetModel } from './sheet-model.ts';
import type { Snapshot } from './snapshot.ts';

/** A coloured cell with a note: how an issue is shown where it happened. */
export interface Mark {
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly style: 'error' | 'warning' | 'info';
  readonly note: string;
}

/** A name for an area, which formulas and drop-downs use: `monev_hari_ini` for `'T00 Sampul'!$B$40`. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
}

/** A cell of a user's sheet that gets another content. */
export interface CellEdit extends CellPosition {
  /** What the cell held when it was read: where it holds something else by now, the whole update is refused. */
  readonly before: CellValue;
  readonly after: CellValue;
  /** Set where `after` is a day: a cell that does not show dates yet gets the date format. */
  readonly format?: 'date';
}

/** The edits of one sheet. */
export interface SheetEdits {
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
  /** Cells whose notes go, whoever wrote them, because they may tell of somebody whose data are erased. */
  readonly clearedNotes?: readonly CellPosition[];
}

/** Cells of a form that its officer may type in, or may not for as long as it is sent. */
export interface SheetLock {
  readonly sheet: string;
  /** The cells that are open to typing while the form is being filled in; all others stay as they are. */
  readonly areas: readonly Area[];
  readonly locked: boolean;
}

/** All changes that a command makes, as plain data. */
export interface WorkbookUpdate {
  /** Sheets that the product owns, to create or to replace whole. */
  readonly sheets: readonly SheetModel[];
  readonly names: readonly DefinedName[];
  /**
   * Cells of users' sheets, all of them or none: a formula is never replaced, and formats stay but for new days. They
   * come before the marks, on sheets that the update does not draw anew.
   */
  readonly edits?: readonly SheetEdits[];
  /** For each sheet named, the complete set of marks; marks of an earlier run disappear. */
  readonly marks: readonly { readonly sheet: string; readonly marks: readonly Mark[] }[];
  /**
   * Comes last. A sheet that is locked is protected without a password, so that nothing is typed by mistake; contents,
   * looks and marks stay. A sheet of this update's `sheets` cannot be locked by it.
   */
  readonly locks?: readonly SheetLock[];
}

/** The value itself where the host is synchronous, a promise of it elsewhere. */
export type MaybePromise<T> = T | Promise<T>;

/**
 * A spreadsheet host: Google Sheets, Excel, an .xlsx file, or memory.
 *
 * Two verbs are all that the core asks of a host, so the number of host calls never depends on the number of rows.
 */
export interface Workbook {
  read(): MaybePromise<Snapshot>;
  write(update: WorkbookUpdate): MaybePromise<void>;
}
