import { serialOf, wilayah4 } from '../../core/index.ts';
import { actionLabel, meetingLabel, memberLabel } from './labels.ts';
import { COORDINATION, YEAR } from './province-book.ts';
import { breachIn, firstOf, freeRows, type SpoiltBook } from './province-breach.ts';
import type { Row } from './rows.ts';

const RISES = actionLabel('arah_target', 'NAIK');
const LAST_QUARTER = serialOf(YEAR, 10, 1);
const LEADERS: ReadonlySet<unknown> = new Set(
  ['KETUA', 'KETUA_HARIAN'].map((code) => memberLabel('peran', code)),
);

/** An action that counts activities, other than those that are on record (VS-17). */
export function miscountActivities(book: SpoiltBook): void {
  const activities = book.rows['T06'] ?? [];
  const row = firstOf(freeRows(book, 'T07'), ({ arah_target: direction, realisasi, kode_aksi: code }) => {
    const held = activities.filter((one) => one['kode_aksi'] === code).length;
    return direction === RISES && realisasi !== held;
  });
  row['satuan'] = actionLabel('satuan', 'KEGIATAN');
  breachIn(book, { rule: 'VS-17', form: 'T07', row, column: 'realisasi' });
}

/** A plenary meeting to which few members were invited (VS-21). */
export function inviteFew(book: SpoiltBook): void {
  const row = firstOf(freeRows(book, 'T09'), ({ jenis_rapat: kind }) => COORDINATION.has(kind));
  const jenisRapat = meetingLabel('jenis_rapat', 'RAKOR_PLENO');
  Object.assign(row, {
    jenis_rapat: jenisRapat,
    jml_instansi_undang: 5,
    jml_instansi_hadir: 5,
    jml_peserta: 8,
  });
  breachIn(book, { rule: 'VS-21', form: 'T09', row, column: 'jml_instansi_undang' });
}

/** More trained officials of the members than all of these have, at every activity of the year (VS-22). */
export function trainTooMany(book: SpoiltBook): void {
  const row = firstOf(freeRows(book, 'T06'), ({ peserta_asn_gt: officials }) => officials !== null);
  Object.assign(row, { peserta_l: 4000, peserta_p: 4000, peserta_asn_gt: 7500 });
  breachIn(book, { rule: 'VS-22', form: 'T06', row, column: 'peserta_asn_gt' });
}

/** A task force that nobody leads (VX-14). */
export function loseLeaders(book: SpoiltBook): void {
  for (const row of book.rows['T08'] ?? []) {
    if (LEADERS.has(row['peran'])) row['peran'] = memberLabel('peran', 'ANGGOTA');
  }
  breachIn(book, { rule: 'VX-14', form: 'T08', row: null, column: 'tahun' });
}

/** A last quarter in which nothing was coordinated (VX-16). */
export function skipCoordination(book: SpoiltBook): void {
  for (const row of book.rows['T09'] ?? []) {
    if (!COORDINATION.has(row['jenis_rapat']) || Number(row['tanggal']) < LAST_QUARTER) continue;
    Object.assign(row, {
      jenis_rapat: meetingLabel('jenis_rapat', 'JOINT_MONITORING'),
      lokasi_joint: meetingLabel('lokasi_joint', 'RUMAH_AMAN'),
    });
  }
  breachIn(book, { rule: 'VX-16', form: 'T09', row: null, column: 'tanggal' });
}

/** An activity of the next year in the register of this one (VP-07). */
export function comeTooEarly(book: SpoiltBook): void {
  const day = serialOf(YEAR + 1, 1, 9);
  const like = firstOf(freeRows(book, 'T06'), () => true);
  const row: Row = {
    ...like,
    kode_kegiatan: `KG-${wilayah4(book.city.region)}-${YEAR + 1}-0001`,
    tanggal_mulai: day,
    tanggal_selesai: day,
  };
  book.rows['T06']?.push(row);
  breachIn(book, { rule: 'VP-07', form: 'T06', row, column: 'tanggal_mulai' });
}
