import type { Locale } from '../../locale/text.ts';
import type { ChartData } from '../../workbook/chart.ts';
import { axisOf, axisTicks, type ValueAxis } from '../../workbook/chart-axis.ts';
import { type LegendPlan, legendPlan } from './legend.ts';
import { LINE_HEIGHT } from './svg-text.ts';
import { textWidth, wrapped } from './text-width.ts';
import { tickText, valueText } from './value-text.ts';

/** How large a picture is, in its own units, and in which language its numbers are written. */
export interface ChartSvgOptions {
  readonly width: number;
  readonly height: number;
  readonly locale: Locale;
}

/** Where everything of a chart stands. */
export interface ChartFrame {
  readonly data: ChartData;
  readonly options: ChartSvgOptions;
  readonly axis: ValueAxis;
  readonly ticks: readonly number[];
  readonly title: readonly string[];
  readonly legend: LegendPlan;
  /** The area between the axes. */
  readonly plot: Plot;
  /** Between that area and the names of the categories. */
  readonly nameGap: number;
  readonly labels: CategoryLabels;
}

/** An area of the picture. */
interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How the names of the categories are written. */
export interface CategoryLabels {
  readonly size: number;
  readonly lines: readonly (readonly string[])[];
  readonly upright: boolean;
  /** Every so many categories has a name; the others have no room for one. */
  readonly every: number;
}

export const MARGIN = 10;
export const TITLE_SIZE = 14;
export const TEXT_SIZE = 10;
const SMALLEST = 7;
const HIGHEST_NAME = 160;
const GAP = 6;
const AXIS_TITLE = TEXT_SIZE * LINE_HEIGHT + GAP;

/** Where everything of a chart stands in a picture of that size, so that nothing lies over another. */
export function chartFrame(data: ChartData, options: ChartSvgOptions): ChartFrame {
  const { width, height, locale } = options;
  const axis = axisOf(data);
  const ticks = axisTicks(axis);
  const title = data.title === '' ? [] : wrapped(data.title, width - 2 * MARGIN, TITLE_SIZE, 2);
  const legend = legendPlan(data, width - 2 * MARGIN);
  const top = MARGIN + title.length * TITLE_SIZE * LINE_HEIGHT + GAP * 2;
  const below = height - MARGIN - legend.height;
  const lying = data.kind === 'bar';
  const bottomTitle = (lying ? data.valueTitle : data.categoryTitle) === '' ? 0 : AXIS_TITLE;
  const leftTitle = (lying ? data.categoryTitle : data.valueTitle) === '' ? 0 : AXIS_TITLE;
  const left = MARGIN + leftTitle;
  const room = { left, top, right: width - MARGIN, bottom: below - bottomTitle };
  const tickWidth = Math.max(...ticks.map((tick) => textWidth(tickText(tick, data, locale), TEXT_SIZE)));
  const inner = lying
    ? lyingFrame(data, axis, room, tickWidth, locale)
    : standingFrame(data, axis, room, tickWidth);
  return { data, options, axis, ticks, title, legend, ...inner };
}

type Inner = Pick<ChartFrame, 'labels' | 'plot' | 'nameGap'>;

/** Names stand left of the bars, and left of the values of bars that run to the left. */
function lyingFrame(data: ChartData, axis: ValueAxis, room: Plot, tickWidth: number, locale: Locale): Inner {
  const bottom = room.bottom - TEXT_SIZE * LINE_HEIGHT - GAP;
  const labels = besideBars(data, (room.right - room.left) * 0.38, bottom - room.top);
  const behind = labelRoom(data, locale);
  const nameGap = GAP + (axis.low < 0 ? behind : 0);
  const left = room.left + widestLine(labels) + nameGap;
  const right = room.right - Math.max(behind, tickWidth / 2);
  return { labels, nameGap, plot: { left, top: room.top, right, bottom } };
}

/** Names stand below the bars, and below the values of bars that hang down. */
function standingFrame(data: ChartData, axis: ValueAxis, room: Plot, tickWidth: number): Inner {
  const left = room.left + tickWidth + GAP;
  const labels = belowColumns(data, room.right - left, (room.bottom - room.top) * 0.5);
  const tall = labels.upright ? widestLine(labels) : mostLines(labels) * labels.size * LINE_HEIGHT;
  const nameGap = GAP + (axis.low < 0 ? TEXT_SIZE + 2 : 0);
  const bottom = room.bottom - tall - nameGap;
  return { labels, nameGap, plot: { left, top: room.top + TEXT_SIZE, right: room.right, bottom } };
}

/** Room for the longest label behind a bar that reaches the end of the axis. */
function labelRoom(data: ChartData, locale: Locale): number {
  if (data.stacking !== 'none') return textWidth('*', TEXT_SIZE) + GAP;
  const widths = data.series.flatMap(({ values }) =>
    values.map((value) =>
      typeof value === 'number' ? textWidth(valueText(value, data.format, locale), TEXT_SIZE) : 0,
    ),
  );
  return Math.max(0, ...widths) + GAP;
}

function besideBars({ categories }: ChartData, width: number, height: number): CategoryLabels {
  const band = height / Math.max(categories.length, 1);
  const size = Math.max(SMALLEST, Math.min(TEXT_SIZE, band / LINE_HEIGHT));
  const most = Math.max(1, Math.min(3, Math.floor(band / (size * LINE_HEIGHT))));
  return {
    size,
    lines: categories.map((category) => wrapped(category, width, size, most)),
    upright: false,
    every: Math.max(1, Math.ceil((size * LINE_HEIGHT) / band)),
  };
}

function belowColumns({ categories }: ChartData, width: number, height: number): CategoryLabels {
  const band = width / Math.max(categories.length, 1);
  if (band >= 24 && longestWord(categories) <= band - 4) {
    const lines = categories.map((category) => wrapped(category, band - 4, TEXT_SIZE, 3));
    return { size: TEXT_SIZE, lines, upright: false, every: 1 };
  }
  const size = Math.max(SMALLEST, Math.min(TEXT_SIZE, band / LINE_HEIGHT));
  return {
    size,
    lines: categories.map((category) => wrapped(category, height, size, 1)),
    upright: true,
    every: Math.max(1, Math.ceil((size * LINE_HEIGHT) / band)),
  };
}

function longestWord(categories: readonly string[]): number {
  const words = categories.flatMap((category) => category.split(' '));
  return words.reduce((widest, word) => Math.max(widest, textWidth(word, TEXT_SIZE)), 0);
}

/** How much higher a chart of that width must be for names that stand upright below it. */
export function uprightRoom(categories: readonly string[], width: number): number {
  const band = (width * 0.88) / Math.max(categories.length, 1);
  if (band >= 24 && longestWord(categories) <= band - 4) return 0;
  const widest = categories.reduce((most, category) => Math.max(most, textWidth(category, TEXT_SIZE)), 0);
  return Math.min(widest, HIGHEST_NAME);
}

function widestLine({ lines, size }: CategoryLabels): number {
  return Math.max(0, ...lines.flat().map((line) => textWidth(line, size)));
}

function mostLines({ lines }: CategoryLabels): number {
  return Math.max(1, ...lines.map(({ length }) => length));
}
