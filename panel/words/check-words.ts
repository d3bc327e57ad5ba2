import type { Words } from './words.ts';

/** The results of *Periksa data*. */
export const checkWords = {
  title: { id: 'Periksa data', en: 'Check the data' },
  working: { id: 'Memeriksa data', en: 'Checking the data' },
  notOwn: {
    id: 'Buku kerja ini tidak memuat formulir Monev TPPO, sehingga belum ada yang dapat diperiksa.',
    en: 'This workbook holds no Monev TPPO form, so there is nothing to check yet.',
  },
  ready: { id: 'Siap dikirim', en: 'Ready to send' },
  notReady: { id: 'Belum siap dikirim', en: 'Not ready to send' },
  again: { id: 'Periksa ulang', en: 'Check again' },
  start: { id: 'Periksa data', en: 'Check the data' },
  stale: {
    id: 'Isian berubah sejak pemeriksaan ini. Periksa ulang untuk melihat keadaan terbaru.',
    en: 'Entries changed after this check. Check again to see how things stand.',
  },
  filters: { id: 'Saring temuan', en: 'Filter the findings' },
  template: { id: 'Formulir', en: 'Form' },
  allTemplates: { id: 'Semua formulir', en: 'All forms' },
  findings: { id: 'Temuan', en: 'Findings' },
  none: { id: 'Tidak ada temuan.', en: 'No findings.' },
  noneFiltered: { id: 'Tidak ada temuan dengan saringan ini.', en: 'No findings with this filter.' },
  clearFilter: { id: 'Tampilkan semua temuan', en: 'Show all findings' },
  previous: { id: 'Temuan sebelumnya', en: 'Previous finding' },
  next: { id: 'Temuan berikutnya', en: 'Next finding' },
  position: { id: '{position} dari {total}', en: '{position} of {total}' },
  total: { id: '{total} temuan', en: '{total} findings' },
  manyCells: { id: '{count} sel', en: '{count} cells' },
  remedy: { id: 'Cara memperbaiki', en: 'How to mend it' },
  answered: { id: 'Dijawab', en: 'Answered' },
  answeredWith: { id: 'Jawaban', en: 'Answer' },
  answer: { id: 'Jawab', en: 'Answer' },
  changeAnswer: { id: 'Ubah jawaban', en: 'Change the answer' },
  reason: { id: 'Mengapa isian ini benar?', en: 'Why is this entry right?' },
  reasonHint: {
    id: 'Tulis alasannya tanpa nama atau identitas orang.',
    en: 'Write the reason without names or identities of persons.',
  },
  wrongReason: { id: 'Tulis alasannya, 5 sampai 300 huruf.', en: 'Write the reason in 5 to 300 letters.' },
  saveAnswer: { id: 'Simpan jawaban', en: 'Save the answer' },
  removeAnswer: { id: 'Hapus jawaban', en: 'Remove the answer' },
  close: { id: 'Tutup', en: 'Close' },
  saving: { id: 'Menyimpan jawaban dan memeriksa ulang', en: 'Saving the answer and checking again' },
  answerSaved: { id: 'Jawaban disimpan.', en: 'The answer was saved.' },
  answerRemoved: { id: 'Jawaban dihapus.', en: 'The answer was removed.' },
  fix: { id: 'Terapkan usulan', en: 'Apply the suggestion' },
  suggestion: { id: 'Usulan', en: 'Suggestion' },
  fixing: { id: 'Menerapkan usulan', en: 'Applying the suggestion' },
  rule: { id: 'Aturan {rule}', en: 'Rule {rule}' },
  keys: {
    id: 'Dengan papan ketik: J atau Alt+↓ untuk temuan berikutnya, K atau Alt+↑ untuk sebelumnya.',
    en: 'With the keyboard: J or Alt+↓ for the next finding, K or Alt+↑ for the previous one.',
  },
} as const satisfies Words;

/** How serious a finding is, alone and with a number. */
export const severityWords = {
  error: { id: 'Galat', en: 'Error' },
  warning: { id: 'Peringatan', en: 'Warning' },
  info: { id: 'Info', en: 'Info' },
} as const satisfies Words;

/** How serious findings are, for the filter. */
export const severitiesWords = {
  error: { id: 'Galat', en: 'Errors' },
  warning: { id: 'Peringatan', en: 'Warnings' },
  info: { id: 'Info', en: 'Infos' },
} as const satisfies Words;
