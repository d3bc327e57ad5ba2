import {
  type CellContent,
  type NumberFormat,
  type SheetModel,
  type StyleName,
  theme,
} from '../../core/index.ts';
import type { SheetBody } from './sheet-body.ts';

/** How a cell looks: a style of the theme and a number format. */
export interface Look {
  readonly style: StyleName;
  readonly format: NumberFormat;
}

/** The different looks of a workbook, numbered from 1 in the order of their first use. */
export interface LookList {
  readonly all: readonly Look[];
  /** Adds the look when it is new. */
  numberOf(look: Look): number;
}

/** The number of each cell's look, row by row; 0 is a cell without a look. */
export interface LookGrid {
  readonly rows: number;
  readonly columns: number;
  readonly numbers: Uint16Array;
  /** For each column, the look that goes on below the last row; 0 where none does. */
  readonly below: readonly number[];
}

/** Texts that a spreadsheet takes for a formula, a number, a date or a truth value as soon as somebody types them. */
const LIKE_ANOTHER_KIND = /^(?:[=+\-@]|[\s(.,]*\d|(?:true|false)$)/i;

/** An empty list of looks. */
export function lookList(): LookList {
  const all: Look[] = [];
  const numbers = new Map<string, number>();
  return {
    all,
    numberOf: (look) => {
      const key = `${look.style} ${look.format}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, all.push(look));
      return all.length;
    },
  };
}

/** The looks of all cells of a sheet; looks seen for the first time are added to the list. */
export function paintLooks(sheet: SheetModel, looks: LookList, body: SheetBody | null = null): LookGrid {
  const { rows, columns } = extent(sheet, body);
  const numbers = new Uint16Array(rows * columns);
  for (const { area, style, format } of sheet.styles) {
    const number = looks.numberOf({ style, format });
    for (let row = area.row; row < area.row + area.rows; row++) {
      const start = row * columns + area.column;
      numbers.fill(number, start, start + area.columns);
    }
  }
  const keepAsText = textKeeper(looks, numbers);
  sheet.cells.forEach((cells, row) => {
    cells.forEach((content, column) => {
      if (isLikeAnother(content)) keepAsText(row * columns + column);
    });
  });
  if (body !== null) eachLikeAnother(body, (row, column) => keepAsText(row * columns + column));
  const painted = { rows, columns, numbers };
  return { ...painted, below: looksBelow(sheet, looks, painted) };
}

function extent(
  sheet: SheetModel,
  body: SheetBody | null,
): { readonly rows: number; readonly columns: number } {
  let rows = sheet.cells.length;
  let columns = 0;
  if (body !== null) {
    rows = body.first + body.length;
    columns = body.columns.length;
  }
  for (const row of sheet.cells) columns = Math.max(columns, row.length);
  for (const { area } of sheet.styles) {
    rows = Math.max(rows, area.row + area.rows);
    columns = Math.max(columns, area.column + area.columns);
  }
  return { rows, columns };
}

/** A text like "007" or "=1+1" in a cell of format General would become a number or a formula once somebody edits it. */
function textKeeper(looks: LookList, numbers: Uint16Array): (cell: number) => void {
  return (cell) => {
    const { style, format } = looks.all[(numbers[cell] ?? 0) - 1] ?? { style: 'plain', format: 'general' };
    if (format === 'general') numbers[cell] = looks.numberOf({ style, format: 'text' });
  };
}

function isLikeAnother(content: CellContent): boolean {
  return typeof content === 'string' && LIKE_ANOTHER_KIND.test(content);
}

function eachLikeAnother(
  { first, columns, values }: SheetBody,
  visit: (row: number, column: number) => void,
): void {
  const like = new Uint8Array(values.length);
  for (let place = 0; place < like.length; place++)
    like[place] = isLikeAnother(values[place] ?? null) ? 1 : 0;
  columns.forEach((places, column) => {
    for (let row = 0; row < places.length; row++) {
      if (like[places[row] as number] === 1) visit(first + row, column);
    }
  });
}

/** A column that is one input from the frozen rows to the last row is a table's, and people fill it further down. */
function looksBelow(
  sheet: SheetModel,
  looks: LookList,
  { rows, columns, numbers }: Omit<LookGrid, 'below'>,
): readonly number[] {
  const first = sheet.frozen.rows;
  return Array.from({ length: columns }, (_, column) => {
    if (first === 0 || rows <= first) return 0;
    const number = numbers[(rows - 1) * columns + column] ?? 0;
    const look = looks.all[number - 1];
    if (look === undefined || theme[look.style].locked) return 0;
    for (let row = first; row < rows; row++) if (numbers[row * columns + column] !== number) return 0;
    return number;
  });
}
