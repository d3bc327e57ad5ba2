import { civilOf, serialOf } from '../../core/index.ts';
import { earlierBook, type Submission } from './earlier-book.ts';
import { actionLabel, labelsOf, templateOf } from './labels.ts';
import { YEAR } from './province-book.ts';
import { breachIn, freeRows, type SpoiltBook } from './province-breach.ts';
import type { Row } from './rows.ts';

const label = labelsOf(templateOf('T00'));
const NIL = 'NIHIL';
const THERE = 'ADA';
const LATE = serialOf(YEAR + 1, 1, 15);
const RISES = actionLabel('arah_target', 'NAIK');

/** Nothing is said of a form that is due (VP-01). */
export function leaveUndeclared(book: SpoiltBook): void {
  say(book, 'VP-01', 'pernyataan_T07', null);
}

/** Activities are declared nil, although there are some (VP-02). */
export function declareNil(book: SpoiltBook): void {
  say(book, 'VP-02', 'pernyataan_T06', label('pernyataan_T06', NIL));
}

/** Services are declared, although there are none (VP-03). */
export function declareServices(book: SpoiltBook): void {
  say(book, 'VP-03', 'pernyataan_T03', label('pernyataan_T03', THERE));
}

/** Nil is declared after one source was asked (VP-04). */
export function askOneSource(book: SpoiltBook): void {
  book.cover['dasar_nihil'] = label('dasar_nihil', 'DINSOS');
  book.onCover.push({ rule: 'VP-04', column: 'pernyataan_T01' });
}

/** An agency without cases has a victim, of a case of the period that another one registered (VP-05). */
export function haveVictimOnly(book: SpoiltBook, others: readonly SpoiltBook[]): void {
  const { first } = book.calendar;
  const [row] = others.flatMap((other) => victimsOf(other, ({ tanggal_lapor: day }) => Number(day) >= first));
  if (!row) throw new RangeError('no victim for this breach');
  const kodeKorban = String(row['kode_korban']).replace(/\d{4}$/, '9999');
  const statusKorban = labelsOf(templateOf('T02'))('status_korban', 'DUGAAN');
  book.rows['T02']?.push({
    ...row,
    kode_korban: kodeKorban,
    status_korban: statusKorban,
    sidik_tautan: null,
  });
  book.onCover.push({ rule: 'VP-05', column: 'pernyataan_T01' });
}

/** The submission comes after its deadline (VP-10). */
export function sendLate(book: SpoiltBook): void {
  say(book, 'VP-10', 'tanggal_kirim', LATE);
}

/** Twelve months without a case and without an activity: the other months, which lie beside (VP-06). */
export function doNothing(book: SpoiltBook, earlier: Submission): readonly Submission[] {
  for (const { rows } of [book, earlier]) rows['T06']?.splice(0);
  book.onCover.push({ rule: 'VP-06', column: 'pernyataan_T01' });
  const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
  return months.filter((month) => month !== monthOf(earlier)).map((month) => earlierBook(book, month));
}

/** A victim of a month that is final already, where she is not on record (VP-08). */
export function comeLate(book: SpoiltBook, earlier: Submission): void {
  const month = monthOf(earlier);
  const [row] = victimsOf(book, ({ tanggal_lapor: day }) => civilOf(Number(day)).month === month);
  if (!row) throw new RangeError('no victim for this breach');
  const isLate = (one: Row): boolean => one['kode_korban'] === row['kode_korban'];
  earlier.rows['T02'] = (earlier.rows['T02'] ?? []).filter((one) => !isLate(one));
  breachIn(book, { rule: 'VP-08', form: 'T02', row, column: 'kode_kasus' });
}

/** The same period, final already under the same version (VP-09). */
export function sendTwice(book: SpoiltBook): Submission {
  book.onCover.push({ rule: 'VP-09', column: 'versi' });
  const final = earlierBook(book, monthOf(book));
  return { ...final, name: `${book.name}-final` };
}

/** Nobody typed in September what is less by now, wherever it was spoilt since. */
export function keepGrowing({ rows }: SpoiltBook, earlier: Submission): void {
  for (const before of earlier.rows['T07'] ?? []) {
    const { realisasi: now } = rows['T07']?.find(({ kode_aksi: code }) => code === before['kode_aksi']) ?? {};
    if (typeof now === 'number') before['realisasi'] = Math.min(now, Number(before['realisasi']));
  }
}

/** The result of an action that was greater three months before (VX-12). */
export function loseResult(book: SpoiltBook, earlier: Submission): void {
  const row = freeRows(book, 'T07').find(({ arah_target: direction }) => direction === RISES);
  const before = earlier.rows['T07']?.find(({ kode_aksi: code }) => code === row?.['kode_aksi']);
  if (!row || !before) throw new RangeError('no action for this breach');
  before['realisasi'] = Number(row['realisasi']) + 3;
  breachIn(book, { rule: 'VX-12', form: 'T07', row, column: 'realisasi' });
}

/** Victims of cases that nobody touched. */
function victimsOf(book: SpoiltBook, isWanted: (row: Row) => boolean): readonly Row[] {
  const wanted = freeRows(book, 'T01').filter(isWanted);
  const codes = new Set(wanted.map((row) => row['kode_kasus']));
  return freeRows(book, 'T02').filter((row) => codes.has(row['kode_kasus']));
}

function monthOf({ calendar }: Pick<Submission, 'calendar'>): number {
  return civilOf(calendar.last).month;
}

function say(book: SpoiltBook, rule: string, column: string, value: string | number | null): void {
  book.cover[column] = value;
  book.onCover.push({ rule, column });
}
