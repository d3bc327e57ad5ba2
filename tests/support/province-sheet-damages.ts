import { type CellValue, isoOf, type SheetSnapshot } from '../../core/index.ts';
import type { SheetDamage } from './province-damages.ts';
import { withCells, withColumn, withColumns, withRows } from './structure-book.ts';

const FIELD_IDS = 1;
/** The first record, counted from 0. */
const FIRST = 2;
const BLANK_ROWS = 9;
const NOWHERE = { row: null, column: null };

/** Damages of single sheets, on sheets of their own where rows move. */
export const sheetDamages: readonly SheetDamage[] = [
  {
    ...{ rule: 'VT-01', book: 'jakarta-timur-dpppa', sheet: 'T10 Regulasi', row: null, column: 'kendala' },
    change: (sheet) =>
      withColumns(
        sheet,
        inOrder(sheet.columns.length).filter((at) => at !== placeIn(sheet, 'kendala')),
      ),
  },
  {
    ...{
      rule: 'VT-03',
      book: 'jakarta-utara-dpppa',
      sheet: 'T11 Tindak Lanjut',
      row: null,
      column: 'bukti_tl',
    },
    change: (sheet) => withColumns(sheet, [...inOrder(sheet.columns.length), placeIn(sheet, 'bukti_tl')]),
  },
  {
    ...{ rule: 'VT-04', book: 'jakarta-pusat-dpppa', sheet: 'T09 Rapat', row: null, column: 'agenda' },
    change: (sheet) => withCells(sheet, [[0, placeIn(sheet, 'agenda'), 'Pokok bahasan']]),
  },
  {
    ...{ rule: 'VT-05', book: 'jakarta-utara-uptd-ppa', sheet: 'T03 Layanan', ...NOWHERE },
    change: (sheet) => {
      const [one, other] = [placeIn(sheet, 'biaya'), placeIn(sheet, 'sumber_dana')];
      const swapped = (at: number): number => (at === one ? other : at === other ? one : at);
      return withColumns(sheet, inOrder(sheet.columns.length).map(swapped));
    },
  },
  {
    ...{ rule: 'VT-06', book: 'jakarta-timur-uptd-ppa', sheet: 'T04 Penegakan Hukum', ...NOWHERE },
    change: (sheet) => withCells(sheet, [[0, sheet.columns.length, 'Nomor map']]),
  },
  {
    ...{ rule: 'VT-07', book: 'jakarta-utara-dpppa', sheet: 'T08 Kelembagaan', ...NOWHERE },
    change: (sheet) => withCells(sheet, [[FIELD_IDS, placeIn(sheet, 'sarpras'), null]]),
  },
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
    ...{ rule: 'VT-12', book: 'jakarta-selatan-dpppa', sheet: 'T02 Korban', row: null, column: 'pendidikan' },
    change: (sheet) =>
      withColumn(sheet, placeIn(sheet, 'pendidikan'), (column) => ({ ...column, hidden: true })),
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
    ...{
      rule: 'VT-18',
      book: 'jakarta-pusat-dpppa',
      sheet: 'T05 Monev Hotel',
      row: 3,
      column: 'klasifikasi',
    },
    change: (sheet) => {
      const at = placeIn(sheet, 'klasifikasi');
      return { ...sheet, guarded: (sheet.guarded ?? []).filter(({ column }) => column !== at) };
    },
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
    ...{ rule: 'VT-22', book: 'jakarta-selatan-uptd-ppa', sheet: 'T01 Kasus', ...NOWHERE },
    change: (sheet) => ({ ...sheet, protected: false }),
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
    ...{ rule: 'VI-16', book: 'jakarta-pusat-uptd-ppa', sheet: 'T03 Layanan', row: 1, column: null },
    change: (sheet) => withCells(sheet, [[0, sheet.columns.length, 'Nama korban']]),
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

function placeIn({ columns, name }: SheetSnapshot, field: string): number {
  const at = columns.findIndex(({ values }) => values[FIELD_IDS] === field);
  if (at < 0) throw new RangeError(`no ${field} in ${name}`);
  return at;
}

function inOrder(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}

/** The first row without a record, counted from 0. */
function recordsIn({ columns }: SheetSnapshot): number {
  return (columns[0]?.values ?? []).findLastIndex((value) => value !== null) + 1;
}

/** A day as people type it: `31/12/2023`. */
function writtenDay(value: CellValue): string {
  const [year, month, day] = isoOf(Number(value)).split('-');
  return [day, month, year].join('/');
}
