import type { CodeList } from '../../../kit/code-list.ts';
import type { Dimension } from '../../../kit/indicator.ts';

/** Where the formulas of figures find the rows of a workbook and what stands beside them. Addresses are absolute. */
export interface FigurePlace {
  /** The data sheets, by template id. */
  readonly sheets: Readonly<Record<string, DataSheet>>;
  readonly dimensions: readonly Dimension[];
  /** The cells with the first and the last day of the period. */
  readonly window: { readonly first: string; readonly last: string };
  readonly regions: RegionTable;
  /** The cell of a parameter; a blank one is not known. */
  parameter(name: string): string;
  /** The range or defined name that holds the labels of a list, or of one of its groups. */
  labels(list: CodeList, group: string | null): string;
  /** Is told of every data column that a formula reads, by template id and field_id, where somebody wants to know. */
  readonly reads?: (template: string, column: string) => void;
}

/** A sheet with the rows of one form, their columns in the order of the declaration, from the third row on. */
export interface DataSheet {
  readonly name: string;
  /** Counted from 1, as on the sheet; there are no blank rows before it. */
  readonly lastRow: number;
  /** The first column that is free for helper columns, counted from 0. */
  readonly free: number;
  /** A formula for the third row that gives the code of the region of the workbook that the row came from, or "". */
  readonly sender: string;
}

/** A small table with one row for each region, in the order of the scope. */
export interface RegionTable {
  readonly list: readonly string[];
  /** Ranges of one column each: codes as texts, and labels as cells of regions hold them. */
  readonly codes: string;
  readonly labels: string;
  /** 1 where workbooks come from the region, and not only from a part of it. */
  readonly sending: string;
  /** 1 where a workbook of the region reports the year before up to the end of the window. */
  readonly compared: string;
  /**
   * Numbers that do not come from rows, by the key of their setting or the id of their list of children; blank where
   * not known. `hotel_terdaftar_BINTANG_4` belongs to a class of rows.
   */
  readonly bases: Readonly<Record<string, string>>;
}
