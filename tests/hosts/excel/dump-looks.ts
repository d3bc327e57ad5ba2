import { type Area, columnLetters } from '../../../core/index.ts';
import type { SheetDump } from '../dump.ts';
import { type CellLooks, fontText, type Side } from '../dump-looks.ts';
import { WHOLE } from './model/address.ts';
import type { Sheet } from './model/book.ts';
import { isDefaultLook, lookRegions } from './model/looks.ts';
import type { Region } from './model/regions.ts';

const KINDS: Readonly<Record<string, string>> = {
  'Continuous Thin': 'thin',
  'Continuous Medium': 'thick',
  'Dash Medium': 'dashed',
  'DashDotDot Medium': 'dotted',
};

/** How the cells of a sheet look, as far as any of them looks other than on a new sheet. */
export function excelLooks(sheet: Sheet): CellLooks {
  const [rows, columns] = extentOf(sheet);
  const painted = <T>(path: string, otherwise: T): ((row: number, column: number) => T) => {
    const values = new Array<T>(rows * columns).fill(otherwise);
    const parts = path === 'numberFormat' ? sheet.numberFormats : lookRegions(sheet, path);
    for (const { area, value } of parts.within({ row: 0, column: 0, rows, columns })) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        values.fill(value as T, row * columns + area.column, row * columns + area.column + area.columns);
      }
    }
    return (row, column) => values[row * columns + column] ?? otherwise;
  };
  const name = painted('font.name', 'Calibri');
  const size = painted('font.size', 11);
  const color = painted('font.color', '');
  const bold = painted('font.bold', false);
  const italic = painted('font.italic', false);
  const underline = painted('font.underline', 'None');
  const horizontal = painted('horizontalAlignment', 'General');
  const vertical = painted('verticalAlignment', 'Bottom');
  const wraps = painted('wrapText', false);
  const format = painted('numberFormat', 'General');
  const lines = Object.fromEntries(SIDES.map((side) => [side, linesAt(side, painted)]));
  return {
    rows,
    columns,
    font: (row, column) => {
      const facts = { name: name(row, column), size: size(row, column), bold: bold(row, column) };
      const ink = color(row, column).slice(1);
      const slant = { italic: italic(row, column), underline: underline(row, column) === 'Single' };
      const isNew = ink === '' && fontText({ ...facts, ...slant, color: ink }) === 'Calibri 11 ';
      return isNew ? '' : fontText({ ...facts, ...slant, color: ink });
    },
    horizontal: (row, column) => lowered(horizontal(row, column), 'General'),
    vertical: (row, column) => lowered(vertical(row, column), 'Bottom'),
    wraps,
    format: (row, column) => (format(row, column) === 'General' ? '' : format(row, column)),
    line: (row, column, side) => lines[side]?.(row, column) ?? '',
  };
}

const SIDES = ['top', 'bottom', 'left', 'right'] as const satisfies readonly Side[];

function linesAt(
  side: Side,
  painted: (path: string, otherwise: string) => (row: number, column: number) => string,
): (row: number, column: number) => string {
  const style = painted(`borders.${side}.style`, 'None');
  const weight = painted(`borders.${side}.weight`, '');
  const color = painted(`borders.${side}.color`, '');
  return (row, column) => {
    if (style(row, column) === 'None') return '';
    const drawn = `${style(row, column)} ${weight(row, column)}`;
    return `${KINDS[drawn] ?? drawn} ${color(row, column).slice(1).toUpperCase()}`;
  };
}

function lowered(value: string, otherwise: string): string {
  return value === otherwise ? '' : value.toLowerCase();
}

/** Fonts are given to whole sheets, so that they do not tell how far a sheet goes. */
function extentOf(sheet: Sheet): readonly [rows: number, columns: number] {
  const cells = sheet.cells.extent(WHOLE);
  const areas: Area[] = cells ? [cells] : [];
  const paths = ['font.color', 'verticalAlignment', 'borders.bottom.style', 'borders.right.style'];
  const parts: Region<unknown>[] = paths.flatMap((path) => lookRegions(sheet, path).within(WHOLE));
  areas.push(...[...parts, ...sheet.numberFormats.within(WHOLE)].map(({ area }) => area));
  const rows = areas.map(({ row, rows: count }) => row + count);
  const columns = areas.map(({ column, columns: count }) => column + count);
  return [Math.max(0, ...rows), Math.max(0, ...columns)];
}

const POINTS_TO_PIXELS = 4 / 3;

/** The widths of columns that show. */
export function widthsOf(sheet: Sheet, hidden: readonly number[]): SheetDump['widths'] {
  const found: [number, number][] = [];
  for (const { area, value } of lookRegions(sheet, 'columnWidth').within(WHOLE)) {
    if (isDefaultLook('columnWidth', value)) continue;
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (!hidden.includes(column)) found.push([column, Math.round(Number(value) * POINTS_TO_PIXELS)]);
    }
  }
  found.sort(([a], [b]) => a - b);
  return Object.fromEntries(found.map(([column, width]) => [columnLetters(column), width]));
}

/** The heights of rows that show. */
export function heightsOf(sheet: Sheet, hidden: readonly number[]): SheetDump['heights'] {
  const found: Record<string, number> = {};
  for (const { area, value } of lookRegions(sheet, 'rowHeight').within(WHOLE)) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      if (!hidden.includes(row)) found[`${row + 1}`] = Number(value);
    }
  }
  return found;
}
