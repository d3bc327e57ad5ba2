import type { Words } from './words.ts';

/** What stands around every page. */
export const shellWords = {
  product: { id: 'Monev TPPO', en: 'Monev TPPO' },
  home: { id: 'Beranda', en: 'Home' },
  help: { id: 'Bantuan', en: 'Help' },
  settings: { id: 'Pengaturan', en: 'Settings' },
  opening: { id: 'Membuka panel', en: 'Opening the panel' },
  busy: { id: 'Sedang berjalan', en: 'Working' },
  progress: { id: '{done} dari {total} bagian', en: '{done} of {total} parts' },
  cancel: { id: 'Hentikan', en: 'Cancel' },
  stopping: {
    id: 'Menunggu langkah yang sedang berjalan selesai, lalu berhenti.',
    en: 'Waiting for the current step to finish, then stopping.',
  },
  failedTitle: { id: 'Belum berhasil', en: 'Not done' },
  offlineTitle: { id: 'Buku kerja tidak terhubung', en: 'The workbook is not connected' },
  cancelledTitle: { id: 'Dihentikan', en: 'Cancelled' },
  unknownFailure: {
    id: 'Ada yang tidak berjalan semestinya. Ulangi; bila terjadi lagi, tutup lalu buka kembali panel ini.',
    en: 'Something did not go as it should. Try again; if it happens again, close this panel and open it again.',
  },
  retry: { id: 'Ulangi', en: 'Try again' },
  dismiss: { id: 'Tutup pesan', en: 'Close the message' },
  openPlace: { id: 'Buka {place}', en: 'Open {place}' },
  shown: { id: '{place} ditampilkan di buku kerja.', en: '{place} is shown in the workbook.' },
  undo: { id: 'Batalkan', en: 'Undo' },
  undoing: { id: 'Membatalkan perubahan', en: 'Undoing the change' },
  more: { id: 'Tampilkan {count} lagi', en: 'Show {count} more' },
  previousPart: { id: 'Sebelumnya', en: 'Previous' },
  nextPart: { id: 'Berikutnya', en: 'Next' },
  part: { id: '{first} sampai {last} dari {total}', en: '{first} to {last} of {total}' },
  chooseOne: { id: 'Pilih salah satu', en: 'Choose one' },
  toPrepare: { id: 'Siapkan buku kerja', en: 'Prepare the workbook' },
} as const satisfies Words;
