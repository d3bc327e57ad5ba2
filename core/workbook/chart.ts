import type { Area } from './cell.ts';

/** A chart's content: what every drawing of it shows, native, as a picture or as words. */
export interface ChartData {
  /** Bars lie, columns stand. */
  readonly kind: 'bar' | 'column' | 'line';
  /** How several series share a place: side by side, one on the other, or as shares of 100 %. */
  readonly stacking: 'none' | 'stacked' | 'percent';
  readonly title: string;
  /** What somebody needs to know who does not see it: the subject and the figures that stand out. */
  readonly alt: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** Of the values: decimals of the locale after the number, which is a percentage as it is (59.5). */
  readonly format: 'integer' | 'decimal' | 'percent';
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** A number, nothing at all, or `*` where the number is masked: no bar is drawn, only the sign. */
export type ChartValue = number | '*' | null;

export interface ChartSeries {
  readonly name: string;
  /** As many as there are categories. */
  readonly values: readonly ChartValue[];
}

/**
 * A native chart on a sheet, which people can edit there. The sheet's cells already hold its data: names of the series
 * in the first row of `source`, categories in its first column, values between.
 */
export interface SheetChart {
  readonly data: ChartData;
  /** The cells that it covers. */
  readonly at: Area;
  readonly source: Area;
}
