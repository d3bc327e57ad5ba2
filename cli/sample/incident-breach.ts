import { fileLabel, caseLabel as label, visitLabel } from './labels.ts';
import { breachIn, firstOf, freeRows, type SpoiltBook } from './province-breach.ts';
import type { Row } from './rows.ts';

const CONFIRMED_CASE = label('status_kasus', 'TERVERIFIKASI');
const NO_INCIDENT = visitLabel('insiden_12bln', 'TIDAK');

/** A conviction for what happened in a hotel, which a later visit to it does not know of (VS-12). */
export function forgetIncident(book: SpoiltBook): void {
  const files = freeRows(book, 'T04');
  const row = firstOf(
    freeRows(book, 'T01'),
    ({ status_kasus: status, kode_kasus: code }) =>
      status === CONFIRMED_CASE && files.some((file) => file['kode_kasus'] === code),
  );
  const file = firstOf(files, ({ kode_kasus: code }) => code === row['kode_kasus']);
  const visit = firstOf(
    [...freeRows(book, 'T05')].reverse(),
    ({ insiden_12bln: incident }) => incident === NO_INCIDENT,
  );
  const [reported, visited] = [Number(file['tgl_laporan_polisi']), Number(visit['tanggal_kunjungan'])];
  Object.assign(row, { jenis_lokasi: label('jenis_lokasi', 'HOTEL'), kode_hotel: visit['kode_hotel'] });
  Object.assign(file, CONVICTED, stagesBetween(reported, visited));
  breachIn(book, { rule: 'VS-12', form: 'T01', row, column: 'status_kasus' });
}

const STAGES = [
  'tgl_penyelidikan',
  'tgl_penyidikan',
  'tgl_tahap1',
  'tgl_p21',
  'tgl_tahap2',
  'tgl_limpah_pn',
  'tgl_putusan',
] as const;

const CONVICTED: Row = {
  jml_tersangka_l: 1,
  jml_p19: 0,
  tgl_p19_terakhir: null,
  tgl_inkracht: null,
  jenis_putusan: fileLabel('jenis_putusan', 'PIDANA'),
  jml_terpidana: 1,
  pidana_bulan_rerata: 48,
  restitusi_dimohon: fileLabel('restitusi_dimohon', 'TIDAK'),
  restitusi_dinilai: null,
  restitusi_dituntut: null,
  restitusi_diputus: null,
  restitusi_dibayar: null,
  alasan_henti: null,
  tgl_henti: null,
};

/** All stages up to the verdict, which comes before the given day. */
function stagesBetween(first: number, before: number): Row {
  const step = (before - first) / (STAGES.length + 1);
  if (step < 1) throw new RangeError('too few days for a verdict');
  return Object.fromEntries(STAGES.map((stage, at) => [stage, first + Math.floor(step * (at + 1))]));
}
