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

/** How many lines a text takes in so many characters of width, broken between words as programs break it. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width * CHARACTERS));
  return text.split('\n').reduce((sum, line) => sum + wrapped(line, room), 0);
}

function wrapped(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) {
      used = needed;
      continue;
    }
    // A word that no line holds is cut.
    const own = Math.max(1, Math.ceil(word.length / room));
    lines += own - (used === 0 ? 1 : 0);
    used = word.length - (own - 1) * room;
  }
  return lines;
}
