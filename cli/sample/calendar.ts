import { civilOf, type Period, periodDays, serialOf } from '../../core/index.ts';

/** The days of a sample; serial numbers. */
export interface Calendar {
  readonly today: number;
  readonly thisYear: number;
  /** What the sample's cover submits. */
  readonly period: Period;
  readonly first: number;
  /** The last day of the period, up to which the data are drawn. */
  readonly last: number;
}

/** The calendar of a submission of the given month, checked today. */
export function calendarOf(today: number, year: number, month: number): Calendar {
  const period: Period = { kind: 'month', year, number: month };
  return { today, thisYear: civilOf(today).year, period, ...periodDays(period) };
}

/** The calendar of the last full month before today. */
export function lastMonth(today: number): Calendar {
  const { year, month } = civilOf(today);
  const before = civilOf(serialOf(year, month, 1) - 1);
  return calendarOf(today, before.year, before.month);
}

/** No sample has an earlier day: the law of 2007 is younger. */
export const EARLIEST = serialOf(2007, 5, 1);
/** The first year of which a sample has records. */
export const FIRST_YEAR = 2008;
