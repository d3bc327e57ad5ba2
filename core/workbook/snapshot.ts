import type { Area, CellValue } from './cell.ts';

/** How a number is shown, as far as reading it depends on that. */
export type FormatKind = 'general' | 'date' | 'percent' | 'text';

/** Facts about some cells of a column, by row counted from 0. */
export type Sparse<T> = Readonly<Record<number, T>>;

/** One column of a sheet, from its first row on. */
export interface SheetColumn {
  /** Cells below the last filled one may be absent. An error value is its text, `#REF!`. */
  readonly values: readonly CellValue[];
  /** The format of the cells that `formats` does not name. */
  readonly format: FormatKind;
  readonly formats?: Sparse<FormatKind>;
  /** Without the leading `=`. */
  readonly formulas?: Sparse<string>;
  readonly errors?: Sparse<string>;
  readonly notes?: Sparse<string>;
  readonly hidden?: boolean;
}

/** One sheet as a host read it. */
export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows up to the last filled cell. */
  readonly rowCount: number;
  /** The rows that can hold something, in their order; absent where all can. */
  readonly rows?: readonly number[];
  readonly columns: readonly SheetColumn[];
  readonly merges: readonly Area[];
  /** Rows counted from 0. */
  readonly hiddenRows: readonly number[];
  /** Areas with an input rule or a prompt; absent where the host does not say. */
  readonly guarded?: readonly Area[];
  /** Whether the sheet is protected; absent where the host does not say. */
  readonly protected?: boolean;
  /** Whether a filter hides rows now; absent where the host does not say. */
  readonly filtered?: boolean;
  /** The texts of text boxes, other shapes and charts; absent where there are none or the host does not say. */
  readonly shapes?: readonly string[];
  /** What is printed above and below its pages; absent where there is nothing or the host does not say. */
  readonly pageTexts?: readonly string[];
}

/** A workbook as a host read it: plain JSON, so that it can be kept as a fixture. */
export interface Snapshot {
  readonly fileName: string | null;
  /** Whether the file counts days from 1904; the serial numbers here are already counted from 1900. */
  readonly date1904: boolean;
  /** A language tag such as `id-ID`, or `null` when the host does not say. */
  readonly locale: string | null;
  readonly sheets: readonly SheetSnapshot[];
  /** Document properties that can name somebody: creator, title, keywords … */
  readonly properties: Readonly<Record<string, string>>;
  /** Defined names and what they refer to. */
  readonly definedNames: Readonly<Record<string, string>>;
}

/** What is read where there is no workbook, or none is needed. */
export const EMPTY_SNAPSHOT: Snapshot = {
  fileName: null,
  date1904: false,
  locale: null,
  sheets: [],
  properties: {},
  definedNames: {},
};

/** Whether nothing is in any cell of a sheet. */
export function isBlankSheet({ columns }: SheetSnapshot): boolean {
  return columns.every(({ values }) => values.every((value) => value === null || value === ''));
}

/** The sheet of that name, letter case aside as in every spreadsheet, or `null`. */
export function sheetNamed(snapshot: Snapshot, name: string): SheetSnapshot | null {
  const wanted = name.toLowerCase();
  return snapshot.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
}
