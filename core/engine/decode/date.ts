import { civilOf, realSerial, serialOf, weekdayOf } from '../../workbook/serial.ts';
import { daysIn } from './date-range.ts';
import { MONTHS, unbracketed, weekdayIn } from './date-words.ts';
import { plain } from './text.ts';

/** A day as somebody wrote it. */
export interface ReadDate {
  /** A serial number; `null`: the cell says that there is no entry ("-"). */
  readonly serial: number | null;
  /** False when it could mean another day, and then the user is asked. */
  readonly sure: boolean;
  /** The other day that it could mean, if day and month were exchanged. */
  readonly swapped: number | null;
  /** Whether only month-first order makes it a day: `07/31/2024`. */
  readonly monthFirst: boolean;
  /** Whether only the month or the year is said, and `serial` is its first day. */
  readonly grain?: 'month' | 'year';
  /** The last day, where the cell holds two. */
  readonly last?: number;
}

/** What reading a date depends on. */
export interface DateContext {
  readonly thisYear: number;
  /** The year of the cover's period, for dates without a year; NaN when not known. */
  readonly periodYear: number;
  /** Whether a month or a year alone will do. */
  readonly coarse: boolean;
  /** Whether a cell may hold a first and a last day. */
  readonly range?: boolean;
}

const BLANK = /^(?:-|–|—|n\/a|na|00[/.-]00[/.-]0000)$/;
const TIME = /[\s,-]+(?:pukul\s+)?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s*(?:wib|wita|wit))?$/;
const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:t[\d:.]+z?)?$/;
const NUMERIC = /^(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/;
const NO_YEAR = /^(\d{1,2})[/.-](\d{1,2})$/;
const NAMED = /^(\d{1,2})[\s.-]*([a-z]+)\.?[\s,.-]*(\d{4}|\d{2})$/;
const MONTH_YEAR = /^([a-z]+)\.?[\s,.-]*(\d{4})$/;
const YEAR = /^(?:19|20)\d{2}$/;
const SERIAL = /^\d{5}$/;

/**
 * Reads a date day-first, as in Indonesia: `12/8/2019`, `Jum'at, 16 Sept. 2022`, `31.07.2024` (specification §9.2
 * rows 1–22, decision B.12). `null` when it is no day of the calendar.
 */
export function readDate(text: string, context: DateContext): ReadDate | null {
  let rest = plain(text).toLowerCase();
  if (BLANK.test(rest)) return { serial: null, sure: true, swapped: null, monthFirst: false };
  const weekday = weekdayIn(rest);
  rest = unbracketed(rest).replace(TIME, '').trim();
  const iso = ISO.exec(rest);
  if (iso) return exact(Number(iso[1]), Number(iso[2]), Number(iso[3]), weekday);
  const numeric = NUMERIC.exec(rest);
  if (numeric)
    return fromParts(Number(numeric[1]), Number(numeric[3]), yearOf(numeric[4] ?? '', context), weekday);
  const named = NAMED.exec(rest);
  const month = named && MONTHS.get(named[2] ?? '');
  if (named && month) return exact(yearOf(named[3] ?? '', context), month, Number(named[1]), weekday);
  const short = NO_YEAR.exec(rest);
  if (short && weekday !== null) return withoutYear(Number(short[1]), Number(short[2]), weekday, context);
  if (SERIAL.test(rest)) return readSerial(Number(rest));
  if (context.coarse) return readCoarse(rest);
  return context.range ? readRange(rest, context) : null;
}

/** A bare number where a date belongs: a serial number, which the user is asked about, or nothing. */
export function readSerial(value: number): ReadDate | null {
  if (value < 38_000 || value > 60_000) return null;
  return { serial: Math.floor(value), sure: false, swapped: null, monthFirst: false };
}

function readCoarse(text: string): ReadDate | null {
  const named = MONTH_YEAR.exec(text);
  const month = named && MONTHS.get(named[1] ?? '');
  if (named && month) return coarse(Number(named[2]), month, 'month');
  return YEAR.test(text) ? coarse(Number(text), 1, 'year') : null;
}

function coarse(year: number, month: number, grain: 'month' | 'year'): ReadDate | null {
  const first = exact(year, month, 1, null);
  return first && { ...first, grain };
}

/** Two days in one cell: `14-15 September 2022`, `30 Agustus s.d. 2 September 2022`. */
function readRange(text: string, context: DateContext): ReadDate | null {
  const [from = '', to = '', more] = daysIn(text);
  const first = readDay(from, context);
  const last = readDay(to, context);
  if (more !== undefined || !first?.sure || !last?.sure) return null;
  if (first.serial === null || last.serial === null || first.serial > last.serial) return null;
  return { ...first, last: last.serial };
}

function readDay(text: string, context: DateContext): ReadDate | null {
  return readDate(text, { ...context, coarse: false, range: false });
}

function exact(year: number, month: number, day: number, weekday: number | null): ReadDate | null {
  const serial = realSerial(year, month, day);
  if (serial === null) return null;
  return {
    serial,
    sure: weekday === null || weekdayOf(serial) === weekday,
    swapped: null,
    monthFirst: false,
  };
}

function fromParts(first: number, second: number, year: number, weekday: number | null): ReadDate | null {
  const dayFirst = realSerial(year, second, first);
  const monthFirst = realSerial(year, first, second);
  if (dayFirst === null) {
    return monthFirst === null ? null : { serial: monthFirst, sure: false, swapped: null, monthFirst: true };
  }
  const swapped = monthFirst === dayFirst ? null : monthFirst;
  if (weekday === null || weekdayOf(dayFirst) === weekday) {
    return { serial: dayFirst, sure: true, swapped: weekday === null ? swapped : null, monthFirst: false };
  }
  // The weekday contradicts the usual order: take the other one if it fits, and ask in either case.
  const fits = monthFirst !== null && weekdayOf(monthFirst) === weekday;
  return {
    serial: fits ? monthFirst : dayFirst,
    sure: false,
    swapped: fits ? dayFirst : swapped,
    monthFirst: false,
  };
}

function withoutYear(
  day: number,
  month: number,
  weekday: number,
  { periodYear }: DateContext,
): ReadDate | null {
  const serial = Number.isNaN(periodYear) ? null : realSerial(periodYear, month, day);
  if (serial === null || weekdayOf(serial) !== weekday) return null;
  return { serial, sure: false, swapped: null, monthFirst: false };
}

function yearOf(text: string, { thisYear }: DateContext): number {
  if (text.length === 4) return Number(text);
  const year = 2000 + Number(text);
  return year <= thisYear + 1 ? year : year - 100;
}

/** The first and last serial number that any date of these forms can have: 1900 to 2100. */
export const FIRST_DAY = serialOf(1900, 1, 1);
export const LAST_DAY = serialOf(2100, 12, 31);

/** `31/07/2024`, as dates are written in Indonesia. */
export function dayFirst(serial: number): string {
  const { year, month, day } = civilOf(serial);
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}
