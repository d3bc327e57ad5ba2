import type { Text } from '../../locale/text.ts';

/** Why a cell is rewritten, filled, asked about or refused; said to officers. */
export const NOTES = {
  space: {
    id: 'Spasi dan tanda yang tidak terlihat dibuang.',
    en: 'Extra spaces and signs that nobody sees are removed.',
  },
  text: {
    id: 'Tanda baca dan huruf ditulis dalam bentuk biasa.',
    en: 'Signs and letters are written in their usual form.',
  },
  label: { id: 'Ditulis seperti pada daftar pilihan.', en: 'Written as in the list of choices.' },
  doubled: { id: 'Pilihan ganda ditulis satu kali.', en: 'A choice given twice is written once.' },
  date: { id: 'Ditulis sebagai tanggal.', en: 'Written as a date.' },
  number: { id: 'Ditulis sebagai angka.', en: 'Written as a number.' },
  code: { id: 'Ditulis menurut bentuk kodenya.', en: 'Written in the form of its code.' },
  blank: { id: 'Tanda ini berarti tidak ada isian.', en: 'This sign means that there is no entry.' },
  elsewhere: {
    id: 'Isian ini milik kolom lain dan dapat dipindahkan ke sana.',
    en: 'This entry belongs to another column and can be moved there.',
  },
  dateOrder: {
    id: 'Hari dan bulannya bisa tertukar.',
    en: 'Day and month may have changed places.',
  },
  weekday: {
    id: 'Tahunnya tidak ditulis; tahun ini cocok dengan nama harinya.',
    en: 'No year is written; this one fits the day of the week.',
  },
  serial: {
    id: 'Angka ini bisa berarti tanggal yang kehilangan bentuknya.',
    en: 'This number may be a date that has lost its form.',
  },
  many: {
    id: 'Isian ini bisa dibaca dengan lebih dari satu cara.',
    en: 'This entry can be read in more than one way.',
  },
  estimate: { id: 'Angkanya perkiraan.', en: 'The number is an estimate.' },
  noEntry: {
    id: 'Tanda ini bisa berarti kosong atau nol.',
    en: 'This sign may mean that there is no entry, or zero.',
  },
  beside: {
    id: 'Huruf ini bisa berarti lain bila dilihat bersama isian lain pada kolomnya.',
    en: 'Beside the other entries of its column this letter may mean something else.',
  },
  vague: { id: 'Isian ini terlalu umum.', en: 'This entry is too vague.' },
  regulations: {
    id: 'Isian ini menyebut dua peraturan.',
    en: 'This entry names two regulations.',
  },
  unreadable: { id: 'Isian ini tidak dapat dibaca.', en: 'This entry cannot be read.' },
  future: { id: 'Tanggalnya berada di masa depan.', en: 'The date is in the future.' },
  outside: { id: 'Angkanya di luar batas.', en: 'The number is out of bounds.' },
  length: { id: 'Isian terlalu panjang atau terlalu pendek.', en: 'The entry is too long or too short.' },
  alone: {
    id: 'Ada pilihan yang harus berdiri sendiri, tetapi digabung.',
    en: 'A choice that must stand alone is joined with others.',
  },
  spoilt: {
    id: 'Angka panjang ini sudah rusak; tulis ulang dari sumbernya.',
    en: 'This long number is spoilt; write it again from its source.',
  },
  formula: {
    id: 'Isian ini teks rumus; ganti dengan nilainya.',
    en: 'This entry is the text of a formula; replace it with its value.',
  },
  newCode: {
    id: 'Kode dibuat untuk baris yang belum berkode.',
    en: 'A code is made for a row that has none.',
  },
  newId: {
    id: 'ID baris diisi agar baris tetap dikenali.',
    en: 'The row ID is filled in so that the row is still recognised.',
  },
  error: { id: 'Rumusnya gagal dihitung.', en: 'Its formula could not be computed.' },
} as const satisfies Readonly<Record<string, Text>>;
