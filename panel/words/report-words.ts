import type { Words } from './words.ts';

/** The report chooser. */
export const reportWords = {
  title: { id: 'Buat laporan', en: 'Make a report' },
  intro: {
    id: 'Laporan dibuat sebagai lembar baru di buku kerja ini.',
    en: 'The report becomes new sheets of this workbook.',
  },
  loading: { id: 'Mengambil daftar laporan', en: 'Getting the list of reports' },
  edition: { id: 'Untuk siapa', en: 'For whom' },
  internal: { id: 'Internal', en: 'Internal' },
  internalHint: {
    id: 'Semua angka tampak. Jangan dibagikan di luar gugus tugas.',
    en: 'All figures are shown. Do not share it outside the task force.',
  },
  public: { id: 'Publik', en: 'Public' },
  publicHint: {
    id: 'Angka kecil disamarkan agar korban tidak dapat dikenali.',
    en: 'Small figures are masked so that no victim can be recognised.',
  },
  threshold: { id: 'Samarkan angka di bawah', en: 'Mask figures below' },
  k3: { id: '3, paling longgar', en: '3, the least strict' },
  k5: { id: '5, biasa dipakai', en: '5, the usual choice' },
  k10: { id: '10, untuk wilayah kecil', en: '10, for small regions' },
  k11: { id: '11, paling ketat', en: '11, the strictest' },
  tabs: { id: 'Bagian laporan', en: 'Parts of the report' },
  allTabs: { id: 'Semua bagian', en: 'All parts' },
  someTabs: { id: 'Hanya yang dipilih', en: 'Only those chosen' },
  chosenTabs: { id: 'Bagian yang dipilih', en: 'Chosen parts' },
  noTab: { id: 'Pilih paling sedikit satu bagian.', en: 'Choose at least one part.' },
  send: { id: 'Buat laporan', en: 'Make the report' },
  working: { id: 'Menyusun laporan', en: 'Writing the report' },
  sheets: { id: 'Lembar laporan', en: 'Report sheets' },
  masked: { id: 'Angka yang disamarkan: {count}', en: 'Masked figures: {count}' },
  maskedHint: {
    id: 'Daftar ini untuk Anda. Jangan ikut diterbitkan.',
    en: 'This list is for you. Do not publish it.',
  },
} as const satisfies Words;
