import type { ChartData, ChartValue } from '../../../workbook/chart.ts';
import { LINE } from '../../render/row-height.ts';
import { PAGE } from './page-breaks.ts';
import type { Painter } from './painter.ts';

const LEAST_ROWS = 14;
/** A chart that is cut in two by the end of a page cannot be read; bars become thinner instead. */
const MOST_ROWS = Math.floor(PAGE / LINE) - 1;
/** Rows for title, axis titles and legend, and for each bar that lies. */
const AROUND = 7;

/**
 * A chart below its table; its data stand right of what is printed, where people can change them, from the row `free` on if
 * data of another chart still stand beside this one. Gives the row behind them.
 */
export function chartLines(paint: Painter, data: ChartData, { columns, heading, free }: Options): number {
  const at = paint.row();
  const row = Math.max(at, free);
  const source = columns + 2;
  paint.put(row, source, heading, 'label');
  paint.put(row, source + 1, data.title, 'label', 'text');
  for (const [i, { name }] of data.series.entries()) paint.put(row + 1, source + 1 + i, name, 'label');
  data.categories.forEach((category, i) => {
    const masked = data.series.some(({ values }) => values[i] === '*');
    paint.put(row + 2 + i, source, masked ? `${category} *` : category, 'plain', 'text');
    for (const [one, { values }] of data.series.entries())
      paint.put(row + 2 + i, source + 1 + one, numberOf(values[i]));
  });
  const bars =
    data.kind === 'bar' ? data.categories.length * (data.stacking === 'none' ? data.series.length : 1) : 0;
  const rows = Math.min(MOST_ROWS, Math.max(LEAST_ROWS, AROUND + Math.ceil(bars * 1.3)));
  for (let i = 0; i < rows; i++) paint.height(at + i, LINE);
  paint.chart({
    data,
    at: { row: at, column: 0, rows, columns },
    source: {
      row: row + 1,
      column: source,
      rows: data.categories.length + 1,
      columns: data.series.length + 1,
    },
  });
  paint.down(rows);
  return row + data.categories.length + 3;
}

interface Options {
  readonly columns: number;
  /** Above the data of the chart. */
  readonly heading: string;
  /** The first row from which on nothing stands there. */
  readonly free: number;
}

/** A masked value leaves its cell empty: of a text programs would draw a zero. */
function numberOf(value: ChartValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
