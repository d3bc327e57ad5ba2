import type { Words } from './words.ts';

/** *Mulai periode baru*. */
export const newPeriodWords = {
  title: { id: 'Mulai periode baru', en: 'Begin a new period' },
  intro: {
    id: 'Pada tahun yang sama register diteruskan: semua baris tetap dan sampul dimulai lagi. Tahun baru dibuka sebagai buku kerja baru berisi yang belum selesai; buku kerja ini tidak diubah.',
    en: 'Within a year the register goes on: all rows stay and the cover begins anew. A new year opens as a new workbook with what is not finished; this workbook is not changed.',
  },
  looking: { id: 'Melihat periode buku kerja ini', en: 'Looking at the period of this workbook' },
  working: { id: 'Memulai periode baru', en: 'Beginning the new period' },
  present: { id: 'Periode sekarang', en: 'Present period' },
  none: {
    id: 'Buku kerja ini belum mempunyai wilayah dan periode. Siapkan buku kerja atau lengkapi sampulnya lebih dahulu.',
    en: 'This workbook has no region and period yet. Prepare it or complete its cover first.',
  },
  wrongYear: { id: 'Tulis tahun dengan empat angka.', en: 'Write the year with four digits.' },
  send: { id: 'Mulai periode baru', en: 'Begin the new period' },
  same: {
    id: 'Sampul dimulai lagi untuk periode baru. Semua baris tetap di tempatnya.',
    en: 'The cover begins anew for the new period. All rows stay where they are.',
  },
  new: {
    id: 'Buku kerja tahun baru terbuka: simpan di sana. Buku kerja ini tidak diubah.',
    en: 'The workbook of the new year is open: save it there. This workbook was not changed.',
  },
  carriedTitle: { id: 'Yang dibawa', en: 'What goes on' },
  carried: {
    id: '{form}: {carried} dibawa, {left} tetap di sini',
    en: '{form}: {carried} go on, {left} stay here',
  },
} as const satisfies Words;
