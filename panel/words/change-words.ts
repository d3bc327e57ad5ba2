import type { Words } from './words.ts';

/** The preview of *Rapikan isian*. */
export const tidyWords = {
  title: { id: 'Rapikan isian', en: 'Tidy the entries' },
  intro: {
    id: 'Isian yang maksudnya jelas ditulis dalam bentuk baku. Pilih yang boleh diubah; belum ada yang diubah sekarang.',
    en: 'Entries whose meaning is clear are written in their standard form. Choose what may change; nothing is changed yet.',
  },
  looking: { id: 'Mencari isian yang dapat dirapikan', en: 'Looking for entries to tidy' },
  groups: { id: 'Perubahan', en: 'Changes' },
  group: { id: '{label}, lembar {sheet}: {count} sel', en: '{label}, sheet {sheet}: {count} cells' },
  choices: { id: 'Perlu Anda putuskan', en: 'For you to decide' },
  choicesHint: {
    id: 'Isian ini dapat dibaca dengan beberapa cara. Yang tidak dipilih dibiarkan.',
    en: 'These entries can be read in several ways. What you do not choose stays as it is.',
  },
  leave: { id: 'Biarkan', en: 'Leave it' },
  send: { id: 'Rapikan yang dipilih', en: 'Tidy what is chosen' },
  nothingChosen: { id: 'Pilih paling sedikit satu perubahan.', en: 'Choose at least one change.' },
  working: { id: 'Merapikan isian', en: 'Tidying the entries' },
  again: { id: 'Cari lagi', en: 'Look again' },
} as const satisfies Words;

/** The preview of *Perbaiki struktur*. */
export const repairWords = {
  title: { id: 'Perbaiki struktur', en: 'Repair the structure' },
  intro: {
    id: 'Lembar yang kolom atau judulnya rusak dibuat ulang dengan isian yang sama. Warna dan gambar buatan sendiri di lembar itu hilang.',
    en: 'Sheets whose columns or headers are damaged are made anew with the same entries. Your own colours and drawings on them are lost.',
  },
  looking: { id: 'Mencari kerusakan', en: 'Looking for damage' },
  repairs: { id: 'Lembar yang dapat diperbaiki', en: 'Sheets that can be repaired' },
  refused: { id: 'Belum dapat diperbaiki', en: 'Cannot be repaired yet' },
  unsafe: {
    id: 'Periksa lembar ini setelah diperbaiki.',
    en: 'Look at this sheet after the repair.',
  },
  send: { id: 'Perbaiki yang dipilih', en: 'Repair what is chosen' },
  nothingChosen: { id: 'Pilih paling sedikit satu lembar.', en: 'Choose at least one sheet.' },
  working: { id: 'Memperbaiki struktur', en: 'Repairing the structure' },
  again: { id: 'Cari lagi', en: 'Look again' },
} as const satisfies Words;
