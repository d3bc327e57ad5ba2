import type { Comparison } from '../../kit/expression/nodes.ts';
import type { Locale } from '../../locale/text.ts';

/** The words of sentences about expressions. Conditions come in pairs: what holds, and what does not. */
export interface Words {
  readonly and: string;
  readonly or: string;
  readonly is: Pair;
  readonly isInGroup: Pair;
  readonly isBlank: Pair;
  readonly has: Pair;
  readonly hasOfGroup: Pair;
  readonly matches: Pair;
  readonly inOrder: Pair;
  readonly found: Pair;
  readonly anyRow: Pair;
  readonly days: Comparisons;
  readonly others: Comparisons;
  readonly arithmetic: Readonly<Record<'+' | '-' | '*' | '/', string>>;
  readonly year: string;
  readonly month: string;
  readonly length: string;
  readonly anyDigit: string;
  readonly count: (characters: string, of: string) => string;
  readonly to: string;
  readonly digits: (from: number, to: number) => string;
  readonly choose: (condition: string, yes: string, no: string) => string;
  readonly dateOf: (year: string, month: string, day: string) => string;
  readonly daysLater: (days: string, since: string) => string;
  readonly daysEarlier: (days: string, until: string) => string;
  readonly daysBetween: (from: string, to: string) => string;
  readonly step: (of: string) => string;
  readonly rowsIn: string;
  readonly sumIn: (of: string) => string;
  readonly sameKey: (keys: string) => string;
  readonly alike: (keys: string) => string;
  readonly between: (of: string, from: string, to: string) => string;
  readonly besideToo: (table: string) => string;
  readonly previous: (value: string, key: string, by: string) => string;
  readonly previousPeriod: (value: string, key: string) => string;
  readonly leastIn: (of: string) => string;
  readonly kindsIn: (of: string) => string;
  readonly lookup: (value: string, table: string) => string;
  readonly lookupLatest: (value: string, table: string) => string;
  readonly unfound: (codes: string, since: string, table: string) => string;
  readonly eachOf: (columns: string) => string;
  readonly anyOf: (columns: string) => string;
  readonly among: (codes: string, columns: string) => string;
}

type Pair = readonly [holds: string, not: string];
type Comparisons = Readonly<Record<Comparison, string>>;

const indonesian: Words = {
  and: 'dan',
  or: 'atau',
  is: ['adalah', 'bukan'],
  isInGroup: ['termasuk golongan', 'tidak termasuk golongan'],
  isBlank: ['kosong', 'terisi'],
  has: ['memuat', 'tidak memuat'],
  hasOfGroup: ['memuat pilihan dari golongan', 'tidak memuat pilihan dari golongan'],
  matches: ['berbentuk seperti', 'tidak berbentuk seperti'],
  inOrder: ['berurutan', 'tidak berurutan'],
  found: ['ada di', 'tidak ada di'],
  anyRow: ['ada baris di', 'tidak ada baris di'],
  days: {
    '=': 'sama dengan',
    '<>': 'berbeda dari',
    '<': 'sebelum',
    '<=': 'tidak sesudah',
    '>': 'sesudah',
    '>=': 'tidak sebelum',
  },
  others: {
    '=': 'sama dengan',
    '<>': 'berbeda dari',
    '<': 'kurang dari',
    '<=': 'paling banyak',
    '>': 'lebih dari',
    '>=': 'paling sedikit',
  },
  arithmetic: { '+': 'ditambah', '-': 'dikurangi', '*': 'dikali', '/': 'dibagi' },
  year: 'tahun dari',
  month: 'bulan dari',
  length: 'panjang isian',
  anyDigit: 'angka',
  count: (characters, of) => `banyaknya ${characters} di ${of}`,
  to: 'sampai',
  digits: (from, to) =>
    from === to
      ? `angka pada karakter ke-${from} dari`
      : `angka pada karakter ke-${from} sampai ke-${to} dari`,
  choose: (condition, yes, no) => `${yes} bila ${condition}, selain itu ${no}`,
  dateOf: (year, month, day) => `tanggal dengan tahun ${year}, bulan ${month}, hari ${day}`,
  daysLater: (days, since) => `${days} hari sesudah ${since}`,
  daysEarlier: (days, until) => `${days} hari sebelum ${until}`,
  daysBetween: (from, to) => `jumlah hari dari ${from} sampai ${to}`,
  step: (of) => `kelompok menurut ${of}`,
  rowsIn: 'banyaknya baris di',
  sumIn: (of) => `jumlah ${of} di`,
  sameKey: (keys) => `${keys} sama`,
  alike: (keys) => `${keys} serupa`,
  between: (of, from, to) => `${of} antara ${from} dan ${to}`,
  besideToo: (table) => `${table}, termasuk buku kerja lain`,
  previous: (value, key, by) => `${value} pada baris sebelumnya menurut ${by} (${key} sama)`,
  leastIn: (of) => `${of} paling awal di`,
  kindsIn: (of) => `banyaknya ${of} yang berbeda di`,
  previousPeriod: (value, key) => `${value} pada buku kerja periode sebelumnya (${key} sama)`,
  lookup: (value, table) => `${value} (di ${table})`,
  lookupLatest: (value, table) => `${value} (baris terakhir di ${table})`,
  unfound: (codes, since, table) =>
    `banyaknya kode di ${codes}, selain kode sebelum ${since}, yang tidak ada di ${table}`,
  eachOf: (columns) => `semua dari ${columns}`,
  anyOf: (columns) => `salah satu dari ${columns}`,
  among: (codes, columns) => `banyaknya isian ${codes} di antara ${columns}`,
};

