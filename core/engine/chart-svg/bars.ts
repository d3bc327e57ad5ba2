import { chartColors, seriesLook } from '../../workbook/chart-look.ts';
import { barSegments, type Segment } from './bar-segments.ts';
import type { ChartFrame } from './chart-frame.ts';
import { fillOf } from './patterns.ts';
import { bandOf, categoryMiddle, valuePlace } from './places.ts';
import { element } from './svg-element.ts';
import { textLine, textPlate } from './svg-text.ts';
import { textWidth } from './text-width.ts';
import { valueText } from './value-text.ts';

const FILLED = 0.72; // of a category's part of the axis
const LARGEST = 10;
const SMALLEST = 6;
const SIGN = 13; // of what is masked, which is to be seen

/** Lying or standing bars with their values where these have room, and the sign of what is masked. */
export function barsSvg(frame: ChartFrame): string {
  const segments = barSegments(frame.data);
  const bars = segments.map((segment) => barSvg(frame, segment)).join('');
  return bars + segments.map((segment) => labelSvg(frame, segment)).join('');
}

interface Lane {
  readonly start: number;
  readonly thickness: number;
}

function laneOf(frame: ChartFrame, { category, lane, lanes }: Segment): Lane {
  const whole = bandOf(frame) * FILLED;
  const thickness = whole / lanes;
  return { start: categoryMiddle(frame, category) - whole / 2 + lane * thickness, thickness };
}

function barSvg(frame: ChartFrame, segment: Segment): string {
  if (segment.value === '*') return '';
  const { start, thickness } = laneOf(frame, segment);
  const ends = [valuePlace(frame, segment.from), valuePlace(frame, segment.to)];
  const from = Math.min(...ends);
  const length = Math.max(...ends) - from;
  const box =
    frame.data.kind === 'bar'
      ? { x: from, y: start, width: length, height: thickness }
      : { x: start, y: from, width: thickness, height: length };
  const stroke = `#${frame.data.stacking === 'none' ? seriesLook(segment.series).color : chartColors.ground}`;
  const look = { fill: fillOf(segment.series), stroke, 'stroke-width': 0.8 };
  return element('rect', { class: 'batang', ...box, ...look });
}

/** Numbers stand behind a bar, or in the middle of a part of a stack that is large enough for them. */
function labelSvg(frame: ChartFrame, segment: Segment): string {
  const { data, options } = frame;
  const { thickness } = laneOf(frame, segment);
  if (segment.value === '*') return outside(frame, segment, '*');
  const shown = valueText(segment.value, data.format, options.locale);
  if (data.stacking === 'none') return outside(frame, segment, shown);
  const length = Math.abs(valuePlace(frame, segment.to) - valuePlace(frame, segment.from));
  const width = textWidth(shown, LARGEST) + 6;
  const fits = data.kind === 'bar' ? width <= length : width <= thickness;
  const tall = data.kind === 'bar' ? thickness : length;
  if (!fits || tall < LARGEST + 4) return '';
  const along = (valuePlace(frame, segment.from) + valuePlace(frame, segment.to)) / 2;
  const middle = categoryMiddle(frame, segment.category);
  return data.kind === 'bar'
    ? textPlate(shown, along, middle, LARGEST)
    : textPlate(shown, middle, along, LARGEST);
}

function outside(frame: ChartFrame, segment: Segment, shown: string): string {
  const { start, thickness } = laneOf(frame, segment);
  const middle = start + thickness / 2;
  const end = valuePlace(frame, segment.to);
  const back = segment.to < 0;
  const sign = shown === '*' ? { bold: true } : {};
  if (frame.data.kind === 'bar') {
    const size = Math.min(shown === '*' ? SIGN : LARGEST, thickness);
    if (size < SMALLEST && shown !== '*') return '';
    const place = {
      x: back ? end - 4 : end + 4,
      y: middle + size * 0.35,
      anchor: back ? 'end' : 'start',
    } as const;
    return textLine(shown, { ...place, ...sign, size: Math.max(size, SMALLEST) });
  }
  const room = segment.lanes === 1 ? bandOf(frame) : thickness;
  if (shown !== '*' && textWidth(shown, LARGEST) > room) return '';
  const size = shown === '*' ? Math.min(SIGN, thickness / textWidth('*', 1)) : LARGEST;
  const y = back ? end + LARGEST + 2 : end - 3;
  return textLine(shown, { x: middle, y, size, anchor: 'middle', ...sign });
}
