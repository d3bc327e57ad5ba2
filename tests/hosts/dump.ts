import type { Area, CellValue, ChartData, InputRule } from '../../core/index.ts';

/**
 * What a reader sees of a workbook, whichever host drew it: plain data, equal in all hosts. The record of marks
 * (`_monev_tanda`) is left out.
 */
export interface WorkbookDump {
  readonly sheets: readonly SheetDump[];
  /** Defined names of the product, and what they refer to, without `$`-style differences: `'Daftar Kode'!$B$3:$B$4`. */
  readonly names: Readonly<Record<string, string>>;
}

export interface SheetDump {
  readonly name: string;
  /** "veryHidden" is dumped as "hidden": Google Sheets knows only one kind. */
  readonly state: 'visible' | 'hidden';
  /** Six hex digits, upper case, or `null`. */
  readonly tabColor: string | null;
  /** Row by row, trailing blanks and blank rows cut off; dates are serial numbers; a formula's cell is `null`. */
  readonly values: readonly (readonly CellValue[])[];
  /** En-US, without `=`, by address. */
  readonly formulas: Readonly<Record<string, string>>;
  /** `text`, `date` or `other` of each column, in the first row that is not frozen; `other` at the end is left out. */
  readonly columnFormats: readonly ('text' | 'date' | 'other')[];
  /**
   * How cells look other than on a new sheet, fills aside: `font Calibri 11 1F2933 bold`, `horizontal center`, `wraps`,
   * `format @`, `line below thin B8C2CC`; for each look its cells, by columns, as `open` writes them.
   */
  readonly looks: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Of columns that show and were given one, in pixels at 96 dots per inch, by their letters. */
  readonly widths: Readonly<Record<string, number>>;
  /** Of rows that show and were given one, in points, by their number. */
  readonly heights: Readonly<Record<string, number>>;
  /** `null` where nobody said how to print. */
  readonly page: PageDump | null;
  readonly notes: Readonly<Record<string, string>>;
  /** Background colours by address, six hex digits in upper case, white left out. */
  readonly fills: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, { readonly sheet: string; readonly cell: string }>>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Counted from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly inputs: readonly {
    readonly area: Area;
    readonly rule: InputRule;
    /** What the user reads in the cell, without the title. */
    readonly help: string;
    /** Whether anything else is refused. */
    readonly strict: boolean;
  }[];
  /** In the order in which they count. */
  readonly highlights: readonly {
    readonly area: Area;
    readonly formula: string;
    readonly fill: string;
    /** Of the text. */
    readonly color: string;
  }[];
  readonly protected: boolean;
  /** The rows that can be typed into while the sheet is protected, by columns, as `openRows` writes them. */
  readonly open: Readonly<Record<string, string>>;
  readonly merges: readonly Area[];
  readonly filter: Area | null;
  /** In the order in which they were drawn. */
  readonly charts: readonly ChartDump[];
}

/** How a sheet is printed. */
export interface PageDump {
  /** `null` where the printer decides. */
  readonly paper: 'A4' | null;
  readonly landscape: boolean;
  readonly pagesWide: number;
  /** `null`: as many as it takes. */
  readonly pagesHigh: number | null;
  readonly repeatRows: number;
  readonly repeatColumns: number;
  /** Rows with which a new page begins, counted from 0. */
  readonly breaks: readonly number[];
  /** With the codes of ECMA-376 18.3.1.39. */
  readonly header: string;
  readonly footer: string;
  /** Left, right, top, bottom, header, footer, in inches. */
  readonly margins: readonly number[];
  /** A formula, or `null`: all that the sheet holds. */
  readonly area: string | null;
}

/** A native chart. */
export interface ChartDump
  extends Pick<ChartData, 'kind' | 'stacking' | 'title' | 'categoryTitle' | 'valueTitle'> {
  /** Names of series, categories and values. */
  readonly source: Area | null;
  /** The address of the cell at its upper left. */
  readonly corner: string | null;
  readonly hasLegend: boolean;
  /** Of each series, six hex digits in upper case. */
  readonly colors: readonly string[];
  /** `null` where the host has no place for such words. */
  readonly alt: string | null;
}
