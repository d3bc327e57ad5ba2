import { monthId } from '../../engine/period/period-name.ts';

/** A stretch of months as numbers counted from year 0, both included. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

/** The months of `2024-M01..2024-M06`. */
export function monthsOf(window: string): Months {
  const [first = '', last = ''] = window.split('..');
  return { first: monthNumber(first), last: monthNumber(last) };
}

/** Some months as counts name them: `2024-M01..2024-M06`. */
export function windowName({ first, last }: Months): string {
  return `${monthName(first)}..${monthName(last)}`;
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(6));
}

function monthName(number: number): string {
  const month = ((number - 1) % 12) + 1;
  return monthId({ year: (number - month) / 12, month });
}
