import { realSerial, serialOf, weekdayOf } from '../../core/workbook/serial.ts';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const YEARS = new Int16Array(serialOf(LAST_YEAR + 1, 1, 1));
for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
  YEARS.fill(year, Math.max(0, serialOf(year, 1, 1)), serialOf(year + 1, 1, 1));
}

/** The year of a day. */
export function yearOf(day: number): number {
  return YEARS[day] as number;
}

/** A day that is written as a text. */
export interface RareDay {
  readonly day: number;
  /** Whether it can mean no other day. */
  readonly sure: boolean;
}

const MONTHS = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
];
const WEEKDAYS = ['minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu'];
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const NAMED = /^(?:([a-z]+), *)?(\d{1,2}) ([a-z]+) (\d{4})$/;

/** The day that a text says, or null. */
export function rareDay(text: string): RareDay | null {
  const [, iso, isoMonth, isoDay] = ISO.exec(text) ?? [];
  if (iso !== undefined) return dayOf(Number(iso), Number(isoMonth), Number(isoDay), true);
  const [, first, second, year] = NUMERIC.exec(text) ?? [];
  if (year !== undefined) {
    const dayFirst = dayOf(Number(year), Number(second), Number(first), true);
    return dayFirst ?? dayOf(Number(year), Number(first), Number(second), false);
  }
  const [, weekday, date, month, named] = NAMED.exec(text.toLowerCase()) ?? [];
  const read = dayOf(Number(named), MONTHS.indexOf(month ?? '') + 1, Number(date), true);
  if (read === null || weekday === undefined) return read;
  return { day: read.day, sure: WEEKDAYS[weekdayOf(read.day)] === weekday };
}

function dayOf(year: number, month: number, date: number, sure: boolean): RareDay | null {
  const day = realSerial(year, month, date);
  return day === null ? null : { day, sure };
}