const english: Words = {
  and: 'and',
  or: 'or',
  is: ['is', 'is not'],
  isInGroup: ['belongs to the group', 'does not belong to the group'],
  isBlank: ['is blank', 'is filled'],
  has: ['includes', 'does not include'],
  hasOfGroup: ['includes a choice of the group', 'includes no choice of the group'],
  matches: ['has a form like', 'does not have a form like'],
  inOrder: ['are in order', 'are not in order'],
  found: ['exists in', 'does not exist in'],
  anyRow: ['there is a row in', 'there is no row in'],
  days: {
    '=': 'equals',
    '<>': 'differs from',
    '<': 'is before',
    '<=': 'is not after',
    '>': 'is after',
    '>=': 'is not before',
  },
  others: {
    '=': 'equals',
    '<>': 'differs from',
    '<': 'is less than',
    '<=': 'is at most',
    '>': 'is more than',
    '>=': 'is at least',
  },
  arithmetic: { '+': 'plus', '-': 'minus', '*': 'times', '/': 'divided by' },
  year: 'the year of',
  month: 'the month of',
  length: 'the length of',
  anyDigit: 'digits',
  count: (characters, of) => `the number of ${characters} in ${of}`,
  to: 'to',
  digits: (from, to) =>
    from === to ? `the digit at character ${from} of` : `the number at characters ${from} to ${to} of`,
  choose: (condition, yes, no) => `${yes} if ${condition}, otherwise ${no}`,
  dateOf: (year, month, day) => `the date with year ${year}, month ${month}, day ${day}`,
  daysLater: (days, since) => `${days} ${days === '1' ? 'day' : 'days'} after ${since}`,
  daysEarlier: (days, until) => `${days} ${days === '1' ? 'day' : 'days'} before ${until}`,
  daysBetween: (from, to) => `the number of days from ${from} to ${to}`,
  step: (of) => `the group for ${of}`,
  rowsIn: 'the number of rows in',
  sumIn: (of) => `the sum of ${of} in`,
  sameKey: (keys) => `same ${keys}`,
  alike: (keys) => `much the same ${keys}`,
  between: (of, from, to) => `${of} between ${from} and ${to}`,
  besideToo: (table) => `${table}, other workbooks included`,
  previous: (value, key, by) => `${value} in the row before by ${by} (same ${key})`,
  leastIn: (of) => `the first ${of} in`,
  kindsIn: (of) => `the number of different ${of} in`,
  previousPeriod: (value, key) => `${value} in the workbook of the period before (same ${key})`,
  lookup: (value, table) => `${value} (in ${table})`,
  lookupLatest: (value, table) => `${value} (in the latest row of ${table})`,
  unfound: (codes, since, table) =>
    `the number of codes in ${codes}, leaving out those before ${since}, that do not exist in ${table}`,
  eachOf: (columns) => `each of ${columns}`,
  anyOf: (columns) => `any of ${columns}`,
  among: (codes, columns) => `the number of ${codes} among ${columns}`,
};

/** The words of each language. */
export const words: Readonly<Record<Locale, Words>> = { id: indonesian, en: english };
