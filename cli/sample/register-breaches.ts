import { serialOf } from '../../core/index.ts';
import { findingLabel, caseLabel as label, serviceLabel, victimLabel } from './labels.ts';
import { YEAR } from './province-book.ts';
import { breachIn, firstOf, freeRows, type SpoiltBook } from './province-breach.ts';
import type { Row } from './rows.ts';
import { findingsOf } from './visit-findings.ts';

const CONFIRMED_VICTIM = victimLabel('status_korban', 'TERVERIFIKASI');
const CONFIRMED_CASE = label('status_kasus', 'TERVERIFIKASI');
const SENT_HOME = victimLabel('status_akhir', 'DIPULANGKAN');
const RETURN = serviceLabel('jenis_layanan', 'LYN_PULANG');
/** What came later is not in the submission of September, where a service or a file would be found. */
const LAST_QUARTER = serialOf(YEAR, 10, 1);
/** After so many days a victim should have been served, and the file of a case be known (specification §4.4). */
const SERVED_WITHIN = 3;
const FILED_WITHIN = 30;

/** A confirmed victim whose services are not on record (VS-06). */
export function leaveUnserved(book: SpoiltBook): void {
  const row = firstOf(
    freeRows(book, 'T02'),
    (victim) =>
      victim['status_korban'] === CONFIRMED_VICTIM &&
      victim['status_akhir'] !== SENT_HOME &&
      Number(victim['tanggal_register']) > LAST_QUARTER &&
      book.calendar.last - Number(victim['tanggal_register']) > SERVED_WITHIN,
  );
  dropRows(book, 'T03', ({ kode_korban: code }) => code === row['kode_korban']);
  breachIn(book, { rule: 'VS-06', form: 'T02', row, column: 'status_korban' });
}

/** A victim who was sent home without the service that does it; other services stay (VS-08). */
export function leaveUnreturned(book: SpoiltBook): void {
  const services = book.rows['T03'] ?? [];
  const row = firstOf(
    freeRows(book, 'T02'),
    ({ status_akhir: state, kode_korban: code }) =>
      state === SENT_HOME &&
      services.some((one) => one['kode_korban'] === code && one['jenis_layanan'] !== RETURN),
  );
  const isReturn = (one: Row): boolean =>
    one['kode_korban'] === row['kode_korban'] && one['jenis_layanan'] === RETURN;
  dropRows(book, 'T03', isReturn);
  breachIn(book, { rule: 'VS-08', form: 'T02', row, column: 'status_akhir' });
}

/** A case that was confirmed long ago and has no criminal file (VS-11). */
export function leaveUnfiled(book: SpoiltBook): void {
  const row = firstOf(
    freeRows(book, 'T01'),
    ({ status_kasus: status, tanggal_identifikasi: day, tanggal_lapor: reported }) =>
      status === CONFIRMED_CASE &&
      Number(reported) > LAST_QUARTER &&
      book.calendar.last - Number(day) > FILED_WITHIN,
  );
  dropRows(book, 'T04', ({ kode_kasus: code }) => code === row['kode_kasus']);
  breachIn(book, { rule: 'VS-11', form: 'T01', row, column: 'status_kasus' });
}

/** A visit with a finding that nobody follows up (VS-13). */
export function leaveFinding(book: SpoiltBook): void {
  const free = new Set(freeRows(book, 'T05'));
  const row = book.visits.find((visit) => free.has(visit) && findingsOf(visit).length > 0);
  const [first] = row ? findingsOf(row) : [];
  if (!row || first === undefined) throw new RangeError('no visit with a finding');
  const kind = findingLabel('jenis_temuan', first);
  const isGone = (one: Row): boolean =>
    one['ref_sumber'] === row.kode_kunjungan && one['jenis_temuan'] === kind;
  dropRows(book, 'T11', isGone);
  breachIn(book, { rule: 'VS-13', form: 'T05', row, column: 'kode_kunjungan' });
}

function dropRows(book: SpoiltBook, form: string, isGone: (row: Row) => boolean): void {
  book.rows[form] = (book.rows[form] ?? []).filter((row) => !isGone(row));
}
