import { type CellValue, isoOf, type SheetSnapshot } from '../../core/index.ts';
import { inOrder, NOWHERE, placeIn, type SheetDamage } from './province-damage.ts';
import { withCells, withColumn, withRows } from './structure-book.ts';

/** The first record, counted from 0. */
const FIRST = 2;
const BLANK_ROWS = 9;

/** Damages of rows and cells, on sheets without other breaches where rows move. */
export const rowDamages: readonly SheetDamage[] = [
  {
    ...{ rule: 'VT-09', book: 'kepulauan-seribu-dpppa', sheet: 'T09 Rapat', row: 4, column: 'notulen' },
    change: (sheet) => ({
      ...sheet,
      merges: [{ row: FIRST + 1, column: placeIn(sheet, 'notulen'), rows: 2, columns: 1 }],
    }),
  },
  {
    ...{ rule: 'VT-10', book: 'jakarta-pusat-dpppa', sheet: 'T08 Kelembagaan', row: 3, column: 'jml_sdm' },
    change: (sheet) =>
      withColumn(sheet, placeIn(sheet, 'jml_sdm'), (column) => ({ ...column, formulas: { [FIRST]: 'Z9' } })),
  },
  {
    ...{ rule: 'VT-11', book: 'jakarta-barat-uptd-ppa', sheet: 'T03 Layanan', row: 4, column: null },
    change: (sheet) => ({ ...sheet, hiddenRows: [...sheet.hiddenRows, FIRST + 1] }),
  },
  {
    ...{ rule: 'VT-13', book: 'jakarta-timur-dpppa', sheet: 'T01 Kasus', ...NOWHERE },
    change: (sheet) => ({ ...sheet, hiddenRows: [...sheet.hiddenRows, FIRST + 1], filtered: true }),
  },
  {
    ...{ rule: 'VT-14', book: 'jakarta-barat-dpppa', sheet: 'T10 Regulasi', row: 14, column: null },
    change: (sheet) => {
      const rows = inOrder(sheet.rowCount);
      const [above, below] = [rows.slice(0, FIRST + 2), rows.slice(FIRST + 2)];
      return withRows(sheet, [...above, ...new Array<null>(BLANK_ROWS).fill(null), ...below]);
    },
  },
  {
    ...{ rule: 'VT-16', book: 'jakarta-timur-dpppa', sheet: 'T09 Rapat', row: 3, column: 'notulen' },
    change: (sheet) => withCells(sheet, [[FIRST, placeIn(sheet, 'notulen'), 812]]),
  },
  {
    ...{
      rule: 'VT-17',
      book: 'jakarta-timur-dpppa',
      sheet: 'T03 Layanan',
      row: 3,
      column: 'catatan_layanan',
    },
    change: (sheet) => withCells(sheet, [[FIRST, placeIn(sheet, 'catatan_layanan'), 3_171_234_567_890_120]]),
  },
  {
    ...{ rule: 'VT-19', book: 'jakarta-barat-dpppa', sheet: 'T07 Rencana Aksi', row: 21, column: null },
    change: (sheet) =>
      withCells(sheet, [
        [recordsIn(sheet), placeIn(sheet, 'kode_aksi'), 'Jumlah'],
        [recordsIn(sheet), placeIn(sheet, 'anggaran_pagu'), 240],
      ]),
  },
  {
    ...{ rule: 'VT-20', book: 'jakarta-utara-dpppa', sheet: 'T07 Rencana Aksi', row: 5, column: null },
    change: (sheet) => {
      const rows = inOrder(sheet.rowCount);
      return withRows(sheet, [...rows.slice(0, FIRST + 2), 0, ...rows.slice(FIRST + 2)]);
    },
  },
  {
    ...{ rule: 'VT-21', book: 'jakarta-selatan-dpppa', sheet: 'T10 Regulasi', row: 2, column: null },
    change: (sheet) =>
      withCells(withRows(sheet, [null, ...inOrder(sheet.rowCount)]), [[0, 0, 'DATA REGULASI 2023']]),
  },
  {
    ...{
      rule: 'VT-23',
      book: 'jakarta-utara-uptd-ppa',
      sheet: 'T04 Penegakan Hukum',
      row: 3,
      column: 'tgl_laporan_polisi',
    },
    change: (sheet) =>
      withColumn(sheet, placeIn(sheet, 'tgl_laporan_polisi'), (column) => ({
        ...column,
        values: column.values.map((value, row) => (row === FIRST ? writtenDay(value) : value)),
        formats: { ...column.formats, [FIRST]: 'text' },
      })),
  },
  {
    ...{ rule: 'VF-26', book: 'jakarta-utara-dpppa', sheet: 'T09 Rapat', row: 3, column: 'notulen' },
    change: (sheet) =>
      withColumn(
        withCells(sheet, [[FIRST, placeIn(sheet, 'notulen'), '#REF!']]),
        placeIn(sheet, 'notulen'),
        (column) => ({
          ...column,
          errors: { [FIRST]: '#REF!' },
        }),
      ),
  },
  {
    ...{ rule: 'VI-17', book: 'jakarta-selatan-uptd-ppa', sheet: 'T02 Korban', row: 3, column: null },
    change: (sheet) =>
      withColumn(sheet, placeIn(sheet, 'usia_lapor'), (column) => ({
        ...column,
        notes: { ...column.notes, [FIRST]: 'Tanyakan lagi.' },
      })),
  },
];

/** The first row without a record, counted from 0. */
function recordsIn({ columns }: SheetSnapshot): number {
  return (columns[0]?.values ?? []).findLastIndex((value) => value !== null) + 1;
}

/** A day as people type it: `31/12/2023`. */
function writtenDay(value: CellValue): string {
  const [year, month, day] = isoOf(Number(value)).split('-');
  return [day, month, year].join('/');
}
