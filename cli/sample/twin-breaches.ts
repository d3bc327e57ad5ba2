import type { CellValue } from '../../core/index.ts';
import type { Submission } from './earlier-book.ts';
import { hotelCells } from './hotel.ts';
import { caseLabel, joined, victimLabel, visitLabel } from './labels.ts';
import { breachIn, freeRows, type SpoiltBook } from './province-breach.ts';
import type { Row } from './rows.ts';
import { findingsOf } from './visit-findings.ts';
import { ASPECTS } from './visit-items.ts';

const ORIGIN = victimLabel('kewarganegaraan', 'WNI');
const AGAIN = visitLabel('jenis_kunjungan', 'ULANGAN');
const SEEN = joined(['D', 'O'].map((kind) => visitLabel('bk_A1', kind)));
const HEARD = visitLabel('bk_A1', 'W');
/** Numbers that no record of the province has. */
const FREE = 9000;

/** A case with its only victim that another agency of the city registers too, under codes of its own (VX-04). */
export function registerTwice(from: SpoiltBook, to: SpoiltBook): void {
  const cases = freeRows(from, 'T01');
  const row = freeRows(from, 'T02').find(
    (victim) =>
      victim['kewarganegaraan'] === ORIGIN &&
      victim['eksploitasi_utama'] !== null &&
      cases.some((one) => one['kode_kasus'] === victim['kode_kasus'] && one['jumlah_korban'] === 1),
  );
  if (!row) throw new RangeError('no victim for this breach');
  const { kode_kasus: of = null, kode_korban: who = null } = row;
  const own = cases.find((one) => one['kode_kasus'] === of);
  const unlike = [caseLabel('instansi_pencatat', 'POLRES'), caseLabel('instansi_pencatat', 'UPTD_PPA')];
  const agency = unlike.find((one) => one !== own?.['instansi_pencatat']);
  const theirs = (code: CellValue): string => renumbered(code);
  copyRows(from, to, 'T01', isOf('kode_kasus', of), (one) => ({
    kode_kasus: theirs(one['kode_kasus'] ?? null),
    instansi_pencatat: agency ?? null,
  }));
  const [twin] = copyRows(from, to, 'T02', isOf('kode_korban', who), (one) => ({
    kode_kasus: theirs(one['kode_kasus'] ?? null),
    kode_korban: theirs(one['kode_korban'] ?? null),
    sidik_tautan: null,
  }));
  copyRows(from, to, 'T03', isOf('kode_korban', who), (one) => ({
    kode_layanan: theirs(one['kode_layanan'] ?? null),
    kode_korban: theirs(one['kode_korban'] ?? null),
  }));
  copyRows(from, to, 'T04', isOf('kode_kasus', of), (one) => ({
    kode_perkara: theirs(one['kode_perkara'] ?? null),
    kode_kasus: theirs(one['kode_kasus'] ?? null),
  }));
  breachIn(from, { rule: 'VX-04', form: 'T02', row, column: 'jenis_kelamin' });
  if (twin) breachIn(to, { rule: 'VX-04', form: 'T02', row: twin, column: 'jenis_kelamin' });
}

/** A hotel that did badly and is visited once more, with the best score (VX-10). */
export function improveGreatly(book: SpoiltBook, earlier: Submission): void {
  const free = new Set(freeRows(book, 'T05'));
  const followed = new Set((book.rows['T11'] ?? []).map((row) => row['ref_sumber']));
  const visits = book.visits.filter((visit) => free.has(visit));
  const before = visits.find((visit) => findingsOf(visit).length > 0);
  const after = visits.findLast((visit) => visit !== before && !followed.has(visit.kode_kunjungan));
  if (!before || !after || before.tanggal_kunjungan === after.tanggal_kunjungan)
    throw new RangeError('no two visits for this breach');
  const found = new Set(['bk_A2', 'bk_A3', 'bk_A4']);
  for (const { items, evidence } of ASPECTS) {
    for (const item of items) after[item] = 4;
    after[evidence] = SEEN;
    if (found.has(evidence)) continue; // what is found there is followed up already
    for (const item of items) before[item] = 0;
    before[evidence] = HEARD;
  }
  Object.assign(after, { sk_L3: 3, jenis_kunjungan: AGAIN }, hotelCells(before));
  const known = earlier.rows['T05']?.find((row) => row['kode_kunjungan'] === before.kode_kunjungan);
  if (known) Object.assign(known, before);
  breachIn(book, { rule: 'VX-10', form: 'T05', row: after, column: 'nilai_akhir' });
}

function isOf(column: string, code: CellValue): (row: Row) => boolean {
  return (row) => row[column] === code;
}

function copyRows(
  from: SpoiltBook,
  to: SpoiltBook,
  form: string,
  which: (row: Row) => boolean,
  change: (row: Row) => Row,
): readonly Row[] {
  const copies = (from.rows[form] ?? []).filter(which).map((row) => ({ ...row, ...change(row) }));
  to.rows[form]?.push(...copies);
  return copies;
}

/** The code of the copy: `KS-3175-2023-0012` becomes `KS-3175-2023-9012`. */
function renumbered(code: CellValue): string {
  const text = String(code);
  const at = text.lastIndexOf('-') + 1;
  return text.slice(0, at) + String(FREE + Number(text.slice(at))).padStart(text.length - at, '0');
}
