import type { StyleName } from '../../../workbook/theme.ts';
import { CHARACTERS, LINE } from '../../render/row-height.ts';
import type { Painter } from './painter.ts';
import { LABEL_WIDTH, NUMBER_WIDTH } from './widths.ts';

/** A text over the whole width of the tab, as high as it needs to be. */
export function textLine(
  paint: Painter,
  text: string,
  style: StyleName,
  columns: number,
  least = LINE,
): void {
  const row = paint.row();
  paint.put(row, 0, text);
  paint.style({ row, column: 0, rows: 1, columns }, style);
  paint.merge({ row, column: 0, rows: 1, columns });
  const width = LABEL_WIDTH + (columns - 1) * NUMBER_WIDTH;
  paint.height(row, Math.max(least, linesOf(text, width) * LINE));
  paint.down(1);
}

/** A label, and a value over the columns behind it. */
export function factLine(paint: Painter, [label, value]: readonly [string, string], columns: number): void {
  const row = paint.row();
  const wide = Math.max(1, columns - 1);
  paint.put(row, 0, label, 'label');
  paint.put(row, 1, value);
  paint.style({ row, column: 1, rows: 1, columns: wide }, 'prose');
  if (wide > 1) paint.merge({ row, column: 1, rows: 1, columns: wide });
  paint.height(row, linesOf(value, wide * NUMBER_WIDTH) * LINE);
  paint.down(1);
}

/** How many lines a text takes in so many characters of width. */
export function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * CHARACTERS))), 0);
}
