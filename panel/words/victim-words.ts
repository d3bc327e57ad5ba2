import type { Words } from './words.ts';

/** *Hapus data korban*. */
export const eraseWords = {
  title: { id: 'Hapus data korban', en: "Erase a victim's data" },
  intro: {
    id: 'Mengosongkan data seorang korban dari buku kerja ini, bila ia menarik persetujuan atau memintanya.',
    en: 'Empties the data of one victim in this workbook, when consent is withdrawn or erasure is asked for.',
  },
  loading: { id: 'Mengambil daftar alasan', en: 'Getting the list of reasons' },
  victim: { id: 'Kode korban', en: 'Victim code' },
  victimHint: {
    id: 'Misalnya KB-3173-2024-0007. Jangan tulis nama.',
    en: 'Such as KB-3173-2024-0007. Do not write a name.',
  },
  reason: { id: 'Alasan', en: 'Reason' },
  noVictim: { id: 'Tulis kode korban.', en: 'Write the victim code.' },
  noReason: { id: 'Pilih alasannya.', en: 'Choose the reason.' },
  preview: { id: 'Lihat yang akan dihapus', en: 'See what would be erased' },
  looking: { id: 'Mencari data korban', en: 'Looking for the data' },
  goes: { id: 'Yang akan dihapus', en: 'What would be erased' },
  sheet: { id: 'Lembar', en: 'Sheet' },
  rows: { id: 'Baris', en: 'Rows' },
  cells: { id: 'Sel', en: 'Cells' },
  know: { id: 'Perlu diketahui', en: 'Good to know' },
  copies: { id: 'Salinan mungkin masih ada di', en: 'Copies may remain in' },
  forever: { id: 'Penghapusan tidak dapat dibatalkan.', en: 'Erasing cannot be undone.' },
  understood: {
    id: 'Saya mengerti dan sudah memeriksa kode korban ini.',
    en: 'I understand, and I have checked this victim code.',
  },
  notUnderstood: {
    id: 'Beri tanda bahwa Anda mengerti lebih dahulu.',
    en: 'Tick that you understand first.',
  },
  send: { id: 'Hapus selamanya', en: 'Erase for good' },
  other: { id: 'Kembali', en: 'Back' },
  working: { id: 'Menghapus data korban', en: 'Erasing the data' },
} as const satisfies Words;

/** *Buat sidik tautan*. */
export const fingerprintWords = {
  title: { id: 'Buat sidik tautan', en: 'Make a link fingerprint' },
  intro: {
    id: 'Sidik membantu mengenali korban yang tercatat di dua instansi tanpa menulis identitasnya. Yang Anda ketik tidak disimpan.',
    en: 'A fingerprint helps to recognise a victim whom two agencies recorded, without her identity. What you type is not kept.',
  },
  key: { id: 'Kunci provinsi', en: 'Key of the province' },
  keyHint: {
    id: 'Paling sedikit 12 karakter, sama untuk semua instansi di provinsi.',
    en: 'At least 12 characters, the same for all agencies of the province.',
  },
  from: { id: 'Dibuat dari', en: 'Made from' },
  nik: { id: 'NIK', en: 'NIK (national identity number)' },
  name: { id: 'Nama, tanggal lahir, dan nama ibu', en: "Name, day of birth and mother's name" },
  nikField: { id: 'NIK, 16 angka', en: 'NIK, 16 digits' },
  nameField: { id: 'Nama lengkap', en: 'Full name' },
  birth: { id: 'Tanggal lahir', en: 'Day of birth' },
  birthHint: { id: 'Misalnya 17-08-2005.', en: 'Such as 17-08-2005.' },
  mother: { id: 'Nama ibu kandung', en: "Mother's name" },
  blank: { id: 'Lengkapi isian ini.', en: 'Fill this in.' },
  send: { id: 'Buat sidik', en: 'Make the fingerprint' },
  working: { id: 'Membuat sidik', en: 'Making the fingerprint' },
  result: { id: 'Sidik tautan', en: 'Link fingerprint' },
  resultHint: {
    id: 'Salin ke kolom Sidik Tautan di T02. Isian di atas sudah dikosongkan.',
    en: 'Copy it to the column Sidik Tautan of T02. The fields above have been emptied.',
  },
} as const satisfies Words;
