import { type Entries, scoreBook, yearCover } from './score-book.ts';

const CITY = '31.73';

/** So many rows, each with its number from 1. */
function rows(count: number, row: (number: number) => Entries): readonly Entries[] {
  return Array.from({ length: count }, (_, i) => row(i + 1));
}

/** Codes of actions, meetings and regulations end in three digits. */
function code(prefix: string, number: number): string {
  const digits = ['RA', 'RP', 'RG'].includes(prefix) ? 3 : 4;
  return `${prefix}-3173-2023-${String(number).padStart(digits, '0')}`;
}

/** One word for the first rows, another for the others. */
function upTo(limit: number, number: number, first = 'YA', other = 'TIDAK'): string {
  return number <= limit ? first : other;
}

const cases = rows(12, (n) => ({
  ...{ kode_kasus: code('KS', n), tanggal_lapor: '2023-03-06', wilayah_pencatat: CITY },
  ...{ status_kasus: 'TERVERIFIKASI', status_penanganan: 'DITANGANI' },
}));

const victims = rows(22, (n) => ({
  ...{ kode_korban: code('KB', n), kode_kasus: code('KS', ((n - 1) % 12) + 1), wilayah_asal: CITY },
  ...{ status_korban: 'TERVERIFIKASI', asesmen_pemberdayaan: upTo(8, n) },
  kebutuhan_layanan: upTo(16, n, 'LYN_AMAN; LYN_PSIKO', 'LYN_AMAN'),
}));

const service = { tanggal_permohonan: '2023-03-06', status_layanan: 'BERJALAN' };
const services = [
  ...rows(22, (n) => ({
    ...{ ...service, kode_layanan: code('LY', n), kode_korban: code('KB', n) },
    ...{ jenis_layanan: 'LYN_AMAN', instansi_penyedia: 'UPTD_PPA' },
    tanggal_mulai: upTo(15, n, '2023-03-09', '2023-03-10'),
  })),
  ...rows(10, (n) => ({
    ...{ ...service, kode_layanan: code('LY', 22 + n), kode_korban: code('KB', n) },
    ...{ jenis_layanan: 'LYN_PSIKO', instansi_penyedia: 'DINSOS', tanggal_mulai: '2023-04-03' },
  })),
];

const files = rows(7, (n) => ({
  ...{ kode_perkara: code('PK', n), kode_kasus: code('KS', n), tgl_laporan_polisi: '2023-03-10' },
  ...{ tgl_penyidikan: '2023-04-10', restitusi_dimohon: upTo(2, n) },
  ...(n <= 3 ? { tgl_tahap1: '2023-06-05' } : {}),
}));

const activities = rows(12, (n) => ({
  ...{ kode_kegiatan: code('KG', n), jenis_kegiatan: 'SOSIALISASI', tanggal_mulai: '2023-05-04' },
  ...{ wilayah: CITY, kecamatan: `${CITY}.0${((n - 1) % 6) + 1}`, kelompok_sasaran: 'PELAJAR' },
  ...{ peserta_l: 100, peserta_p: n === 12 ? 0 : 50, target_peserta: n === 12 ? 350 : 150 },
  ...(n <= 5 ? { n_tes: 20 } : {}),
}));
/** 1,840 participants of a target of 2,000. */
const counted = activities.map((row, i) => (i === 11 ? { ...row, peserta_l: 190 } : row));

const actions = rows(20, (n) => ({
  ...{ kode_aksi: code('RA', n), tahun: 2023, indikator_aksi: 'Jumlah kegiatan', satuan: 'KEGIATAN' },
  ...{ arah_target: 'NAIK', target: 100, pj_instansi: 'DPPPA', tgl_selesai: '2023-11-30' },
  ...{ realisasi: n <= 14 ? 100 : n === 15 ? 65 : 0, status_aksi: 'BERJALAN' },
  ...(n <= 14 ? { pelibatan: 'LSM' } : {}),
}));

const members = rows(36, (n) => ({
  ...{ kode_anggota: `AG-3173-${String(n).padStart(3, '0')}`, tahun: 2023, nama_instansi: `Instansi ${n}` },
  ...{
    instansi: 'DINSOS',
    sub_gugus: upTo(14, n, 'KES', 'PCG'),
    status_keanggotaan: upTo(27, n, 'AKTIF', 'PASIF'),
  },
  kode_regulasi_sk: upTo(30, n, code('RG', 1), code('RG', 9)),
  ...{ jml_sdm: 5, sdm_terlatih: n <= 18 ? 2 : n <= 24 ? 3 : 0 },
  ...{ anggaran_alokasi: n <= 18 ? (n === 1 ? 90e6 : 30e6) : 0, anggaran_realisasi: n === 1 ? 412.5e6 : 0 },
  ...{ sarpras: upTo(21, n, 'RUMAH_AMAN', 'TIDAK_ADA'), sarpras_memadai: upTo(21, n) },
  ...{ ada_regulasi_teknis: upTo(12, n), info_layanan_publik: upTo(9, n) },
  ...(n <= 10 ? { kanal_pengaduan: 'HOTLINE' } : {}),
}));

const meetings = [
  ...rows(3, (n) => ({
    ...{ kode_rapat: code('RP', n), jenis_rapat: 'RAKOR_PLENO', tanggal: '2023-02-06', wilayah: CITY },
    sub_gugus_hadir: ['PCG; KES', 'KES; SOS', 'PCG'][n - 1] ?? '',
  })),
  {
    ...{ kode_rapat: code('RP', 4), jenis_rapat: 'JOINT_MONITORING', tanggal: '2023-08-07' },
    ...{ wilayah: CITY, sub_gugus_hadir: 'GKM' },
  },
];

const regulations = rows(9, (n) => ({
  ...{
    kode_regulasi: code('RG', n),
    tahun: 2023,
    wilayah: CITY,
    status_regulasi: upTo(8, n, 'BERLAKU', 'DIUBAH'),
  },
  fungsi_regulasi: n === 1 ? 'PEMBENTUKAN_GT' : n === 2 ? 'RAD' : 'PENCEGAHAN',
  ...{ tingkat_implementasi: upTo(6, n, '3', '2'), acuan_kerja_gt: upTo(5, n) },
}));

const declared = Object.fromEntries(
  Array.from({ length: 11 }, (_, i) => [`pernyataan_T${String(i + 1).padStart(2, '0')}`, 'ADA']),
);

/** A city whose components come to those of the first worked example, but for the quality of its data. */
export const cityBook = scoreBook(yearCover(CITY, 2023, declared), {
  ...{ T01: cases, T02: victims, T03: services, T04: files, T06: counted },
  ...{ T07: actions, T08: members, T09: meetings, T10: regulations },
});
