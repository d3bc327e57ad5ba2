import type { Text } from '../locale/text.ts';
import type { Indicator } from './indicator.ts';

/** Who may read a tab or a table: anybody after masking, anybody where the report is of a province, or the office alone. */
export type Audience = 'public' | 'publicOfProvince' | 'internal' | 'restricted';

/** Which number of a figure a cell shows. */
export type FigurePart = 'value' | 'numerator' | 'denominator';

/** One figure of a table: an indicator, maybe for fixed keys of some dimensions (`{ s: 'L', a: 'TIDAK' }`). */
export interface FigureCell {
  readonly figure: Indicator;
  readonly where: Readonly<Record<string, string>>;
  readonly part: FigurePart;
}

/** A column of a table whose rows are the parts of a dimension. */
export interface FigureColumn extends FigureCell {
  readonly header: Text;
  /** A part that the figure is not about, such as what is not known: it does not apply there. Absent: none. */
  readonly apart?: string;
}

/** A row that names its own figures, one for each column. */
export interface FigureLine {
  readonly label: Text;
  readonly figures: readonly FigureCell[];
}

/** A table with a row for each part of a dimension, and a total. */
export interface BreakdownTable {
  readonly kind: 'breakdown';
  readonly id: string;
  readonly title: Text;
  /** `w`, `p`, or another dimension of the columns' indicators. */
  readonly by: string;
  readonly heading: Text;
  readonly columns: readonly FigureColumn[];
  /** Whether a last row shows the figures as a whole. */
  readonly total: boolean;
  /** Only so many rows, those with the largest first number; the rest is left out. */
  readonly top: number | null;
  /**
   * Said below the table where columns with a key of a figure leave some of the column with all of it: those that have
   * none of the keys. `{n}` is how many. `null` where nothing is said; not for figures that are masked.
   */
  readonly unplaced: Text | null;
  readonly audience: Audience;
}

/** A table whose rows name their figures. */
export interface FigureTable {
  readonly kind: 'figures';
  readonly id: string;
  readonly title: Text;
  readonly heading: Text;
  readonly headers: readonly Text[];
  readonly lines: readonly FigureLine[];
  readonly audience: Audience;
}

/** The headline figures: value, the same period of the year before, change, remark. */
export interface HeadlineTable {
  readonly kind: 'headline';
  readonly id: string;
  readonly title: Text;
  readonly figures: readonly Indicator[];
  readonly audience: Audience;
}

/** A table that does not come from indicators, such as scores or a list of late actions; by the name of its maker. */
export interface MadeTable {
  readonly kind: 'made';
  readonly id: string;
  readonly title: Text;
  readonly audience: Audience;
}

export type TableDeclaration = BreakdownTable | FigureTable | HeadlineTable | MadeTable;

/** A chart over columns of a table on the same tab, without its total. */
export interface ChartDeclaration {
  readonly kind: 'chart';
  readonly of: string;
  readonly form: 'bar' | 'column' | 'line';
  readonly stacking: 'none' | 'stacked' | 'percent';
  readonly title: Text;
  /** Positions of columns, counted from 0. */
  readonly columns: readonly number[];
  readonly categoryTitle: Text;
  readonly valueTitle: Text;
  readonly format: 'integer' | 'decimal' | 'percent';
}

/** A sentence with placeholders; it is left out where a word is not known or masked. */
export interface Sentence {
  /** `N-01`. */
  readonly id: string;
  readonly text: Text;
  /** The forms from which its percentages come; none: it has no percentages. */
  readonly shares: readonly string[];
}

export type ReportBlock =
  | TableDeclaration
  | ChartDeclaration
  | { readonly kind: 'heading'; readonly text: Text }
  | { readonly kind: 'narrative'; readonly sentences: readonly Sentence[] }
  | { readonly kind: 'note'; readonly text: Text };

/** A summary tab (specification §7.1). */
export interface ReportTab {
  /** `R02`. */
  readonly id: string;
  readonly title: Text;
  /** Of the sheet, where the title is longer than the 31 characters that stand there. */
  readonly short?: Text;
  readonly audience: Audience;
  readonly blocks: readonly ReportBlock[];
}

/** A column that shows a figure. */
export function figureColumn(
  header: Text,
  figure: Indicator,
  where: Readonly<Record<string, string>> = {},
  part: FigurePart = 'value',
): FigureColumn {
  return { header, figure, where, part };
}

/** The same column for a figure that looks at known rows alone. */
export function ofKnown(column: FigureColumn): FigureColumn {
  return { ...column, apart: 'TD' };
}

/** A line with one figure for each column. */
export function figureLine(label: Text, ...figures: readonly FigureCell[]): FigureLine {
  return { label, figures };
}

/** A figure in a line. */
export function figureCell(
  figure: Indicator,
  part: FigurePart = 'value',
  where: Readonly<Record<string, string>> = {},
): FigureCell {
  return { figure, where, part };
}

type Optional = 'total' | 'top' | 'unplaced' | 'audience';

/** Declares a table with a row for each part of a dimension: with a total, all rows, for anybody unless it says otherwise. */
export function breakdownTable(
  table: Omit<BreakdownTable, 'kind' | Optional> & Partial<Pick<BreakdownTable, Optional>>,
): BreakdownTable {
  return { kind: 'breakdown', total: true, top: null, unplaced: null, audience: 'public', ...table };
}

/** Declares a chart: of single bars and whole numbers unless it says otherwise. */
export function chart(
  declaration: Omit<ChartDeclaration, 'kind' | 'stacking' | 'format'> &
    Partial<Pick<ChartDeclaration, 'stacking' | 'format'>>,
): ChartDeclaration {
  return { kind: 'chart', stacking: 'none', format: 'integer', ...declaration };
}
