import { chartColors } from '../../workbook/chart-look.ts';
import { element, escaped } from './svg-element.ts';
import { textWidth } from './text-width.ts';

/** Where a text stands and how it looks; lengths in units of the picture. */
export interface TextPlace {
  readonly x: number;
  /** The line on which the letters stand. */
  readonly y: number;
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  readonly quiet?: boolean;
  /** Read from below, turned about its place. */
  readonly upright?: boolean;
}

/** Between the lines of a text, in parts of the font's size. */
export const LINE_HEIGHT = 1.2;

/** One line of text; an empty one is nothing. */
export function textLine(text: string, place: TextPlace): string {
  if (text === '') return '';
  const { x, y, size, anchor = 'start', bold = false, quiet = false, upright = false } = place;
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
      ...(bold ? { 'font-weight': 'bold' } : {}),
      fill: `#${quiet ? chartColors.quiet : chartColors.text}`,
      ...(upright ? { transform: `rotate(-90 ${x} ${y})` } : {}),
    },
    escaped(text),
  );
}

/** Lines one below the other, the first one at the place. */
export function textLines(lines: readonly string[], place: TextPlace): string {
  return lines
    .map((line, index) => textLine(line, { ...place, y: place.y + index * place.size * LINE_HEIGHT }))
    .join('');
}

/** A text in the middle of that point on a ground of its own: letters over patterns and lines cannot be read. */
export function textPlate(text: string, x: number, y: number, size: number): string {
  const width = textWidth(text, size) + 2;
  const ground = { x: x - width / 2, y: y - size * 0.6, width, height: size * LINE_HEIGHT, rx: 2 };
  const letters = textLine(text, { x, y: y + size * 0.35, size, anchor: 'middle' });
  return element('rect', { ...ground, fill: `#${chartColors.ground}` }) + letters;
}
