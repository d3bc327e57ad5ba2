import { axisOf, type ChartData, type SheetChart, type SheetModel, seriesLook } from '../../core/index.ts';
import { type SheetHandle, type Step, step } from './steps.ts';

/** Adds the charts of a sheet, which people can edit. Alternative text needs an API above 1.14. */
export function chartSteps(sheet: SheetHandle, { charts }: SheetModel): readonly Step[] {
  return charts.map((chart) =>
    step(() => addChart(sheet(), chart), {
      calls: 14 + 3 * chart.data.series.length + 4 * maskedCount(chart),
    }),
  );
}

function maskedCount({ data }: SheetChart): number {
  return data.series.reduce((count, { values }) => count + values.filter((value) => value === '*').length, 0);
}

const TYPES = {
  bar: { none: 'BarClustered', stacked: 'BarStacked', percent: 'BarStacked100' },
  column: { none: 'ColumnClustered', stacked: 'ColumnStacked', percent: 'ColumnStacked100' },
  line: { none: 'LineMarkers', stacked: 'LineMarkersStacked', percent: 'LineMarkersStacked100' },
} as const;

function addChart(sheet: Excel.Worksheet, { data, at, source }: SheetChart): void {
  const { row, column, rows, columns } = source;
  const cells = sheet.getRangeByIndexes(row, column, rows, columns);
  const chart = sheet.charts.add(TYPES[data.kind][data.stacking], cells, 'Columns');
  chart.title.text = data.title;
  chart.legend.visible = data.series.length > 1;
  if (data.series.length > 1) chart.legend.position = 'Bottom';
  setAxes(chart.axes, data);
  data.series.forEach((_, index) => {
    const series = chart.series.getItemAt(index);
    const color = `#${seriesLook(index).color}`;
    if (data.kind === 'line') series.format.line.color = color;
    else series.format.fill.setSolidColor(color);
    hideMasked(series, data, index);
  });
  chart.setPosition(
    sheet.getCell(at.row, at.column),
    sheet.getCell(at.row + at.rows - 1, at.column + at.columns - 1),
  );
}

/**
 * Excel draws a text as 0: a line would fall to the ground where a value is masked, and the shares of a stack with a
 * masked part would be shares of a sum that is not the sum.
 */
function hideMasked(
  series: Excel.ChartSeries,
  { kind, stacking, series: all }: ChartData,
  index: number,
): void {
  const values = all[index]?.values ?? [];
  values.forEach((value, category) => {
    const isMasked = all.some((one) => one.values[category] === '*');
    if (kind !== 'line') {
      if (stacking === 'percent' && isMasked) series.points.getItemAt(category).format.fill.clear();
      return;
    }
    if (value === '*') series.points.getItemAt(category).markerStyle = 'None';
    if (value !== '*' && values[category - 1] !== '*') return;
    series.points.getItemAt(category).format.border.lineStyle = 'None'; // the line that leads to the point
  });
}

function setAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, data: ChartData): void {
  if (data.categoryTitle !== '') categoryAxis.title.text = data.categoryTitle;
  if (data.valueTitle !== '') valueAxis.title.text = data.valueTitle;
  if (data.stacking !== 'percent') {
    valueAxis.numberFormat = FORMATS[data.format];
    if (axisOf(data).low === 0) valueAxis.minimum = 0;
  }
  if (data.kind !== 'bar') return;
  categoryAxis.reversePlotOrder = true; // read from the top,
  categoryAxis.position = 'Maximum'; // with the numbers still below
}

const FORMATS = { integer: '#,##0', decimal: '#,##0.0#', percent: '0.0"%"' } as const;
