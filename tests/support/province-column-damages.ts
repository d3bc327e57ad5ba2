import { FIELD_IDS, inOrder, NOWHERE, placeIn, type SheetDamage } from './province-damage.ts';
import { withCells, withColumn, withColumns } from './structure-book.ts';

/** Damages of the columns of single sheets. */
export const columnDamages: readonly SheetDamage[] = [
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
    ...{ rule: 'VT-12', book: 'jakarta-selatan-dpppa', sheet: 'T02 Korban', row: null, column: 'pendidikan' },
    change: (sheet) =>
      withColumn(sheet, placeIn(sheet, 'pendidikan'), (column) => ({ ...column, hidden: true })),
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
    ...{ rule: 'VT-22', book: 'jakarta-selatan-uptd-ppa', sheet: 'T01 Kasus', ...NOWHERE },
    change: (sheet) => ({ ...sheet, protected: false }),
  },
  {
    ...{ rule: 'VI-16', book: 'jakarta-pusat-uptd-ppa', sheet: 'T03 Layanan', row: 1, column: null },
    change: (sheet) => withCells(sheet, [[0, sheet.columns.length, 'Nama korban']]),
  },
];
