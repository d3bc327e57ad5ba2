import {
  columnLetters,
  FONT,
  numberPattern,
  positionOf,
  type SheetModel,
  type Style,
  theme,
} from '../../../core/index.ts';
import type { MemorySheet } from '../../../core/workbook/memory-sheet.ts';
import type { PageDump, SheetDump } from '../dump.ts';
import { type CellLooks, fontText, type Side } from '../dump-looks.ts';

const PIXELS_PER_CHARACTER = 7;
const PADDING = 5;

/** How cells look that were drawn from a model, with the days that they show since. */
export function memoryLooks({ styles }: SheetModel, dates: MemorySheet['dates']): CellLooks {
  const days = [...dates].map(positionOf);
  const rows = Math.max(
    0,
    ...styles.map(({ area }) => area.row + area.rows),
    ...days.map(({ row }) => row + 1),
  );
  const columns = Math.max(
    0,
    ...styles.map(({ area }) => area.column + area.columns),
    ...days.map(({ column }) => column + 1),
  );
  const looks = new Array<Style | null>(rows * columns).fill(null);
  const formats = new Array<string>(rows * columns).fill('');
  for (const { area, style, format } of styles) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const [from, to] = [row * columns + area.column, row * columns + area.column + area.columns];
      looks.fill(theme[style], from, to);
      formats.fill(format === 'general' ? '' : numberPattern[format], from, to);
    }
  }
  for (const { row, column } of days) formats[row * columns + column] = numberPattern.date;
  const fonts = new Map(Object.values(theme).map((style) => [style, fontText({ ...style, name: FONT })]));
  const styleAt = (row: number, column: number): Style | null => looks[row * columns + column] ?? null;
  return {
    rows,
    columns,
    font: (row, column) => {
      const style = styleAt(row, column);
      return style === null ? '' : (fonts.get(style) ?? '');
    },
    horizontal: (row, column) => styleAt(row, column)?.align ?? '',
    vertical: (row, column) => verticalOf(styleAt(row, column)),
    wraps: (row, column) => styleAt(row, column)?.wrap ?? false,
    format: (row, column) => formats[row * columns + column] ?? '',
    line: (row, column, side) => lineOf(styleAt(row, column), side),
  };
}

function verticalOf(style: Style | null): string {
  if (style === null) return '';
  return style.align === 'center' ? 'center' : 'top';
}

const THIN = 'thin B8C2CC';
const BOTTOM = {
  none: '',
  thin: THIN,
  'thick-bottom': 'thick 0B3C5D',
  'dashed-bottom': 'dashed 0B3C5D',
  'dotted-bottom': 'dotted 0B3C5D',
} as const satisfies Readonly<Record<Style['border'], string>>;

/** A filled cell is a box; a cell without a fill, such as a heading, is only underlined. */
function lineOf(style: Style | null, side: Side): string {
  if (style === null || style.border === 'none') return '';
  if (side === 'bottom') return BOTTOM[style.border];
  return style.border === 'thin' || style.fill !== null ? THIN : '';
}

/** The widths that a model gives to columns that show. */
export function widthsOf({ columns }: SheetModel): SheetDump['widths'] {
  return Object.fromEntries(
    columns.flatMap(({ width, hidden }, column) =>
      hidden ? [] : [[columnLetters(column), Math.round(width * PIXELS_PER_CHARACTER) + PADDING] as const],
    ),
  );
}

/** The heights that a model gives to rows that show. */
export function heightsOf({ rows }: SheetModel): SheetDump['heights'] {
  return Object.fromEntries(
    Object.entries(rows).flatMap(([row, { height, hidden }]) =>
      hidden || height === undefined ? [] : [[`${Number(row) + 1}`, height] as const],
    ),
  );
}

const PAGE_NUMBER = { id: 'Halaman &P dari &N', en: 'Page &P of &N' } as const;

/** How a sheet is printed; a sheet of the user has neither styles nor widths, and nobody said how to print it. */
export function pageOf({ styles, columns, print }: SheetModel): PageDump | null {
  if (styles.length === 0 && columns.length === 0) return null;
  const { header, footer, language = 'id' } = print;
  const escaped = (text: string): string => text.replaceAll('&', '&&');
  return {
    paper: 'A4',
    landscape: print.landscape,
    pagesWide: print.pagesWide,
    pagesHigh: print.pagesHigh ?? null,
    repeatRows: print.repeatRows,
    repeatColumns: print.repeatColumns,
    breaks: print.breaks ?? [],
    header: header === undefined ? '' : `&C${escaped(header)}`,
    footer: `&L${footer === undefined ? '&A' : escaped(footer)}&R${PAGE_NUMBER[language]}`,
    margins: [0.4, 0.4, 0.5, 0.6, 0.3, 0.3],
    area: print.area ?? null,
  };
}
