import type { SheetLocale } from './sheet-locale.ts';
import type { TypedNumber } from './typed-number.ts';

const FORMATS: Readonly<Record<SheetLocale, string>> = { en_US: 'M/d/yyyy', id_ID: 'dd/MM/yyyy' };
const MONTHS: Readonly<Record<SheetLocale, readonly string[]>> = {
  en_US: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  id_ID: ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'],
};
const NUMERIC = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;
const ISO = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/;
const NAMED = /^(\d{1,2})[ -]([a-z]{3,9})[ -](\d{4})$/i;
const EPOCH = Date.UTC(1899, 11, 30);

/** Reads a typed day, in the order of the locale; `null` when the text is none. */
export function readTypedDate(text: string, locale: SheetLocale): TypedNumber | null {
  const day = isoDay(text) ?? numericDay(text, locale) ?? namedDay(text, locale);
  return day === null ? null : { value: day, format: FORMATS[locale] };
}

function isoDay(text: string): number | null {
  const found = ISO.exec(text);
  return found && serial(Number(found[1]), Number(found[2]), Number(found[3]));
}

function numericDay(text: string, locale: SheetLocale): number | null {
  const found = NUMERIC.exec(text);
  if (!found) return null;
  const [first, second, year] = found.slice(1).map(Number) as [number, number, number];
  const full = year < 30 ? year + 2000 : year < 100 ? year + 1900 : year;
  return locale === 'en_US' ? serial(full, first, second) : serial(full, second, first);
}

function namedDay(text: string, locale: SheetLocale): number | null {
  const found = NAMED.exec(text);
  if (!found) return null;
  const month = MONTHS[locale].indexOf((found[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? null : serial(Number(found[3]), month, Number(found[1]));
}

function serial(year: number, month: number, day: number): number | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  const real = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  return real ? (moment.getTime() - EPOCH) / 86_400_000 : null;
}
