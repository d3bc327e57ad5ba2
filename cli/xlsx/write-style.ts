import { FONT, numberPattern, type Style, theme } from '../../core/index.ts';
import type { Look } from './write-looks.ts';

interface Color {
  readonly rgb: string;
}

interface BorderLine {
  readonly style: 'thin' | 'medium' | 'mediumDashed' | 'mediumDashDotDot';
  readonly color: Color;
}

interface Borders {
  readonly left?: BorderLine;
  readonly right?: BorderLine;
  readonly top?: BorderLine;
  readonly bottom?: BorderLine;
}

/** A cell format in the parts that a file keeps apart (ECMA-376 18.8.45). */
export interface CellFormat {
  readonly font: {
    readonly name: string;
    readonly family: number;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly color: Color;
  };
  readonly fill?: { readonly type: 'pattern'; readonly pattern: 'solid'; readonly fgColor: Color };
  readonly border: Borders;
  readonly alignment: {
    readonly horizontal?: 'left' | 'center' | 'right';
    readonly vertical: 'top' | 'center';
    readonly wrapText: boolean;
  };
  readonly numFmt?: string;
  readonly protection: { readonly locked: boolean };
}

const SWISS = 2; // the font family that stands in for a font which is not installed (ECMA-376 18.8.18)
const GRID: BorderLine = { style: 'thin', color: { rgb: 'B8C2CC' } };
const DARK: Color = { rgb: '0B3C5D' };

/** The cell format of a look. */
export function cellFormat({ style: name, format }: Look): CellFormat {
  const style = theme[name];
  const { size, bold, italic, underline, color } = style;
  return {
    font: { name: FONT, family: SWISS, size, bold, italic, underline, color: { rgb: color } },
    ...(style.fill === null
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: style.fill } } }),
    border: borders(style),
    alignment: {
      ...(style.align === null ? {} : { horizontal: style.align }),
      vertical: style.align === 'center' ? 'center' : 'top', // only headers stand in the middle
      wrapText: style.wrap,
    },
    ...(format === 'general' ? {} : { numFmt: numberPattern[format] }),
    protection: { locked: style.locked },
  };
}

/** A filled cell is a box; a cell without a fill, such as a heading, is only underlined. */
function borders({ border, fill }: Style): Borders {
  if (border === 'none') return {};
  const box: Borders = { left: GRID, right: GRID, top: GRID, bottom: GRID };
  if (border === 'thin') return box;
  const bottom: BorderLine = { style: BOTTOM_LINE[border], color: DARK };
  return fill === null ? { bottom } : { ...box, bottom };
}

/** All heavier than the thin line at the top of the cell below, which would hide them. */
const BOTTOM_LINE = {
  'thick-bottom': 'medium',
  'dashed-bottom': 'mediumDashed',
  'dotted-bottom': 'mediumDashDotDot',
} as const;
