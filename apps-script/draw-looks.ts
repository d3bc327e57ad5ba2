import { FONT, numberPattern, type Style, type StyleName, theme } from '../core/index.ts';
import { boxOf, cut, rangeOf } from './box.ts';
import { drawBorders } from './draw-borders.ts';
import type { Extent } from './extent.ts';
import type { Paint } from './paint.ts';
import type { Sheet, TextStyle } from './services.ts';

/** Sets number formats, which must be there before the values. */
export function drawFormats(sheet: Sheet, { formats }: Paint): void {
  const box = boxOf(formats, (format) => format !== 'general');
  if (box) rangeOf(sheet, box).setNumberFormats(cut(formats, box, (format) => numberPattern[format]));
}

/** Sets fonts; a long list under a header is one font and a few cells, anything else is cheaper in one go. */
export function drawFonts(sheet: Sheet, { styles }: Paint, { head, columns }: Extent): void {
  const textStyle = textStyles();
  const styled = boxOf(styles, (style) => !looksPlain(theme[style]));
  const all = { row: 0, column: 0, rows: head, columns };
  if (styled && styled.rows * 2 >= head) {
    rangeOf(sheet, all).setTextStyles(cut(styles, all, textStyle));
    return;
  }
  rangeOf(sheet, all).setTextStyle(textStyle('plain'));
  if (styled) rangeOf(sheet, styled).setTextStyles(cut(styles, styled, textStyle));
}

/** Sets colours, wrapping, alignment and borders, each by one call for all cells that differ. */
export function drawLooks(sheet: Sheet, { styles }: Paint): void {
  const coloured = boxOf(styles, (style) => theme[style].fill !== null);
  if (coloured) rangeOf(sheet, coloured).setBackgrounds(cut(styles, coloured, fillOf));
  const wrapped = boxOf(styles, (style) => theme[style].wrap);
  if (wrapped) rangeOf(sheet, wrapped).setWraps(cut(styles, wrapped, (style) => theme[style].wrap));
  const aligned = boxOf(styles, (style) => theme[style].align !== null);
  if (aligned) {
    rangeOf(sheet, aligned).setHorizontalAlignments(cut(styles, aligned, (style) => theme[style].align));
  }
  drawBorders(sheet, styles);
}

/** Makes the font of each style once. */
function textStyles(): (style: StyleName) => TextStyle {
  const made = new Map<StyleName, TextStyle>();
  return (name) => {
    const known = made.get(name);
    if (known) return known;
    const { size, bold, italic, underline, color } = theme[name];
    const style = SpreadsheetApp.newTextStyle()
      .setFontFamily(FONT)
      .setFontSize(size)
      .setBold(bold)
      .setItalic(italic)
      .setUnderline(underline)
      .setForegroundColor(`#${color}`)
      .build();
    made.set(name, style);
    return style;
  };
}

function looksPlain({ size, bold, italic, underline, color }: Style): boolean {
  const { plain } = theme;
  return !bold && !italic && !underline && size === plain.size && color === plain.color;
}

function fillOf(style: StyleName): string | null {
  const { fill } = theme[style];
  return fill === null ? null : `#${fill}`;
}
