import type { Words } from './words.ts';

/** The headings of the help page. */
export const helpWords = {
  title: { id: 'Bantuan', en: 'Help' },
  steps: { id: 'Urutan kerja', en: 'In which order' },
  findings: { id: 'Arti temuan', en: 'What findings mean' },
  keyboard: { id: 'Papan ketik', en: 'Keyboard' },
  privacy: { id: 'Kerahasiaan', en: 'Privacy' },
  next: { id: 'Temuan berikutnya', en: 'Next finding' },
  previous: { id: 'Temuan sebelumnya', en: 'Previous finding' },
  open: { id: 'Buka selnya', en: 'Open its cell' },
  stop: { id: 'Hentikan pekerjaan', en: 'Cancel the work' },
  move: { id: 'Pindah ke isian berikutnya', en: 'Move to the next field' },
  or: { id: 'atau', en: 'or' },
  diagnostics: { id: 'Diagnostik', en: 'Diagnostics' },
  diagnosticsNote: {
    id: 'Bila sesuatu tidak berjalan, sampaikan keterangan ini kepada pengelola. Isi sel tidak termasuk.',
    en: 'When something does not work, tell the maintainer this. It holds nothing that cells hold.',
  },
  diagnose: { id: 'Tampilkan diagnostik', en: 'Show the diagnostics' },
  tryCopies: { id: 'Uji salinan lembar', en: 'Try copies of sheets' },
  tryingCopies: { id: 'Menguji salinan lembar', en: 'Trying copies of sheets' },
  tryCopiesNote: {
    id: 'Sebelum formulir digambar ulang, isinya disalin ke lembar lain. Uji ini memakai dua lembar sementara, lalu menghapusnya; lembar Anda tidak disentuh.',
    en: 'Before a form is drawn anew its cells are copied to another sheet. This test uses two sheets for a moment and removes them; your sheets are not touched.',
  },
  diagnosing: { id: 'Mengumpulkan keterangan', en: 'Collecting the facts' },
  keysNote: {
    id: 'J dan K berlaku saat Anda berada di daftar temuan.',
    en: 'J and K work while you are in the list of findings.',
  },
} as const satisfies Words;

/** The order of work, a sentence a step. */
export const helpSteps: readonly { readonly id: string; readonly en: string }[] = [
  {
    id: 'Siapkan buku kerja untuk wilayah dan periode Anda.',
    en: 'Prepare the workbook for your region and period.',
  },
  { id: 'Lengkapi sampul, lalu isi formulir.', en: 'Complete the cover, then fill in the forms.' },
  {
    id: 'Rapikan isian, agar tanggal, angka, dan pilihan tertulis seragam.',
    en: 'Tidy the entries, so that dates, numbers and choices are written alike.',
  },
  {
    id: 'Periksa data, perbaiki galat, dan jawab peringatan.',
    en: 'Check the data, mend the errors and answer the warnings.',
  },
  {
    id: 'Lihat indikator dan skor, lalu buat laporan.',
    en: 'Look at indicators and scores, then make the report.',
  },
];

/** What the three kinds of findings ask for. */
export const helpFindings = {
  error: {
    id: 'Harus diperbaiki. Data belum dapat dikirim.',
    en: 'Must be mended. The data cannot be sent yet.',
  },
  warning: {
    id: 'Mungkin keliru. Perbaiki, atau tulis alasan mengapa isian itu benar.',
    en: 'May be wrong. Mend it, or write why the entry is right.',
  },
  info: { id: 'Sekadar pemberitahuan.', en: 'Just to let you know.' },
} as const satisfies Words;

/** What becomes of data, a sentence each. */
export const helpPrivacy: readonly { readonly id: string; readonly en: string }[] = [
  {
    id: 'Panel ini bekerja di buku kerja Anda. Tidak ada data yang dikirim ke tempat lain.',
    en: 'This panel works in your workbook. No data are sent anywhere else.',
  },
  {
    id: 'Jangan menulis nama, NIK, alamat, atau nomor telepon korban di formulir dan di jawaban.',
    en: "Do not write victims' names, identity numbers, addresses or telephone numbers in forms and answers.",
  },
  {
    id: 'Laporan publik menyamarkan angka kecil. Laporan internal tidak.',
    en: 'A public report masks small figures. An internal one does not.',
  },
];
