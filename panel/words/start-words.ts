import type { Words } from './words.ts';

/** The page that opens first. */
export const startWords = {
  title: { id: 'Beranda', en: 'Home' },
  looking: { id: 'Melihat isi buku kerja', en: 'Looking at the workbook' },
  blank: {
    id: 'Buku kerja ini masih kosong. Siapkan formulirnya lebih dahulu.',
    en: 'This workbook is still empty. Prepare its forms first.',
  },
  foreign: {
    id: 'Ini belum menjadi buku kerja Monev TPPO. Formulir dapat ditambahkan; lembar yang sudah berisi tidak diubah.',
    en: 'This is not a Monev TPPO workbook yet. The forms can be added; sheets that hold something are not changed.',
  },
  nextTitle: { id: 'Langkah berikutnya', en: 'Next step' },
  factsTitle: { id: 'Buku kerja ini', en: 'This workbook' },
  region: { id: 'Wilayah', en: 'Region' },
  period: { id: 'Periode', en: 'Period' },
  agency: { id: 'Instansi', en: 'Agency' },
  rows: { id: 'Baris terisi', en: 'Rows filled in' },
  lastCheck: { id: 'Pemeriksaan terakhir', en: 'Last check' },
  unset: { id: 'belum diisi', en: 'not filled in yet' },
  unchecked: { id: 'belum diperiksa', en: 'not checked yet' },
  clean: { id: 'tanpa galat dan peringatan', en: 'no errors or warnings' },
  found: { id: '{errors} galat, {warnings} peringatan', en: '{errors} errors, {warnings} warnings' },
  toolsTitle: { id: 'Semua pekerjaan', en: 'All tasks' },
  again: { id: 'Perbarui', en: 'Refresh' },
  entryGroup: { id: 'Isian', en: 'Entries' },
  resultGroup: { id: 'Hasil', en: 'Results' },
  victimGroup: { id: 'Pelindungan korban', en: 'Protection of victims' },
  otherGroup: { id: 'Lainnya', en: 'More' },
} as const satisfies Words;

/** What to do next: in a sentence, and on the button. */
export const nextWords = {
  prepare: {
    text: {
      id: 'Pilih wilayah dan periode. Formulir dan pilihan isiannya dibuat untuk Anda.',
      en: 'Choose region and period. Forms and their drop-downs are made for you.',
    },
    button: { id: 'Siapkan buku kerja', en: 'Prepare the workbook' },
  },
  cover: {
    text: {
      id: 'Lengkapi lembar sampul: wilayah, periode, instansi, dan formulir yang diisi.',
      en: 'Complete the cover sheet: region, period, agency and the forms that are filled in.',
    },
    button: { id: 'Buka sampul', en: 'Open the cover' },
  },
  fill: {
    text: {
      id: 'Isi formulir. Lihat formulir mana yang harus diisi pada periode ini.',
      en: 'Fill in the forms. See which of them are due for this period.',
    },
    button: { id: 'Lihat formulir', en: 'See the forms' },
  },
  check: {
    text: {
      id: 'Periksa isian sebelum dikirim. Sel yang perlu diperbaiki akan ditandai.',
      en: 'Check the entries before sending. Cells to correct will be marked.',
    },
    button: { id: 'Periksa data', en: 'Check the data' },
  },
  fix: {
    text: {
      id: 'Masih ada galat. Perbaiki satu per satu; setiap temuan menunjukkan selnya.',
      en: 'There are still errors. Mend them one by one; each finding shows its cell.',
    },
    button: { id: 'Perbaiki temuan', en: 'Mend the findings' },
  },
  answer: {
    text: {
      id: 'Tinggal peringatan. Perbaiki, atau tulis alasan mengapa isian itu benar.',
      en: 'Only warnings are left. Mend them, or write why the entry is right.',
    },
    button: { id: 'Jawab peringatan', en: 'Answer the warnings' },
  },
  report: {
    text: {
      id: 'Data siap. Buat laporan untuk pimpinan atau untuk umum.',
      en: 'The data are ready. Make a report for your office or for the public.',
    },
    button: { id: 'Buat laporan', en: 'Make a report' },
  },
} as const;

/** The tasks as the list on the first page names them. */
export const toolWords = {
  prepare: { id: 'Siapkan buku kerja', en: 'Prepare the workbook' },
  check: { id: 'Periksa data', en: 'Check the data' },
  tidy: { id: 'Rapikan isian', en: 'Tidy the entries' },
  repair: { id: 'Perbaiki struktur', en: 'Repair the structure' },
  codes: { id: 'Buat kode', en: 'Make codes' },
  figures: { id: 'Indikator dan skor', en: 'Indicators and scores' },
  report: { id: 'Buat laporan', en: 'Make a report' },
  status: { id: 'Status pengiriman', en: 'Submission status' },
  nil: { id: 'Nyatakan nihil', en: 'Declare nil' },
  submit: { id: 'Kirim buku kerja', en: 'Send the workbook' },
  fingerprint: { id: 'Buat sidik tautan', en: 'Make a link fingerprint' },
  erase: { id: 'Hapus data korban', en: "Erase a victim's data" },
  settings: { id: 'Pengaturan', en: 'Settings' },
  help: { id: 'Bantuan', en: 'Help' },
  makingCodes: { id: 'Membuat kode', en: 'Making codes' },
} as const satisfies Words;
