import { NEVER, WHEN_DECLARED } from '../kit/duty.ts';
import type { SettingKey } from '../kit/setting.ts';
import { serialOf } from '../workbook/serial.ts';
import { jenisInstansi } from './daftar-kode/instansi.ts';
import { angkaInstrumen } from './instrumen/angka.ts';

/** How the cadence of a form is written in the settings. */
const KADENS = {
  BULANAN: 1,
  TRIWULAN: 3,
  SEMESTER: 6,
  TAHUNAN: 12,
  BILA_ADA: WHEN_DECLARED,
  TIDAK_WAJIB: NEVER,
} as const;

/** The setting of the paper that reports are printed on; its words stand for the numbers that .xlsx files give them. */
export const KERTAS = 'kertas';
export const UKURAN_KERTAS = { A4: 9, F4: 14 } as const;

/** The days after a period on which reports are due, and how often each form is (specification §1.3, decision A.5). */
const jadwal = {
  tenggat_bulanan: 10,
  tenggat_triwulan: 15,
  tenggat_semester: 20,
  tenggat_tahunan: 31,
  /** Days after the last hotel visit. */
  tenggat_kunjungan: 20,
  jadwal_T01: KADENS.BULANAN,
  jadwal_T02: KADENS.BULANAN,
  jadwal_T03: KADENS.BULANAN,
  jadwal_T04: KADENS.BULANAN,
  jadwal_T05: KADENS.BILA_ADA,
  jadwal_T06: KADENS.BULANAN,
  jadwal_T07: KADENS.TRIWULAN,
  jadwal_T08: KADENS.SEMESTER,
  jadwal_T09: KADENS.TRIWULAN,
  jadwal_T10: KADENS.TAHUNAN,
  jadwal_T11: KADENS.TRIWULAN,
};

/** Settings that rules read, with their defaults (specification §10.3). */
export const pengaturanBaku: Readonly<Record<string, number>> = {
  /** The day on which UU 21/2007 was enacted. */
  tgl_uu21: serialOf(2007, 4, 19),
  ...jadwal,
  /** Days for a victim's first service, and for services with a legal term. */
  sla_respons_hari: 3,
  sla_layanan_hari: 7,
  rakor_per_tahun: 4,
  joint_per_tahun: 2,
  /** Sub task forces. */
  n_sub: 6,
  min_hotel_pernyataan: 5,
  /** Below this number, a change in percent says little. */
  basis_n_kecil: 10,
  ...Object.assign({}, ...angkaInstrumen.map(({ numbers }) => numbers)),
};

const DAY_OF_MONTH = { kind: 'whole', min: 1, max: 31 } as const;
const POINTS = { kind: 'number', min: 0, max: 100 } as const;
/** Scores are compared after rounding to two decimals. */
const SCORE = { ...POINTS, decimals: 2 } as const;
const COUNT = { kind: 'whole', min: 0, max: 1_000_000_000 } as const;
const TEXT = { kind: 'text' } as const;

/** With a template's id, the key of the number after which an agency's codes start (decision A.3). */
export const awalUrut = 'awal_urut_';

/**
 * The key whose rows name the agencies that are expected to report, region by region: `POLRES`, or `RS: RSUD Koja` where a
 * region has several of a kind.
 */
export const unitPelapor = 'unit_pelapor';

/** The keys that a sheet of settings may hold (decision A.7). */
export const kunciPengaturan: readonly SettingKey[] = [
  { key: 'tenggat_bulanan', value: DAY_OF_MONTH },
  { key: 'tenggat_triwulan', value: DAY_OF_MONTH },
  { key: 'tenggat_semester', value: DAY_OF_MONTH },
  { key: 'tenggat_tahunan', value: DAY_OF_MONTH },
  { key: 'tenggat_kunjungan', value: { kind: 'whole', min: 1, max: 365 } },
  { key: 'tgl_uu21', value: { kind: 'date' } },
  { key: 'hari_libur', value: { kind: 'date' }, many: true },
  { key: 'jadwal_', follows: 'schedule', value: { kind: 'word', words: KADENS } },
  { key: awalUrut, follows: 'template', value: { kind: 'whole', min: 0, max: 99_999 } },
  { key: unitPelapor, value: { kind: 'code', list: jenisInstansi, named: true }, many: true, regional: true },
  { key: 'k', value: { kind: 'whole', min: 1, max: 100 } },
  { key: 'k_cross', value: { kind: 'whole', min: 1, max: 100 } },
  { key: 'sla_respons_hari', value: { kind: 'whole', min: 0, max: 365 } },
  { key: 'sla_layanan_hari', value: { kind: 'whole', min: 0, max: 365 } },
  { key: 'rakor_per_tahun', value: { kind: 'whole', min: 0, max: 366 } },
  { key: 'joint_per_tahun', value: { kind: 'whole', min: 0, max: 366 } },
  { key: 'n_sub', value: { kind: 'whole', min: 1, max: 20 } },
  { key: 'min_hotel_pernyataan', value: COUNT },
  { key: 'basis_n_kecil', value: COUNT },
  { key: 'penduduk', value: COUNT },
  { key: 'hotel_terdaftar', value: COUNT },
  { key: 'hotel_terdaftar_', follows: 'anything', value: COUNT },
  { key: 'zona_waktu', value: TEXT },
  { key: 'kop_alamat', value: TEXT },
  { key: 'kop_kota', value: TEXT },
  { key: KERTAS, value: { kind: 'word', words: UKURAN_KERTAS } },
  ...angkaInstrumen.flatMap(({ kind, numbers, range }) =>
    Object.keys(numbers).map(
      (key): SettingKey => ({ key, value: range ?? (kind === 'weights' ? POINTS : SCORE) }),
    ),
  ),
];
