import { sheetOf } from './identity-book.ts';
import { type Damage, NOWHERE } from './province-damage.ts';
import { withCells, withSheet } from './structure-book.ts';

/** Damages of whole workbooks. */
export const bookDamages: readonly Damage[] = [
  {
    rule: 'VT-02',
    book: 'kepulauan-seribu-uptd-ppa',
    sheet: 'T04 Penegakan Hukum',
    ...NOWHERE,
    change: (book) => ({ ...book, sheets: book.sheets.filter(({ name }) => name !== 'T04 Penegakan Hukum') }),
  },
  {
    rule: 'VT-08',
    book: 'jakarta-timur-uptd-ppa',
    sheet: 'T00 Sampul',
    ...NOWHERE,
    change: (book) => withSheet(book, '_monev', (sheet) => withCells(sheet, [[1, 1, '0.9.0']])),
  },
  {
    rule: 'VT-24',
    book: 'jakarta-timur-dpppa',
    sheet: 'T09 Rapat',
    ...NOWHERE,
    change: (book) => ({
      ...book,
      sheets: book.sheets.flatMap((sheet) =>
        sheet.name === 'T09 Rapat' ? [sheet, { ...sheet, name: 'Rapat lama' }] : [sheet],
      ),
    }),
  },
  {
    rule: 'VT-15',
    book: 'kepulauan-seribu-dpppa',
    sheet: 'T00 Sampul',
    ...NOWHERE,
    change: (book) => ({ ...book, date1904: true }),
  },
  {
    rule: 'VT-30',
    book: 'jakarta-selatan-uptd-ppa',
    sheet: 'Pengaturan',
    row: 2,
    column: null,
    change: (book) => ({
      ...book,
      sheets: [
        ...book.sheets,
        sheetOf('Pengaturan', [
          ['kunci', 'wilayah', 'tahun', 'nilai', 'keterangan'],
          ['tenggat_harian', null, null, 3, null],
        ]),
      ],
    }),
  },
  {
    rule: 'VI-18',
    book: 'jakarta-utara-dpppa',
    sheet: 'R03 Korban',
    row: 5,
    column: null,
    change: (book) => ({
      ...book,
      sheets: [
        ...book.sheets,
        sheetOf('R03 Korban', [
          ['Korban menurut jenis kelamin'],
          ['Klasifikasi', 'PUBLIK'],
          ['Ambang penyamaran k', 5],
          ['Wilayah', 'Korban'],
          ['Jakarta Utara', 3],
        ]),
      ],
    }),
  },
];
