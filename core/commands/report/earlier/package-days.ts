import type { Window } from '../../../engine/indicator/scope.ts';
import { periodDays, readPeriod } from '../../period.ts';

/** The days of a period as packages name it, `2024-M07` or `2024-M01..2024-M07`; `null` for what is none. */
export function packageDays(period: string): Window | null {
  const [from = '', to = from, ...more] = period.split('..');
  const [begin, end] = [readPeriod(from), readPeriod(to)];
  if (!begin || !end || more.length > 0) return null;
  const { first } = periodDays(begin);
  const { last } = periodDays(end);
  return first > last ? null : { first, last };
}
