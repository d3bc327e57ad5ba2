import { civilOf } from '../../core/workbook/serial.ts';
import { codesOf } from './indicators-by-hand-cells.ts';

/** The rows that an indicator counts: how many, how many of them have what it asks, and both by part. */
export interface Tally {
  all: number;
  having: number;
  /** By part, one after the other: how many, and how many of them have it. */
  readonly parts: Int32Array;
}

const MOST_MONTHS = 60;

/*
 * The parts of all breakdowns lie side by side. Each constant says where those of one begin; what is not known, -1 in
 * its column, lies just before.
 */
export const REGION = 1;
export const MONTH = REGION + codesOf('T01', 'wilayah_pencatat').length + 1;
export const SEX = MONTH + MOST_MONTHS + 1;
export const AGE = SEX + codesOf('T02', 'jenis_kelamin').length + 1;
export const CHILD = AGE + codesOf('T02', 'kelompok_usia').length + 1;
export const FORM = CHILD + codesOf('T02', 'anak').length + 1;
export const NATION = FORM + codesOf('T02', 'eksploitasi_utama').length + 1;
export const KIND = NATION + codesOf('T02', 'kewarganegaraan').length + 1;
export const FACTOR = KIND + codesOf('T03', 'jenis_layanan').length + 1;
const PARTS = FACTOR + codesOf('T02', 'faktor_kerentanan').length;

/** Nothing counted yet. */
export function noTally(): Tally {
  return { all: 0, having: 0, parts: new Int32Array(2 * PARTS) };
}

/** Counts a row in all of its parts. */
export function add(tally: Tally, has: boolean, parts: readonly number[]): void {
  const { parts: counts } = tally;
  const more = has ? 1 : 0;
  tally.all++;
  tally.having += more;
  for (let i = 0; i < parts.length; i++) {
    const at = 2 * (parts[i] as number);
    counts[at] = (counts[at] as number) + 1;
    counts[at + 1] = (counts[at + 1] as number) + more;
  }
}

/** The part of each day's month, by the number of days since the first day of a window. */
export function monthParts(first: number, last: number): Int32Array {
  const start = civilOf(first);
  return Int32Array.from({ length: last - first + 1 }, (_, i) => {
    const { year, month } = civilOf(first + i);
    return MONTH + (year - start.year) * 12 + month - start.month;
  });
}
