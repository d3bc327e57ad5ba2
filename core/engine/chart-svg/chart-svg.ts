import type { Text } from '../../locale/text.ts';
import type { ChartData } from '../../workbook/chart.ts';
import { chartColors } from '../../workbook/chart-look.ts';
import { axesSvg, baselineSvg } from './axes.ts';
import { barsSvg } from './bars.ts';
import {
  type ChartFrame,
  type ChartSvgOptions,
  chartFrame,
  MARGIN,
  TITLE_SIZE,
  uprightRoom,
} from './chart-frame.ts';
import { legendSvg } from './legend.ts';
import { linesSvg } from './lines.ts';
import { patternsSvg } from './patterns.ts';
import { element, escaped } from './svg-element.ts';
import { textLine, textLines } from './svg-text.ts';

const NOTHING: Text = { id: 'Belum ada data untuk digambar.', en: 'There is no data to draw yet.' };

/**
 * A chart as an SVG picture that needs nothing from outside and runs nothing: the same content gives the same text.
 *
 * Below about 240 by 160 there is no room for the bars any more; {@link chartHeight} says how high a chart wants to be.
 */
export function chartSvg(data: ChartData, options: ChartSvgOptions): string {
  const { width, height } = options;
  const frame = chartFrame(data, options);
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const namespace = { xmlns: 'http://www.w3.org/2000/svg', role: 'img', 'font-family': FONTS };
  const words =
    element('title', {}, escaped(data.title) || ' ') + element('desc', {}, escaped(data.alt) || ' ');
  const ground = element('rect', { width, height, fill: `#${chartColors.ground}` });
  const content = hasValues(data) ? drawing(frame) : nothing(frame);
  return element(
    'svg',
    { ...namespace, ...size },
    words + patternsSvg(data.series.length) + ground + content,
  );
}

const FONTS = 'Calibri, Carlito, Arial, Liberation Sans, sans-serif';
const BAR = 18; // of height for each lying bar
const AROUND = 120; // what stands above and below the bars

/** How high a chart of that width wants to be, so that every category can be read. */
export function chartHeight({ kind, stacking, categories, series }: ChartData, width: number): number {
  if (kind !== 'bar') return Math.round(width * 0.52 + uprightRoom(categories, width));
  const lanes = stacking === 'none' ? Math.max(series.length, 1) : 1;
  const band = Math.max(BAR, lanes * 12 + 4, categories.length <= 12 ? 26 : 0);
  return Math.round(Math.max(width * 0.35, categories.length * band + AROUND));
}

function hasValues({ series }: ChartData): boolean {
  return series.some(({ values }) => values.some((value) => value !== null));
}

function drawing(frame: ChartFrame): string {
  const { data, options, legend } = frame;
  const marks =
    data.kind === 'line' ? baselineSvg(frame) + linesSvg(frame) : barsSvg(frame) + baselineSvg(frame);
  const bottom = options.height - MARGIN - legend.height + 4;
  return titleSvg(frame) + axesSvg(frame) + marks + legendSvg(data, legend, MARGIN, bottom);
}

function titleSvg({ title, options }: ChartFrame): string {
  const place = { x: options.width / 2, y: MARGIN + TITLE_SIZE, size: TITLE_SIZE };
  return textLines(title, { ...place, anchor: 'middle', bold: true });
}

function nothing(frame: ChartFrame): string {
  const { width, height, locale } = frame.options;
  const words = textLine(NOTHING[locale], {
    x: width / 2,
    y: height / 2,
    size: 12,
    anchor: 'middle',
    quiet: true,
  });
  return titleSvg(frame) + words;
}
