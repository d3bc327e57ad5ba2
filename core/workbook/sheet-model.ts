import type { Area, CellValue } from './cell.ts';
import type { SheetChart } from './chart.ts';
import type { ColumnFormula } from './formula.ts';
import type { NumberFormat, StyleName } from './theme.ts';

/** What a cell of a {@link SheetModel} holds. */
export type CellContent = CellValue | FormulaContent | LinkContent;

/** A formula in en-US syntax without `=`, with the value that stands there until somebody recalculates. */
export interface FormulaContent {
  readonly formula: string;
  readonly value: CellValue;
}

/** A text that leads to a cell of the same workbook. */
export interface LinkContent {
  readonly text: string;
  readonly sheet: string;
  /** An A1 address. */
  readonly cell: string;
}

/** A cell that leads to a cell of the same workbook while it goes on holding what it holds, such as a number. */
export interface CellLink extends Omit<LinkContent, 'text'> {
  readonly row: number;
  readonly column: number;
}

/** What a user may type into an area; hosts turn it into native data validation. */
export type InputRule =
  | { readonly kind: 'list'; readonly name: string } // a defined name that holds the choices
  | NarrowedList
  | { readonly kind: 'integer' | 'decimal'; readonly min: number; readonly max: number }
  | { readonly kind: 'date'; readonly min: number; readonly max: number } // serial numbers
  | { readonly kind: 'textLength'; readonly min: number; readonly max: number }
  | { readonly kind: 'any' }; // only the prompt

/** Choices that depend on another cell: a part of a list. */
export interface NarrowedList {
  readonly kind: 'narrowedList';
  /**
   * A formula of functions and defined names that gives the area with the choices, for the first row of the input's own
   * area and at most 255 characters; it ends with the name in `whole`.
   */
  readonly source: string;
  /** The defined name of the whole list, for hosts whose lists stand in fixed areas. */
  readonly whole: string;
}

/** An input rule, where it holds, and what the user reads. */
export interface Input {
  readonly area: Area;
  readonly rule: InputRule;
  /** Shown when the cell is chosen. Excel shows 32 characters of a title and 255 of a prompt, 224 of an alert. */
  readonly prompt: Message;
  /** Shown when something else is typed, which is then refused; `null` only warns by colour. */
  readonly alert: Message | null;
}

export interface Message {
  readonly title: string;
  readonly text: string;
}

/** Cells that take on a look while a formula is true; written for the first row of the area, columns absolute. */
export interface Highlight {
  readonly area: Area;
  readonly formula: string;
  readonly style: 'error' | 'warning' | 'info' | 'missing';
}

/** A note on a cell, such as the help on a header. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Sizes of paper that offices print on. */
export type Paper = 'A4' | 'F4';

/** Everything that a host needs to draw one whole sheet in a few calls. */
export interface SheetModel {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** Six hex digits, or `null`. */
  readonly tabColor: string | null;
  /** Row by row; absent and `null` cells are empty. */
  readonly cells: readonly (readonly CellContent[])[];
  /** Formulas that fill whole columns of prepared rows. */
  readonly formulas: readonly ColumnFormula[];
  /** Looks by area; a later one replaces an earlier one where they overlap. */
  readonly styles: readonly {
    readonly area: Area;
    readonly style: StyleName;
    readonly format: NumberFormat;
  }[];
  /** Widths in characters. */
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean }[];
  /** Heights in points, and hidden rows, by row counted from 0. */
  readonly rows: Readonly<Record<number, { readonly height?: number; readonly hidden?: boolean }>>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Written into files alone: sheets drawn into an open workbook have no sheet of figures to lead to. Absent: none. */
  readonly links?: readonly CellLink[];
  readonly merges: readonly Area[];
  readonly inputs: readonly Input[];
  readonly highlights: readonly Highlight[];
  readonly notes: readonly Note[];
  readonly charts: readonly SheetChart[];
  /** Protected sheets lock every cell but those of an input style; filtering and sizing stay allowed. */
  readonly protected: boolean;
  /** The area that carries filter buttons in its first row. */
  readonly filter: Area | null;
  /** Rows and columns at the edge are repeated on each page. */
  readonly print: {
    /** Of what hosts add to every page, such as its number; absent: Indonesian. */
    readonly language?: 'id' | 'en';
    readonly landscape: boolean;
    /** F4 is Indonesia's folio, 215 × 330 mm. Absent: A4. Open workbooks keep the size that their printer has. */
    readonly paper?: Paper;
    readonly repeatRows: number;
    readonly repeatColumns: number;
    readonly pagesWide: number;
    /** Absent: as many as it takes. */
    readonly pagesHigh?: number;
    /** Rows with which a new page begins, counted from 0; hosts that cannot set them break where a page is full. */
    readonly breaks?: readonly number[];
    /** In the middle of the header of every page; absent: nothing. */
    readonly header?: string;
    /** On the left of the footer of every page; absent: the sheet's name. */
    readonly footer?: string;
    /** A formula that gives the area to print, for hosts that can compute it; absent: all that the sheet holds. */
    readonly area?: string;
  };
}

/** A sheet with nothing on it: the start of every model. */
export function blankSheet(name: string): SheetModel {
  return {
    name,
    state: 'visible',
    tabColor: null,
    cells: [],
    formulas: [],
    styles: [],
    columns: [],
    rows: {},
    frozen: { rows: 0, columns: 0 },
    merges: [],
    inputs: [],
    highlights: [],
    notes: [],
    charts: [],
    protected: false,
    filter: null,
    print: { landscape: true, repeatRows: 0, repeatColumns: 0, pagesWide: 1 },
  };
}
