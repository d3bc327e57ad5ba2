import type { Words } from './words.ts';

/** *Mulai periode baru* in Google Sheets, where a copy of the workbook becomes the next one. */
export const copiedPeriodWords = {
  intro: {
    id: 'Di Google Sheets periode baru dimulai di salinan: buku kerja lama tetap utuh sebagai arsip, salinannya menjadi buku kerja periode baru.',
    en: 'In Google Sheets a new period begins in a copy: the old workbook stays whole as a record, its copy becomes the workbook of the new period.',
  },
  looking: { id: 'Melihat buku kerja ini', en: 'Looking at this workbook' },
  file: { id: 'Berkas yang terbuka', en: 'Open file' },
  unknown: {
    id: 'Berkas ini belum dapat dipastikan sebagai salinan, jadi tidak diubah: mungkin hanya di sini isinya ada. Langkah pertama: catat isinya.',
    en: 'It is not certain that this file is a copy, so it is not changed: its entries may be nowhere else. The first step: note what it holds.',
  },
  changed: {
    id: 'Berkas ini salinan, tetapi isinya tidak sama lagi dengan yang dicatat sebelum disalin, jadi tidak diubah: yang berbeda mungkin hanya ada di sini. Catat isinya sekarang, lalu salin berkas ini.',
    en: 'This file is a copy, but no longer holds what was noted before it was copied, so it is not changed: what differs may be nowhere else. Note what it holds now, then copy this file.',
  },
  note: { id: 'Catat isi berkas ini', en: 'Note what this file holds' },
  noting: { id: 'Mencatat isi berkas ini', en: 'Noting what this file holds' },
  noted: {
    id: 'Isi berkas ini sudah dicatat. Berkas ini tidak diubah.',
    en: 'What this file holds has been noted. This file is not changed.',
  },
  stepsTitle: { id: 'Langkah berikutnya', en: 'Next steps' },
  copy: {
    id: 'Pilih File › Buat salinan, beri nama menurut periode baru, dan centang "Bagikan dengan orang yang sama" bila rekan Anda ikut mengisi.',
    en: 'Choose File › Make a copy, name it after the new period, and tick "Share it with the same people" if others fill it in too.',
  },
  openCopy: {
    id: 'Di salinan itu pilih Monev TPPO › Mulai periode baru. Jangan mengisi apa pun sebelumnya.',
    en: 'In that copy choose Monev TPPO › Mulai periode baru. Do not fill in anything before that.',
  },
  isCopy: {
    id: 'Berkas ini salinan: semua isinya juga ada di buku kerja lama ketika disalin.',
    en: 'This file is a copy: the old workbook held all its entries when it was copied.',
  },
  preview: { id: 'Lihat yang akan berubah', en: 'See what would change' },
  previewing: { id: 'Menghitung yang dibawa', en: 'Counting what goes on' },
  becomes: {
    id: '"{file}" akan menjadi buku kerja {period}.',
    en: '"{file}" will become the workbook of {period}.',
  },
  same: {
    id: 'Tahunnya sama: semua baris tetap, dan sampul dimulai lagi sebagai draf.',
    en: 'The year is the same: all rows stay, and the cover begins anew as a draft.',
  },
  cleared: {
    id: '{left} baris dihapus dari berkas ini, {carried} baris yang belum selesai dibawa. Yang dihapus hanya tinggal di buku kerja lama.',
    en: '{left} rows are deleted from this file, {carried} rows that are not finished go on. What is deleted stays in the old workbook only.',
  },
  template: {
    id: 'Formulirnya digambar dengan templat versi {now}; berkas ini memakai versi {former}. Setiap isian yang dibawa tetap di kolomnya.',
    en: 'Its forms are drawn with version {now} of the templates; this file has version {former}. Every entry that goes on stays in its column.',
  },
  carried: {
    id: '{form}: {carried} dibawa, {left} dihapus di sini',
    en: '{form}: {carried} go on, {left} are deleted here',
  },
  removedTitle: { id: 'Lembar periode lama yang dihapus', en: 'Sheets of the old period that go' },
  keptTitle: { id: 'Lembar lain yang tidak diubah', en: 'Other sheets, which are not changed' },
  understood: {
    id: 'Saya sudah melihat bahwa ini salinan, dan buku kerja lama tersimpan.',
    en: 'I have made sure that this is a copy and that the old workbook is safe.',
  },
  notUnderstood: {
    id: 'Centang dahulu, setelah Anda memastikan nama berkasnya.',
    en: 'Tick this first, once you have made sure of the name of the file.',
  },
  confirm: { id: 'Persetujuan', en: 'Consent' },
  other: { id: 'Pilih periode lain', en: 'Choose another period' },
  unfinished: {
    id: 'Periode {period} sedang dimulai di berkas ini dan belum selesai. Jangan mengisi apa pun dahulu; selesaikan sekarang, hasilnya sama.',
    en: 'The period {period} is being begun in this file and is not finished. Fill in nothing yet; finish it now, the outcome is the same.',
  },
  finish: { id: 'Selesaikan', en: 'Finish' },
  done: {
    id: 'Berkas ini sekarang buku kerja periode baru. Untuk membatalkan: File › Histori versi › Lihat histori versi, lalu pulihkan versi sebelum ini.',
    en: 'This file is now the workbook of the new period. To take it back: File › Version history › See version history, then restore the version before.',
  },
} as const satisfies Words;
