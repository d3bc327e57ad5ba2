import { civilOf, serialOf, weekdayOf } from '../workbook/serial.ts';
import { type Period, periodDays } from './period.ts';

/** Days after the end of a period, by its kind (specification §1.3; the yearly deadline is 31 January). */
const DAY = { month: 10, quarter: 15, half: 20, year: 31 } as const;

/** The last day on which a submission is in time: a Saturday or Sunday gives way to the next Monday (decision A.5). */
export function deadlineOf(period: Period): number {
  const { year, month } = civilOf(periodDays(period).last + 1);
  const day = serialOf(year, month, DAY[period.kind]);
  const weekday = weekdayOf(day);
  if (weekday === 6) return day + 2;
  return weekday === 0 ? day + 1 : day;
}
