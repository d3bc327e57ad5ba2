import type { TidyReason } from '../engine/tidy.ts';
import type { Text } from '../locale/text.ts';

/** Why a cell is changed, in a sentence. */
export const tidyReasons: Readonly<Record<TidyReason, Text>> = {
  spaces: {
    id: 'Spasi berlebih dan tanda yang tidak terlihat dibuang.',
    en: 'Needless spaces and invisible signs are taken out.',
  },
  label: {
    id: 'Ditulis seperti di daftar pilihan.',
    en: 'Written as in the list of choices.',
  },
  doubled: {
    id: 'Pilihan yang ditulis dua kali cukup sekali.',
    en: 'A choice written twice is written once.',
  },
  date: {
    id: 'Tanggal yang berupa teks dijadikan tanggal.',
    en: 'A day written as text becomes a day.',
  },
  number: {
    id: 'Angka yang berupa teks dijadikan angka.',
    en: 'A number written as text becomes a number.',
  },
  code: {
    id: 'Kode ditulis menurut polanya.',
    en: 'The code is written in its usual shape.',
  },
  empty: {
    id: 'Tanda tidak ada isi dihapus agar selnya kosong.',
    en: 'A sign for no entry is removed so that the cell is empty.',
  },
  'new-code': {
    id: 'Kode dibuat untuk baris yang belum berkode.',
    en: 'A code is made for a row that has none.',
  },
  'new-id': {
    id: 'ID baris diisi agar baris tetap dikenali.',
    en: 'The row ID is filled in so that the row is still recognised.',
  },
};

/** Why the user has to choose. */
export const doubtReason: Text = {
  id: 'Isian ini belum pasti artinya. Pilih bacaan yang benar.',
  en: 'What this entry means is not certain. Choose the right reading.',
};
