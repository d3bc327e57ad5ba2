import type { Words } from './words.ts';

/** *Kirim*. */
export const submitWords = {
  title: { id: 'Kirim buku kerja', en: 'Send the workbook' },
  intro: {
    id: 'Setelah dikirim, isian dikunci dan koordinator dapat melihat bila ada yang diubah sesudahnya.',
    en: 'Once it is sent, entries are locked and the coordinator can see whether anything changed afterwards.',
  },
  looking: {
    id: 'Memeriksa apakah buku kerja dapat dikirim',
    en: 'Looking whether the workbook can be sent',
  },
  sending: { id: 'Mengirim', en: 'Sending' },
  withdrawing: { id: 'Membatalkan kiriman', en: 'Withdrawing' },
  state: { id: 'Keadaan', en: 'State' },
  version: { id: 'Versi', en: 'Version' },
  code: { id: 'ID pengiriman', en: 'Submission ID' },
  inTheWay: { id: 'Yang perlu diselesaikan', en: 'To be settled first' },
  changes: { id: 'Berubah sejak dikirim terakhir', en: 'Changed since it was sent last' },
  moreChanges: { id: '… dan {count} lagi', en: '… and {count} more' },
  events: { id: 'Riwayat', en: 'History' },
  ofVersion: { id: 'versi {version}', en: 'version {version}' },
  send: { id: 'Kirim sekarang', en: 'Send now' },
  withdraw: { id: 'Batalkan kirim', en: 'Withdraw' },
  check: { id: 'Periksa data', en: 'Check the data' },
  again: { id: 'Perbarui', en: 'Refresh' },
  receipt: { id: 'Tanda terima', en: 'Receipt' },
  keep: {
    id: 'Kirimkan berkas ini kepada koordinator dengan cara yang biasa. Simpan tanda terima ini.',
    en: 'Pass this file on to the coordinator as usual. Keep this receipt.',
  },
  time: { id: 'Waktu', en: 'Time' },
  score: { id: 'Skor mutu data', en: 'Data quality score' },
  seal: { id: 'Segel', en: 'Seal' },
} as const satisfies Words;
