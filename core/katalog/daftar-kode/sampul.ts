import { defineCodeList } from '../../kit/code-list.ts';

/** The level of a task force. */
export const tingkatGt = defineCodeList({
  id: 'CL_TINGKAT_GT',
  title: { id: 'Tingkat gugus tugas', en: 'Level of the task force' },
  source: 'Perpres 69/2008 jo. Perpres 22/2021 jo. Perpres 49/2023',
  codes: {
    PUSAT: ['Pusat', 'National', 'Nasional', 'GT Pusat', 'Tingkat pusat'],
    PROV: ['Provinsi', 'Province', 'Propinsi', 'Prov', 'GT Provinsi', 'Tingkat provinsi'],
    KABKOTA: [
      'Kabupaten/Kota',
      'Regency or city',
      'Kabupaten',
      'Kota',
      'Kab',
      'Kab/Kota',
      'Kabupaten atau kota',
      'Kodya',
      'Kota administrasi',
      'GT Kabupaten/Kota',
    ],
  },
});

/** The length of the period that a submission or a report covers. */
export const jenisPeriode = defineCodeList({
  id: 'CL_PERIODE',
  title: { id: 'Jenis periode', en: 'Type of period' },
  source: 'Perpres 69/2008 jo. Perpres 22/2021 jo. Perpres 49/2023 (tahunan, lima tahunan)',
  codes: {
    BULANAN: ['Bulanan', 'Monthly', 'Bulan', 'Bln', 'Per bulan', 'Tiap bulan'],
    TRIWULAN: [
      'Triwulan',
      'Quarterly',
      'TW',
      'Tri wulan',
      'Triwulanan',
      'Kuartal',
      'Kwartal',
      'Tiga bulanan',
    ],
    SEMESTER: ['Semester', 'Half-yearly', 'Smt', 'Semesteran', 'Enam bulanan'],
    TAHUNAN: ['Tahunan', 'Yearly', 'Tahun', 'Thn', 'Per tahun', 'Tiap tahun', 'Annual'],
    LIMA_TAHUNAN: ['Lima tahunan', 'Five-yearly', 'Lima tahun', '5 tahunan', '5 tahun'],
  },
  groups: {
    FORMULIR: {
      label: { id: 'Periode formulir', en: 'Period of a form' },
      codes: ['BULANAN', 'TRIWULAN', 'SEMESTER', 'TAHUNAN'],
    },
  },
});

/** Whether figures may still change. */
export const statusData = defineCodeList({
  id: 'CL_STATUS_DATA',
  title: { id: 'Status data', en: 'Data status' },
  source: 'Rancangan sendiri',
  codes: {
    SEMENTARA: ['Sementara', 'Provisional', 'Data sementara', 'Angka sementara', 'Belum final'],
    FINAL: ['Final', 'Final', 'Tetap', 'Data final', 'Data tetap', 'Angka tetap'],
  },
});

/** What a cover declares about a template. Blank is not nil: it is "not reported yet". */
export const pernyataan = defineCodeList({
  id: 'CL_PERNYATAAN',
  title: { id: 'Pernyataan', en: 'Declaration' },
  source: 'Rancangan sendiri',
  codes: {
    ADA: ['Ada data', 'Has data', 'Ada', 'Ada kasus', 'Ada baris'],
    NIHIL: [
      'Nihil (sudah diperiksa)',
      'Nil (checked)',
      'Nihil',
      'Nil',
      'Nihil kasus',
      'Tidak ditemukan kasus',
      'Tdk ditemukan kasus',
      'Nihil, sudah diperiksa',
    ],
    TIDAK_WAJIB: ['Tidak wajib periode ini', 'Not due', 'Tidak wajib', 'Tdk wajib', 'Tidak jatuh tempo'],
  },
});

/** Whom an agency asked before it declared that there was nothing. */
export const dasarNihil = defineCodeList({
  id: 'CL_DASAR_NIHIL',
  title: { id: 'Dasar pernyataan nihil', en: 'Basis of a nil declaration' },
  source: 'Rancangan sendiri',
  codes: {
    UPTD_PPA: ['UPTD PPA', 'Protection unit', 'UPT PPA', 'P2TP2A', 'Pusat PPA', 'PPT'],
    POLRES: [
      'Kepolisian',
      'Police',
      'Polres',
      'Polisi',
      'Polda',
      'Polri',
      'Polresta',
      'Polrestabes',
      'Polsek',
    ],
    DINSOS: ['Dinas Sosial', 'Social office', 'Dinsos', 'Sudinsos', 'Suku Dinas Sosial'],
    RS: ['Rumah sakit', 'Hospital', 'RS', 'RSUD'],
    KEL_DESA: ['Kelurahan–desa', 'Village', 'Kelurahan', 'Desa', 'Kel', 'Kel/Desa', 'Kelurahan atau desa'],
    SIMFONI: ['SIMFONI-PPA', 'SIMFONI-PPA', 'Simfoni', 'Simfoni PPA'],
    LSM: ['Lembaga masyarakat', 'NGO', 'LSM', 'Ormas', 'Yayasan', 'Lembaga swadaya masyarakat'],
  },
});
