import { civilOf, serialOf, weekdayOf } from '../../workbook/serial.ts';

const [SUNDAY, SATURDAY] = [0, 6];

/** The day itself, or the next one that is no Saturday, Sunday or listed holiday. */
export function workingDay(day: number, holidays: ReadonlySet<number>): number {
  let at = day;
  while (weekdayOf(at) === SUNDAY || weekdayOf(at) === SATURDAY || holidays.has(at)) at++;
  return at;
}

/** The working day on or after a day of the month after a period; a month that is too short runs over into the next. */
export function deadlineAfter(last: number, dayOfMonth: number, holidays: ReadonlySet<number>): number {
  const { year, month } = civilOf(last + 1);
  return workingDay(serialOf(year, month, 1) + dayOfMonth - 1, holidays);
}
