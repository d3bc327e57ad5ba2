import type { Column } from '../../kit/column.ts';
import type { Text } from '../../locale/text.ts';
import { addressOf, columnLetters } from '../../workbook/cell.ts';
import { textWord, type Word } from '../decode/cell-issue.ts';
import type { Sighting } from './scan.ts';

/** Where something was found, as the beginning of a sentence. */
export const placeOf = {
  entry: ({ label }: Column): Text => ({ id: `Isian kolom ${label.id}`, en: `The entry under ${label.en}` }),
  cell: (row: number, column: number): Text => ({
    id: `Sel ${addressOf(row, column)}`,
    en: `The cell ${addressOf(row, column)}`,
  }),
  header: (column: number): Text => ({
    id: `Judul kolom ${columnLetters(column)}`,
    en: `The header of the column ${columnLetters(column)}`,
  }),
  note: (row: number, column: number): Text => ({
    id: `Catatan pada sel ${addressOf(row, column)}`,
    en: `The note on the cell ${addressOf(row, column)}`,
  }),
  shape: (): Text => ({
    id: 'Kotak teks atau grafik di lembar ini',
    en: 'A text box or chart on this sheet',
  }),
  page: (): Text => ({
    id: 'Kepala atau kaki halaman cetak lembar ini',
    en: 'The page header or footer of this sheet',
  }),
  answer: (): Text => ({ id: 'Alasan jawaban atas peringatan', en: 'A reason given for a warning' }),
  sheetName: (sheet: number): Text => ({
    id: `Nama lembar ke-${sheet + 1}`,
    en: `The name of sheet number ${sheet + 1}`,
  }),
  sheet: (sheet: number): Text => ({ id: `Lembar ke-${sheet + 1}`, en: `Sheet number ${sheet + 1}` }),
  fileName: (): Text => ({ id: 'Nama berkas', en: 'The name of the file' }),
  property: (): Text => ({ id: 'Properti berkas', en: 'A property of the file' }),
  definedName: (name: number): Text => ({
    id: `Nama rentang ke-${name + 1}`,
    en: `Defined name number ${name + 1}`,
  }),
} as const;

/** The words of a sighting: where, and from which character on. What was found is never among them. */
export function wordsOf(place: Text, sighting: Sighting): Readonly<Record<string, Word>> {
  return { tempat: textWord(place), letak: textWord(positionText(sighting)) };
}

function positionText({ letter, count, rounded }: Sighting): Text {
  if (rounded) {
    return {
      id: ' yang angka terakhirnya tampaknya sudah dibulatkan aplikasi lembar kerja',
      en: ' whose last digits the spreadsheet program seems to have rounded',
    };
  }
  if (letter === null) return { id: '', en: '' };
  const more = count > 1;
  return {
    id: `, mulai huruf ke-${letter}${more ? ` (${count} tempat)` : ''}`,
    en: `, from character ${letter} on${more ? ` (${count} places)` : ''}`,
  };
}
