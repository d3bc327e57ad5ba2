import type { Words } from './words.ts';

/** *Gabungkan berkas*. */
export const mergeWords = {
  title: { id: 'Gabungkan berkas', en: 'Merge files' },
  intro: {
    id: 'Kumpulkan buku kerja kiriman. Setiap berkas diperiksa di komputer ini saja; hasilnya dibuka sebagai buku kerja baru.',
    en: 'Gather the workbooks that were sent. Each file is checked on this computer alone; the result opens as a new workbook.',
  },
  files: { id: 'Berkas kiriman', en: 'Files that were sent' },
  choose: { id: 'Pilih berkas', en: 'Choose files' },
  filesHint: {
    id: 'Pilih satu atau banyak berkas .xlsx atau .csv, atau seret ke sini.',
    en: 'Choose one or many .xlsx or .csv files, or drag them here.',
  },
  fromSheets: { id: 'Ambil dari lembar buku kerja ini', en: 'Take from the sheets of this workbook' },
  sheetsHint: {
    id: 'Bila lembar beberapa kiriman sudah disalin ke buku kerja ini: setiap sampul dengan formulir di kanannya.',
    en: 'When the sheets of several submissions were copied into this workbook: each cover with its forms right of it.',
  },
  readingFiles: { id: 'Memeriksa berkas', en: 'Checking files' },
  readingSheets: { id: 'Memeriksa lembar', en: 'Checking sheets' },
  merging: { id: 'Menggabungkan', en: 'Merging' },
  listTitle: { id: 'Yang sudah dibaca', en: 'What was read' },
  summary: {
    id: '{usable} dapat digabung, {refused} ditolak.',
    en: '{usable} can be merged, {refused} are refused.',
  },
  scope: { id: 'Digabung untuk {region}, {period}.', en: 'To be merged for {region}, {period}.' },
  staysOut: {
    id: 'Baris T01 sampai T04 tetap di kabupaten/kota dan tidak ikut digabung.',
    en: 'Rows of T01 to T04 stay in the regency and are not merged.',
  },
  stopped: {
    id: 'Dihentikan: {left} belum dibaca. Yang sudah dibaca tetap di daftar.',
    en: 'Stopped: {left} were not read. What was read stays in the list.',
  },
  nothing: {
    id: 'Tidak ada sampul maupun formulir Monev TPPO di buku kerja ini.',
    en: 'There is no cover and no form of Monev TPPO in this workbook.',
  },
  noneUsable: {
    id: 'Belum ada yang dapat digabung.',
    en: 'There is nothing yet that can be merged.',
  },
  rows: { id: '{rows} baris', en: '{rows} rows' },
  send: { id: 'Gabungkan', en: 'Merge' },
  clear: { id: 'Kosongkan daftar', en: 'Clear the list' },
  done: {
    id: '{count} kiriman digabung. Hasilnya terbuka sebagai buku kerja baru: simpan di sana.',
    en: '{count} submissions were merged. The result is open as a new workbook: save it there.',
  },
  lookAt: {
    id: 'Lihat di lembar Konsolidasi: {what} ({count}).',
    en: 'See the sheet Konsolidasi: {what} ({count}).',
  },
  again: { id: 'Gabungkan yang lain', en: 'Merge others' },
} as const satisfies Words;

/** What becomes of a submission. */
export const verdictWords = {
  merged: { id: 'Dapat digabung', en: 'Can be merged' },
  warned: { id: 'Dapat digabung, dengan catatan', en: 'Can be merged, with remarks' },
  refused: { id: 'Ditolak', en: 'Refused' },
} as const satisfies Words;
