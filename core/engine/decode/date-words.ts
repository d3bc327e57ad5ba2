import type { Locale, Text } from '../../locale/text.ts';
import { civilOf } from '../../workbook/serial.ts';

// Specification §9.1: months and days as people write them; the first is the full name.
const MONTH_NAMES = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'peb', 'pebruari', 'febuari', 'february'],
  ['maret', 'mar', 'mrt', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['agustus', 'agu', 'agt', 'ags', 'agst', 'aug', 'augustus', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct', 'october'],
  ['november', 'nov', 'nop', 'nopember'],
  ['desember', 'des', 'dec', 'december'],
] as const;
const DAY_NAMES = [
  ['minggu', 'ahad', 'sunday'],
  ['senin', 'monday'],
  ['selasa', 'tuesday'],
  ['rabu', 'wednesday'],
  ['kamis', 'thursday'],
  ['jumat', "jum'at", 'friday'],
  ['sabtu', 'saturday'],
] as const;

/** The number of a month, from 1, by any of its names in small letters. */
export const MONTHS = numbered(MONTH_NAMES, 1);

const DAYS = numbered(DAY_NAMES, 0);

const WEEKDAY = /^([a-z']+)[\s,]*(?=[(\d])/;
const BRACKETS = /^\((.*)\)$/;

/** The weekday with which a date in small letters begins, Sunday being 0; `null` when it names none. */
export function weekdayIn(text: string): number | null {
  return DAYS.get(WEEKDAY.exec(text)?.[1] ?? '') ?? null;
}

/** The date behind its weekday, and out of its brackets. */
export function unbracketed(text: string): string {
  return (weekdayIn(text) === null ? text : text.replace(WEEKDAY, '')).replace(BRACKETS, '$1');
}

/** `12 Agustus 2024`, which nobody can read month-first. */
export function dayInWords(serial: number): Text {
  const { year, month, day } = civilOf(serial);
  const said = (locale: Locale) => `${day} ${monthName(month, locale)} ${year}`;
  return { id: said('id'), en: said('en') };
}

function monthName(month: number, locale: Locale): string {
  const names = MONTH_NAMES[month - 1] ?? [''];
  const name = locale === 'id' ? names[0] : (ENGLISH[month - 1] ?? '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const ENGLISH = 'January February March April May June July August September October November December'.split(
  ' ',
);

function numbered(names: readonly (readonly string[])[], first: number): ReadonlyMap<string, number> {
  return new Map(names.flatMap((written, i) => written.map((name) => [name, i + first] as const)));
}
