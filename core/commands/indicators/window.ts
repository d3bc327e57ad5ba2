import type { Window } from '../../engine/indicator/scope.ts';
import { civilOf, serialOf } from '../../workbook/serial.ts';
import { type Period, periodDays, periodId } from '../period.ts';

/** Whole months, and how they are called in files. */
export interface Months extends Window {
  /** `2024-M07`, or `2024-M01..2024-M07` where it is no period of the calendar. */
  readonly id: string;
  readonly months: number;
}

const KINDS = { 1: 'month', 3: 'quarter', 6: 'half', 12: 'year' } as const;

/** The days of some whole months. */
export function monthsBetween({ first, last }: Window): Months {
  const [from, to] = [civilOf(first), civilOf(last)];
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  return { first, last, months, id: idOf(from, months, to) };
}

/** Where the windows of all covers together leave no gap, that stretch; otherwise `null`. */
export function contiguous(windows: readonly Window[]): Window | null {
  const [earliest, ...others] = [...windows].sort((a, b) => a.first - b.first);
  if (!earliest) return null;
  let { last } = earliest;
  for (const { first, last: end } of others) {
    if (first > last + 1) return null;
    last = Math.max(last, end);
  }
  return { first: earliest.first, last };
}

/** The same months of the year before. */
export function yearBefore({ first, last }: Window): Window {
  const [from, to] = [civilOf(first), civilOf(last)];
  return { first: serialOf(from.year - 1, from.month, 1), last: serialOf(to.year - 1, to.month + 1, 1) - 1 };
}

/** From January to the end of a window. */
export function sinceJanuary({ last }: Window): Window {
  return { first: serialOf(civilOf(last).year, 1, 1), last };
}

function idOf(
  from: { readonly year: number; readonly month: number },
  months: number,
  to: typeof from,
): string {
  const kind = KINDS[months as keyof typeof KINDS];
  if (kind !== undefined && from.year === to.year && (from.month - 1) % months === 0) {
    return periodId({ kind, year: from.year, number: kind === 'year' ? 0 : (from.month - 1) / months + 1 });
  }
  const month = ({ year, month: number }: typeof from): string => periodId({ kind: 'month', year, number });
  return `${month(from)}..${month(to)}`;
}

/** The days of a period. */
export function windowOf(period: Period): Window {
  return periodDays(period);
}
