import type { Words } from './words.ts';

/** The form of *Siapkan buku kerja*. */
export const prepareWords = {
  title: { id: 'Siapkan buku kerja', en: 'Prepare the workbook' },
  intro: {
    id: 'Formulir, pilihan isian, dan petunjuk dibuat di buku kerja ini. Lembar yang sudah berisi tidak diubah.',
    en: 'Forms, drop-downs and hints are made in this workbook. Sheets that hold something are not changed.',
  },
  loading: { id: 'Mengambil daftar pilihan', en: 'Getting the lists' },
  province: { id: 'Provinsi', en: 'Province' },
  part: { id: 'Kabupaten/kota', en: 'Regency or city' },
  wholeProvince: { id: 'Seluruh provinsi', en: 'The whole province' },
  periodTitle: { id: 'Periode laporan', en: 'Reporting period' },
  kind: { id: 'Jenis periode', en: 'Kind of period' },
  month: { id: 'Bulanan', en: 'Monthly' },
  quarter: { id: 'Triwulanan', en: 'Quarterly' },
  half: { id: 'Semesteran', en: 'Half-yearly' },
  year: { id: 'Tahunan', en: 'Yearly' },
  whichMonth: { id: 'Bulan', en: 'Month' },
  whichQuarter: { id: 'Triwulan', en: 'Quarter' },
  whichHalf: { id: 'Semester', en: 'Half' },
  yearField: { id: 'Tahun', en: 'Year' },
  agency: { id: 'Instansi pengirim', en: 'Reporting agency' },
  laterAgency: { id: 'Dipilih nanti di sampul', en: 'Chosen later on the cover' },
  templates: { id: 'Formulir', en: 'Forms' },
  allTemplates: { id: 'Semua formulir', en: 'All forms' },
  someTemplates: { id: 'Hanya yang dipilih', en: 'Only those chosen' },
  chosenTemplates: { id: 'Formulir yang dipilih', en: 'Chosen forms' },
  send: { id: 'Siapkan buku kerja', en: 'Prepare the workbook' },
  working: { id: 'Menyiapkan buku kerja', en: 'Preparing the workbook' },
  begin: { id: 'Mulai mengisi', en: 'Begin filling in' },
  noProvince: { id: 'Pilih provinsi.', en: 'Choose a province.' },
  wrongYear: { id: 'Tulis tahun antara 2007 dan 2100.', en: 'Write a year from 2007 to 2100.' },
  noTemplate: { id: 'Pilih paling sedikit satu formulir.', en: 'Choose at least one form.' },
} as const satisfies Words;

/** The months, from January. */
export const months: readonly { readonly id: string; readonly en: string }[] = [
  { id: 'Januari', en: 'January' },
  { id: 'Februari', en: 'February' },
  { id: 'Maret', en: 'March' },
  { id: 'April', en: 'April' },
  { id: 'Mei', en: 'May' },
  { id: 'Juni', en: 'June' },
  { id: 'Juli', en: 'July' },
  { id: 'Agustus', en: 'August' },
  { id: 'September', en: 'September' },
  { id: 'Oktober', en: 'October' },
  { id: 'November', en: 'November' },
  { id: 'Desember', en: 'December' },
];
