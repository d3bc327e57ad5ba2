import type { Words } from './words.ts';

/** *Status pengiriman*. */
export const statusWords = {
  title: { id: 'Status pengiriman', en: 'Submission status' },
  working: { id: 'Melihat kewajiban periode ini', en: 'Looking at what is due' },
  ready: { id: 'Siap dikirim', en: 'Ready to send' },
  notReady: { id: 'Belum siap dikirim', en: 'Not ready to send' },
  due: { id: 'Wajib pada periode ini', en: 'Due for this period' },
  notDue: { id: 'Tidak wajib pada periode ini', en: 'Not due for this period' },
  deadline: { id: 'Batas waktu', en: 'Deadline' },
  rows: { id: 'Baris', en: 'Rows' },
  noSheet: { id: 'lembarnya belum ada', en: 'the sheet is not there yet' },
  declared: { id: 'Di sampul', en: 'On the cover' },
  undeclared: { id: 'belum dinyatakan', en: 'not declared yet' },
  send: { id: 'Kirim…', en: 'Send…' },
  nil: { id: 'Nyatakan nihil…', en: 'Declare nil…' },
  again: { id: 'Perbarui', en: 'Refresh' },
} as const satisfies Words;
