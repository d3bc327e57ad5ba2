import type { WorkbookContent } from '../../cli/xlsx/write-workbook.ts';
import type { ChartData, ChartValue, SheetChart } from '../../core/workbook/chart.ts';
import { blankSheet, type CellContent, type SheetModel } from '../../core/workbook/sheet-model.ts';

const REGIONS = [
  'Kota Administrasi Jakarta Pusat',
  'Kota Administrasi Jakarta Utara',
  'Kota Administrasi Jakarta Barat',
  'Kota Administrasi Jakarta Selatan',
  'Kota Administrasi Jakarta Timur',
  'Kabupaten Administrasi Kepulauan Seribu',
];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];

/** Lying bars of one series, two of them masked. */
export const victims = chart('bar', 'none', 'integer', {
  title: 'Korban menurut wilayah',
  axes: ['Wilayah', 'Korban (orang)'],
  categories: REGIONS,
  series: [['Korban', ['*', '*', 22, 1205, 8, 0]]],
});

/** Lines of two series with a masked and a missing month. */
export const months = chart('line', 'none', 'integer', {
  title: 'Kasus dan korban menurut bulan',
  axes: ['Bulan', 'Jumlah'],
  categories: MONTHS,
  series: [
    ['Kasus', [3, 4, 2, 6, 5, 8, 7, 6, 9, 4, null, null]],
    ['Korban', [5, 9, '*', 11, 8, 14, 12, 10, 19, 7, null, null]],
  ],
});

/** Shares of hotels in five classes. */
export const hotels = chart('bar', 'percent', 'integer', {
  title: 'Kategori hotel menurut wilayah',
  axes: ['Wilayah', 'Bagian hotel'],
  categories: REGIONS,
  series: [
    ['Sangat baik', [4, 2, 8, 3, 1, 0]],
    ['Baik', [6, 5, 9, 2, 3, 1]],
    ['Cukup', [3, '*', 5, 4, 2, 0]],
    ['Kurang', [2, 1, 4, 3, 1, 0]],
    ['Sangat kurang', [1, 1, 2, 0, 1, 0]],
  ],
});

/** Standing bars of percentages. */
export const coverage = chart('column', 'none', 'percent', {
  title: 'Cakupan layanan',
  axes: ['Jenis layanan', 'Cakupan (%)'],
  categories: ['Kesehatan', 'Rehabilitasi sosial', 'Bantuan hukum', 'Pemulangan', 'Reintegrasi sosial'],
  series: [['Cakupan', [59.5, 100, 33.3, '*', 80]]],
});

/** Two sheets whose names need quotation marks, with four charts over the cells of their tables. */
export const charted: WorkbookContent = {
  sheets: [sheetOf("R02 Kasus & Korban's", [victims, months]), sheetOf('R08 Hotel', [hotels, coverage])],
  names: [],
  properties: { title: 'Laporan', creator: 'Gugus Tugas' },
};

interface Content {
  readonly title: string;
  readonly axes: readonly [string, string];
  readonly categories: readonly string[];
  readonly series: readonly (readonly [string, readonly ChartValue[]])[];
}

/** A chart's content in fewer words. */
export function chart(
  kind: ChartData['kind'],
  stacking: ChartData['stacking'],
  format: ChartData['format'],
  { title, axes, categories, series }: Content,
): ChartData {
  return {
    kind,
    stacking,
    format,
    title,
    alt: `Grafik: ${title}.`,
    categoryTitle: axes[0],
    valueTitle: axes[1],
    categories,
    series: series.map(([name, values]) => ({ name, values })),
  };
}

/** A sheet with the table of each chart and the chart below it. */
export function sheetOf(name: string, charts: readonly ChartData[]): SheetModel {
  const cells: (readonly CellContent[])[] = [];
  const placed = charts.map((data): SheetChart => {
    const row = cells.length;
    const { categories, series } = data;
    cells.push([data.categoryTitle, ...series.map((one) => one.name)]);
    categories.forEach((category, index) => {
      cells.push([category, ...series.map(({ values }) => values[index] ?? null)]);
    });
    const below = cells.length + 1;
    for (let gap = 0; gap < 22; gap++) cells.push([]);
    return {
      data,
      source: { row, column: 0, rows: categories.length + 1, columns: series.length + 1 },
      at: { row: below, column: 0, rows: 19, columns: 6 },
    };
  });
  return {
    ...blankSheet(name),
    cells,
    columns: [{ width: 38 }, ...Array.from({ length: 5 }, () => ({ width: 14 }))],
    charts: placed,
    print: {
      landscape: true,
      repeatRows: 0,
      repeatColumns: 0,
      pagesWide: 1,
      header: 'SEMENTARA',
      footer: 'Tanda * = angka disamarkan & 0 = nihil.',
    },
  };
}
