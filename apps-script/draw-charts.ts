import { type ChartData, type SheetChart, type SheetModel, seriesLook } from '../core/index.ts';
import { rangeOf } from './box.ts';
import { columnPixels } from './draw-grid.ts';
import type { Sheet } from './services.ts';

const ROW_PIXELS = 21;
const PIXELS_PER_POINT = 4 / 3;

/** Draws the charts of a sheet, which people can edit; texts in cells, such as `*`, draw no bar and break a line. */
export function drawCharts(sheet: Sheet, model: SheetModel): void {
  for (const chart of model.charts) sheet.insertChart(chartOf(sheet, model, chart));
}

function chartOf(sheet: Sheet, model: SheetModel, { data, at, source }: SheetChart) {
  let builder = sheet
    .newChart()
    .setChartType(typeOf(data))
    .addRange(rangeOf(sheet, source))
    .setNumHeaders(1)
    .setPosition(at.row + 1, at.column + 1, 0, 0);
  for (const [option, value] of Object.entries(optionsOf(data))) builder = builder.setOption(option, value);
  return builder
    .setOption(
      'width',
      spanOf(at.column, at.columns, (column) => columnPixels(model.columns[column]?.width)),
    )
    .setOption(
      'height',
      spanOf(at.row, at.rows, (row) => rowPixels(model.rows[row]?.height)),
    )
    .build();
}

function typeOf({ kind }: ChartData) {
  const { BAR, COLUMN, LINE } = Charts.ChartType;
  return { bar: BAR, column: COLUMN, line: LINE }[kind];
}

/** Options as developers.google.com/apps-script/chart-configuration-options names them; it names none for alternative text. */
function optionsOf(data: ChartData): Readonly<Record<string, unknown>> {
  const [categories, values] = data.kind === 'bar' ? ['vAxis', 'hAxis'] : ['hAxis', 'vAxis'];
  const stacking = { none: false, stacked: true, percent: 'percent' }[data.stacking];
  return {
    title: data.title,
    isStacked: stacking,
    [`${categories}.title`]: data.categoryTitle,
    [`${values}.title`]: data.valueTitle,
    colors: data.series.map((_, index) => `#${seriesLook(index).color}`),
    'legend.position': data.series.length > 1 ? 'bottom' : 'none',
    ...(data.kind === 'line' ? { pointSize: 6 } : {}),
  };
}

function rowPixels(points: number | undefined): number {
  return points === undefined ? ROW_PIXELS : points * PIXELS_PER_POINT;
}

function spanOf(first: number, count: number, pixelsOf: (index: number) => number): number {
  let pixels = 0;
  for (let index = first; index < first + count; index++) pixels += pixelsOf(index);
  return Math.round(pixels);
}
