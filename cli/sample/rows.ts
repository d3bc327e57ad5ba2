import type { CellValue } from '../../core/index.ts';

/** The typed cells of one record, by field_id. */
export type Row = Record<string, CellValue>;

/** A record of T01. */
export type CaseRow = Record<keyof typeof noCase, CellValue>;

/** A record of T02. */
export type VictimRow = Record<keyof typeof noVictim, CellValue>;

/** A record of T05. */
export type VisitRow = Record<VisitColumn, CellValue>;

type VisitColumn = keyof typeof noVisit;

/** An item of the hotel instrument. */
export type ItemColumn = Extract<VisitColumn, `sk_${string}`>;

/** The evidence of an aspect of the hotel instrument. */
export type EvidenceColumn = Extract<VisitColumn, `bk_${string}`>;

// Records that start as a copy of these have their cells in the same order, which makes a hundred thousand of them
// several times faster than records put together from their parts.

const noCase = {
  kode_kasus: null,
  tanggal_lapor: null,
  tanggal_kejadian: null,
  presisi_kejadian: null,
  tanggal_identifikasi: null,
  status_kasus: null,
  penetap_status: null,
  wilayah_pencatat: null,
  instansi_pencatat: null,
  sumber_rujukan: null,
  wilayah_perekrutan: null,
  wilayah_transit: null,
  wilayah_eksploitasi: null,
  lingkup: null,
  peran_wilayah: null,
  saluran_perekrutan: null,
  platform_digital: null,
  janji_perekrut: null,
  unsur_proses: null,
  unsur_cara: null,
  unsur_tujuan: null,
  eksploitasi_terjadi: null,
  jenis_lokasi: null,
  kode_hotel: null,
  jumlah_korban: null,
  jumlah_pelaku: null,
  dicatat_simfoni: null,
  status_penanganan: null,
  dirujuk_ke: null,
  tanggal_tutup: null,
  alasan_tutup: null,
  uraian_singkat: null,
};

const noVictim = {
  kode_korban: null,
  kode_kasus: null,
  sidik_tautan: null,
  tanggal_register: null,
  status_korban: null,
  jenis_kelamin: null,
  tahun_lahir: null,
  usia_lapor: null,
  kelompok_usia: null,
  kewarganegaraan: null,
  negara_asal: null,
  wilayah_asal: null,
  pendidikan: null,
  disabilitas: null,
  faktor_kerentanan: null,
  eksploitasi_utama: null,
  eksploitasi_lain: null,
  sektor_kerja: null,
  hubungan_pelaku: null,
  persetujuan: null,
  persetujuan_data: null,
  kebutuhan_layanan: null,
  asesmen_pemberdayaan: null,
  didampingi_lpsk: null,
  status_akhir: null,
  tanggal_status: null,
  catatan_korban: null,
};

const noVisit = {
  kode_kunjungan: null,
  kode_hotel: null,
  nama_hotel: null,
  wilayah: null,
  kecamatan: null,
  klasifikasi: null,
  jumlah_kamar: null,
  jumlah_karyawan: null,
  anggota_asosiasi: null,
  menerima_ota: null,
  jenis_kunjungan: null,
  tanggal_kunjungan: null,
  tim_instansi: null,
  responden_jabatan: null,
  insiden_12bln: null,
  insiden_24bln: null,
  sk_K1: null,
  sk_K2: null,
  sk_K3: null,
  sk_K4: null,
  sk_P1: null,
  sk_P2: null,
  sk_P3: null,
  sk_P4: null,
  sk_P5: null,
  sk_W1: null,
  sk_W2: null,
  sk_W3: null,
  sk_W4: null,
  sk_W5: null,
  sk_I1: null,
  sk_I2: null,
  sk_I3: null,
  sk_I4: null,
  sk_I5: null,
  sk_L1: null,
  sk_L2: null,
  sk_L3: null,
  sk_T1: null,
  sk_T2: null,
  bk_A1: null,
  bk_A2: null,
  bk_A3: null,
  bk_A4: null,
  bk_A5: null,
  bk_A6: null,
  catatan_kunjungan: null,
};

/** A record of T01 from its parts; the other cells are empty. */
export function caseRow(...parts: readonly Partial<CaseRow>[]): CaseRow {
  return Object.assign({ ...noCase }, ...parts);
}

/** A record of T02 from its parts; the other cells are empty. */
export function victimRow(...parts: readonly Partial<VictimRow>[]): VictimRow {
  return Object.assign({ ...noVictim }, ...parts);
}

/** A record of T05 from its parts; the other cells are empty. */
export function visitRow(...parts: readonly Partial<VisitRow>[]): VisitRow {
  return Object.assign({ ...noVisit }, ...parts);
}
