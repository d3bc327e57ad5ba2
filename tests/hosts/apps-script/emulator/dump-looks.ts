import { columnLetters } from '../../../../core/workbook/cell.ts';
import type { SheetDump } from '../../dump.ts';
import { type CellLooks, fontText } from '../../dump-looks.ts';
import { knownCell, placeOfKey, type SheetState } from './book.ts';

const LINES: Readonly<Record<string, string>> = { SOLID_THICK: 'thick', DASHED: 'dashed', DOTTED: 'dotted' };

/** How the cells of a sheet look. */
export function sheetLooks(sheet: SheetState): CellLooks {
  let [rows, columns] = [0, 0];
  for (const key of sheet.cells.keys()) {
    const [row, column] = placeOfKey(key);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  const lookAt = (row: number, column: number): Readonly<Record<string, unknown>> =>
    knownCell(sheet, row, column)?.looks ?? {};
  const textAt = (row: number, column: number, name: string): string =>
    String(lookAt(row, column)[name] ?? '');
  const fonts = new Map<unknown, string>();
  return {
    rows,
    columns,
    font: (row, column) => {
      const style = lookAt(row, column)['text'];
      const known = fonts.get(style) ?? fontOf(style);
      fonts.set(style, known);
      return known;
    },
    horizontal: (row, column) => textAt(row, column, 'align'),
    vertical: (row, column) => textAt(row, column, 'vertical'),
    wraps: (row, column) => lookAt(row, column)['wrap'] === true,
    format: (row, column) => knownCell(sheet, row, column)?.format ?? '',
    line: (row, column, side) => {
      const border = lookAt(row, column)['border'];
      if (side !== 'bottom' || !Array.isArray(border) || border[BOTTOM] !== true) return '';
      const kind = String(border[KIND]);
      return `${LINES[kind] ?? kind} ${String(border[COLOR]).slice(1).toUpperCase()}`;
    },
  };
}

/** Where `setBorder` takes whether there is a line at the bottom, its colour and its kind. */
const [BOTTOM, COLOR, KIND] = [2, 6, 7];

function fontOf(style: unknown): string {
  if (typeof style !== 'object' || style === null) return '';
  const facts = new Map<string, unknown>(Object.entries(style));
  return fontText({
    name: String(facts.get('fontFamily')),
    size: Number(facts.get('fontSize')),
    color: String(facts.get('color')).slice(1),
    bold: facts.get('bold') === true,
    italic: facts.get('italic') === true,
    underline: facts.get('underline') === true,
  });
}

/** The widths of columns that show and were given one. */
export function widthsOf({ widths, hiddenColumns }: SheetState): SheetDump['widths'] {
  return Object.fromEntries(
    [...widths]
      .filter(([column]) => !hiddenColumns.has(column))
      .sort(([a], [b]) => a - b)
      .map(([column, width]) => [columnLetters(column), width]),
  );
}
