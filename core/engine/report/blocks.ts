import type { Indicator } from '../../kit/indicator.ts';
import type { FigurePart } from '../../kit/report.ts';
import type { ChartData } from '../../workbook/chart.ts';
import type { Amount } from '../indicator/amount.ts';
import type { FigureRef } from './figure-ref.ts';

/** A cell of a table of a report, in the language of the report. */
export type ReportCell = FigureReportCell | NumberCell | TextCell;

/** A number of a figure. */
export interface FigureReportCell {
  readonly kind: 'figure';
  readonly ref: FigureRef;
  readonly figure: Indicator;
  readonly part: FigurePart;
  readonly amount: Amount;
  /** The days that it is about, such as `2024-M01..2024-M06`: a table may show two periods. */
  readonly window: string;
  /** Whether it is masked here. */
  readonly masked: boolean;
  /** Whether its counts are rounded here. */
  readonly rounded?: boolean;
  /** What an earlier report of the same period printed instead, `22`; absent where it printed the same, or nothing. */
  readonly revised?: string;
}

/** What is made of figures says of which: where one of them is masked, so is this. */
interface Derived {
  readonly from?: readonly FigureReportCell[];
  /** Where it is traced; absent: with the first of the figures that it is made of. */
  readonly traced?: FigureRef;
  /** The same made of other amounts of those figures; absent where that cannot be done. */
  readonly again?: (from: readonly FigureReportCell[]) => ReportCell;
}

/** A number that no indicator gives, such as a score; `null` where it does not apply. */
export interface NumberCell extends Derived {
  readonly kind: 'number';
  readonly value: number | null;
  readonly decimals: number;
}

export interface TextCell extends Derived {
  readonly kind: 'text';
  readonly text: string;
  /** A colour that says at a glance what the text says. */
  readonly tone?: 'good' | 'warning' | 'error';
}

export interface ReportRow {
  readonly label: string;
  readonly total: boolean;
  readonly cells: readonly ReportCell[];
}

export interface ResolvedTable {
  readonly kind: 'table';
  readonly id: string;
  readonly title: string;
  /** Above the labels of the rows. */
  readonly heading: string;
  readonly headers: readonly string[];
  /** None where there is nothing to show, which `empty` says. */
  readonly rows: readonly ReportRow[];
  readonly empty: string;
  /** What is to be known of its figures, below it; absent: nothing. */
  readonly notes?: readonly string[];
}

export type ResolvedBlock =
  | ResolvedTable
  | { readonly kind: 'chart'; readonly data: ChartData }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string };

/** A tab of a report with all that it shows, before it is drawn. */
export interface ResolvedTab {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly ResolvedBlock[];
}
