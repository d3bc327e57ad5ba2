import type { ChartValue } from '../../workbook/chart.ts';
import { seriesLook } from '../../workbook/chart-look.ts';
import type { ChartFrame } from './chart-frame.ts';
import { dashesOf, markerShape } from './markers.ts';
import { bandOf, categoryMiddle, valuePlace } from './places.ts';
import { element, short } from './svg-element.ts';
import { textLine, textPlate } from './svg-text.ts';
import { textWidth } from './text-width.ts';
import { valueText } from './value-text.ts';

const SIZE = 10;
const SIGN = 13;
const MOST_LABELS = 14;

/** Lines with a marker at each point, broken where a value is missing or masked. */
export function linesSvg(frame: ChartFrame): string {
  const ends = lineEnds(frame);
  const lines = ends.map((values, index) => lineSvg(frame, values, index)).join('');
  return lines + maskSigns(frame) + labels(frame);
}

/** The height of each point: its value, or what it makes together with those below it. */
function lineEnds({ data }: ChartFrame): readonly (readonly ChartValue[])[] {
  const { series, stacking, categories } = data;
  if (stacking === 'none') return series.map(({ values }) => values);
  const stacks = categories.map((_, category) => {
    const values = series.map((one) => one.values[category] ?? null);
    return stackEnds(values, stacking === 'percent');
  });
  return series.map((_, index) => stacks.map((stack) => stack[index] ?? null));
}

/** Nothing is drawn above a masked part, and no share of a stack that has one. */
function stackEnds(values: readonly ChartValue[], isShare: boolean): readonly ChartValue[] {
  const masked = values.indexOf('*');
  const sum = values.reduce<number>((total, value) => total + partOf(value), 0);
  if (isShare && (masked >= 0 || sum <= 0)) return [];
  const shown = masked < 0 ? values : values.slice(0, masked);
  let end = 0;
  return shown.map((value) => {
    if (typeof value !== 'number') return null;
    end += isShare ? (partOf(value) / sum) * 100 : value;
    return end;
  });
}

/** A share is never below nothing. */
function partOf(value: ChartValue): number {
  return typeof value === 'number' ? Math.max(value, 0) : 0;
}

function lineSvg(frame: ChartFrame, values: readonly ChartValue[], index: number): string {
  const look = seriesLook(index);
  let path = '';
  let markers = '';
  let isOpen = false;
  values.forEach((value, category) => {
    if (typeof value !== 'number') {
      isOpen = false;
      return;
    }
    const x = categoryMiddle(frame, category);
    const y = valuePlace(frame, value);
    path += `${isOpen ? 'L' : 'M'}${short(x)} ${short(y)}`;
    markers += markerShape(look, x, y);
    isOpen = true;
  });
  if (path === '') return '';
  const stroke = { stroke: `#${look.color}`, 'stroke-width': 2.5, fill: 'none' };
  return element('path', { class: 'garis', d: path, ...stroke, ...dashesOf(look) }) + markers;
}

/** One sign at the foot of each category in which something is masked. */
function maskSigns(frame: ChartFrame): string {
  const { data, plot } = frame;
  return data.categories
    .map((_, category) => {
      if (!data.series.some(({ values }) => values[category] === '*')) return '';
      const x = categoryMiddle(frame, category);
      return textLine('*', { x, y: plot.bottom - 3, size: SIGN, anchor: 'middle', bold: true });
    })
    .join('');
}

/** Values stand only at a single line of few points; more would lie over one another. */
function labels(frame: ChartFrame): string {
  const { data, options } = frame;
  const [only, ...others] = data.series;
  if (data.stacking !== 'none') return '';
  if (only === undefined || others.length > 0 || only.values.length > MOST_LABELS) return '';
  return only.values
    .map((value, category) => {
      if (typeof value !== 'number') return '';
      const shown = valueText(value, data.format, options.locale);
      if (textWidth(shown, SIZE) > bandOf(frame)) return '';
      return textPlate(shown, categoryMiddle(frame, category), valuePlace(frame, value) - 13, SIZE);
    })
    .join('');
}
