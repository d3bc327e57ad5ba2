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
  readonly highlights: readonly { readonly area: Area; readonly formula: string; readonly fill: string }[];
  readonly protected: boolean;
  /** The rows that can be typed into while the sheet is protected, by columns, as `openRows` writes them. */
  readonly open: Readonly<Record<string, string>>;
  readonly merges: readonly Area[];
  readonly filter: Area | null;
  /** In the order in which they were drawn. */
  readonly charts: readonly ChartDump[];
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
