import { plain } from './text.ts';

/** A number as somebody wrote it. `sure` is false when it could mean something else, and then the user is asked. */
export interface ReadNumber {
  /** `null`: the cell says that there is no entry ("-"). */
  readonly value: number | null;
  readonly sure: boolean;
}

const BLANK = /^(?:-|–|—|n\/a|na)$/;
const NIL = /^(?:nihil|tidak ada|tdk ada|nol)$/;
// An upper bound is no reading: an age "<18" taken for 18 would make an adult of a child.
const ABOUT = /^(?:±|\+\/-|>=?|≥|~|kurang lebih|kira-kira|sekitar|lebih dari)\s*/;
const ROUGHLY = /^(\d+)\s*an$/;
const CURRENCY = /^(?:rp|idr)\s*\.?\s*/;
const DECIMALS_DROPPED = /,-+$|\.-+$|,--$/;
const UNIT =
  /\s*(?:%|persen|prsn|org|orang|korban|kasus|anak|jiwa|th|thn|tahun|kali|kamar|karyawan|pegawai|hari|kegiatan|peserta|unit|buah|hotel|rupiah)\.?$/;
const SCALED = /^(.*?)\s*(ribu|rb|k|juta|jt|miliar|milyar|m|triliun|t)\.?$/;
const SCALE: Readonly<Record<string, number>> = {
  ribu: 1e3,
  rb: 1e3,
  k: 1e3,
  juta: 1e6,
  jt: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  m: 1e9,
  triliun: 1e12,
  t: 1e12,
};
const WORD_IN_BRACKETS = /^(\d[\d.,]*)\s*\(([a-z ]+)\)$/;
const ACCOUNTING = /^\((.+)\)$/;
const MONTHS = /^(\d+)\s*(?:bln|bulan)$/;
const YEARS_AND_MONTHS = /^(\d+)\s*(?:th|thn|tahun)\s*\d+\s*(?:bln|bulan)$/;
const LETTERS_FOR_DIGITS = /^[\dol]+$/;
const PLAIN = /^-?\d+$/;
const THOUSANDS_BY_DOT = /^-?\d{1,3}(?:\.\d{3})+$/;
const THOUSANDS_BY_COMMA = /^-?\d{1,3}(?:,\d{3})+$/;
const INDONESIAN = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+),\d+$/;
const ENGLISH = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d+$/;

/**
 * Reads a number the way people in Indonesia write it: `1.660`, `Rp412.500.000,00`, `2,5 milyar`, `37 orang`,
 * `tiga puluh tujuh` (specification §9.2 rows 26–47, 63, 66). `null` when it is none.
 *
 * @param decimals whether the column keeps fractions: there `1.234` could be 1,234
 */
export function readNumber(text: string, decimals: boolean): ReadNumber | null {
  const lower = plain(text).toLowerCase();
  if (BLANK.test(lower)) return { value: null, sure: false };
  if (NIL.test(lower)) return { value: 0, sure: true };
  const rest = lower
    .replace(ABOUT, '')
    .replace(CURRENCY, '')
    .replace(DECIMALS_DROPPED, '')
    .replace(ROUGHLY, '$1');
  const read = readAge(rest) ?? readAmount(rest.replace(UNIT, '').trim(), decimals);
  return read && (ABOUT.test(lower) || ROUGHLY.test(lower)) ? { value: read.value, sure: false } : read;
}

function readAge(text: string): ReadNumber | null {
  const months = MONTHS.exec(text);
  if (months) return { value: Math.floor(Number(months[1]) / 12), sure: true };
  const years = YEARS_AND_MONTHS.exec(text);
  return years && { value: Number(years[1]), sure: true };
}

function readAmount(text: string, decimals: boolean): ReadNumber | null {
  const worded = WORD_IN_BRACKETS.exec(text);
  if (worded) {
    const read = readDigits(worded[1] ?? '', decimals);
    return read && { value: read.value, sure: read.sure && numberWord(worded[2] ?? '') === read.value };
  }
  const negative = ACCOUNTING.exec(text);
  if (negative) {
    const read = readDigits(negative[1] ?? '', decimals);
    return read && { value: read.value === null ? null : -read.value, sure: read.sure };
  }
  return readScaled(text) ?? readDigits(text, decimals) ?? readWords(text);
}

function readScaled(text: string): ReadNumber | null {
  const scaled = SCALED.exec(text);
  const read = scaled && readDigits(scaled[1] ?? '', true);
  if (!read || read.value === null) return null;
  const unit = scaled?.[2] ?? '';
  // "1.5jt" has an English decimal point, "500k" an English unit.
  const sure = read.sure && !ENGLISH.test(scaled?.[1] ?? '') && unit !== 'k';
  return { value: round(read.value * (SCALE[unit] ?? 1)), sure };
}

function readDigits(text: string, decimals: boolean): ReadNumber | null {
  if (PLAIN.test(text)) return { value: Number(text), sure: true };
  if (THOUSANDS_BY_DOT.test(text)) {
    return { value: Number(text.replaceAll('.', '')), sure: !decimals || text.split('.').length > 2 };
  }
  if (THOUSANDS_BY_COMMA.test(text)) return { value: Number(text.replaceAll(',', '')), sure: false };
  if (INDONESIAN.test(text)) return { value: Number(text.replaceAll('.', '').replace(',', '.')), sure: true };
  if (ENGLISH.test(text)) return { value: Number(text.replaceAll(',', '')), sure: true };
  if (LETTERS_FOR_DIGITS.test(text)) {
    return { value: Number(text.replaceAll('o', '0').replaceAll('l', '1')), sure: false };
  }
  return null;
}

function readWords(text: string): ReadNumber | null {
  const value = numberWord(text);
  return value === null ? null : { value, sure: true };
}

const ONES = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const WHOLE: ReadonlyMap<string, number> = new Map([
  ['sepuluh', 10],
  ['sebelas', 11],
  ['seratus', 100],
]);

/** The number that Indonesian words say, up to 999: `tiga puluh tujuh`; `null` when they say none. */
function numberWord(text: string): number | null {
  let total = 0;
  let ones: number | null = null;
  for (const word of text.trim().split(' ')) {
    const digit = ONES.indexOf(word);
    if (digit >= 0) ones = digit;
    else if (word === 'belas' && ones !== null) [total, ones] = [total + 10 + ones, null];
    else if (word === 'puluh' && ones !== null) [total, ones] = [total + ones * 10, null];
    else if (word === 'ratus' && ones !== null) [total, ones] = [total + ones * 100, null];
    else {
      const whole = WHOLE.get(word);
      if (whole === undefined) return null;
      total += whole;
    }
  }
  return total + (ones ?? 0);
}

/** Takes the binary dust off: 2.55 × 10⁹ is 2 550 000 000 and not 2 549 999 999.9999995. */
function round(value: number): number {
  return Number(value.toPrecision(15));
}
