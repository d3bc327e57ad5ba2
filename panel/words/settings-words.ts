import type { Words } from './words.ts';

/** *Pengaturan*. */
export const settingsWords = {
  title: { id: 'Pengaturan', en: 'Settings' },
  language: { id: 'Bahasa', en: 'Language' },
  id: { id: 'Bahasa Indonesia', en: 'Bahasa Indonesia' },
  en: { id: 'English', en: 'English' },
  editing: { id: 'Saat mengisi', en: 'While filling in' },
  checkWhileEditing: { id: 'Periksa baris yang sedang diisi', en: 'Check the rows being filled in' },
  checkHint: {
    id: 'Sel yang salah langsung ditandai. Matikan bila buku kerja terasa lambat.',
    en: 'Wrong cells are marked at once. Turn it off if the workbook feels slow.',
  },
  saving: { id: 'Menyimpan pengaturan', en: 'Saving the settings' },
  saved: { id: 'Pengaturan disimpan.', en: 'The settings were saved.' },
} as const satisfies Words;
