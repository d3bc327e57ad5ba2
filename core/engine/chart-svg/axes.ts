import { chartColors } from '../../workbook/chart-look.ts';
import { type ChartFrame, MARGIN, TEXT_SIZE } from './chart-frame.ts';
import { categoryMiddle, valuePlace } from './places.ts';
import { element } from './svg-element.ts';
import { LINE_HEIGHT, textLine, textLines } from './svg-text.ts';
import { fitted, textWidth } from './text-width.ts';
import { tickText } from './value-text.ts';

/** Lines of the grid with their numbers, names of categories, and the titles of both axes. */
export function axesSvg(frame: ChartFrame): string {
  return gridSvg(frame) + tickTexts(frame) + categoryNames(frame) + axisTitles(frame);
}

/** The line of 0, over the bars. */
export function baselineSvg({ data, plot, axis }: ChartFrame): string {
  const at = valuePlace({ data, plot, axis }, 0);
  return data.kind === 'bar'
    ? rule(at, plot.top, at, plot.bottom, chartColors.quiet)
    : rule(plot.left, at, plot.right, at, chartColors.quiet);
}

function gridSvg(frame: ChartFrame): string {
  const { data, plot, ticks } = frame;
  return ticks
    .map((tick) => {
      const at = valuePlace(frame, tick);
      return data.kind === 'bar'
        ? rule(at, plot.top, at, plot.bottom, chartColors.grid)
        : rule(plot.left, at, plot.right, at, chartColors.grid);
    })
    .join('');
}

function rule(x1: number, y1: number, x2: number, y2: number, color: string): string {
  return element('line', { x1, y1, x2, y2, stroke: `#${color}` });
}

/** Numbers of the axis; below a short axis only every so many, so that they stay apart. */
function tickTexts(frame: ChartFrame): string {
  const { data, plot, ticks, options } = frame;
  const texts = ticks.map((tick) => tickText(tick, data, options.locale));
  const lying = data.kind === 'bar';
  const length = lying ? plot.right - plot.left : plot.bottom - plot.top;
  const widest = lying
    ? Math.max(...texts.map((text) => textWidth(text, TEXT_SIZE))) + 8
    : TEXT_SIZE * LINE_HEIGHT;
  const every = Math.max(1, Math.ceil((widest * (ticks.length - 1)) / Math.max(length, 1)));
  return ticks
    .map((tick, index) => {
      if (index % every !== 0) return '';
      const at = valuePlace(frame, tick);
      const look = { size: TEXT_SIZE, quiet: true };
      return lying
        ? textLine(texts[index] ?? '', { ...look, x: at, y: plot.bottom + TEXT_SIZE + 4, anchor: 'middle' })
        : textLine(texts[index] ?? '', {
            ...look,
            x: plot.left - 6,
            y: at + TEXT_SIZE * 0.35,
            anchor: 'end',
          });
    })
    .join('');
}

function categoryNames(frame: ChartFrame): string {
  const { data, plot, labels, nameGap } = frame;
  const { size, lines, upright, every } = labels;
  return lines
    .map((name, index) => {
      if (index % every !== 0) return '';
      const middle = categoryMiddle(frame, index);
      const half = ((name.length - 1) * size * LINE_HEIGHT) / 2;
      if (data.kind === 'bar') {
        return textLines(name, {
          x: plot.left - nameGap,
          y: middle - half + size * 0.35,
          size,
          anchor: 'end',
        });
      }
      return upright
        ? textLines(name, { x: middle + size * 0.35, y: plot.bottom + nameGap, size, anchor: 'end', upright })
        : textLines(name, { x: middle, y: plot.bottom + nameGap - 2 + size, size, anchor: 'middle' });
    })
    .join('');
}

function axisTitles({ data, plot, options, legend }: ChartFrame): string {
  const lying = data.kind === 'bar';
  const beside = lying ? data.categoryTitle : data.valueTitle;
  const below = lying ? data.valueTitle : data.categoryTitle;
  const look = { size: TEXT_SIZE, anchor: 'middle', quiet: true } as const;
  const along = fitted(beside, options.height - 2 * MARGIN - legend.height - 30, TEXT_SIZE);
  const reach = textWidth(along, TEXT_SIZE) / 2;
  const middle = Math.max((plot.top + plot.bottom) / 2, MARGIN + reach);
  const across = fitted(below, options.width - 2 * MARGIN, TEXT_SIZE);
  const half = textWidth(across, TEXT_SIZE) / 2;
  const center = Math.min((plot.left + plot.right) / 2, options.width - MARGIN - half);
  return (
    textLine(along, { ...look, x: MARGIN + TEXT_SIZE, y: middle, upright: true }) +
    textLine(across, {
      ...look,
      x: Math.max(center, MARGIN + half),
      y: options.height - MARGIN - legend.height - 4,
    })
  );
}
