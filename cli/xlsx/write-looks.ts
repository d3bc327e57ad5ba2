import { type NumberFormat, type SheetModel, type StyleName, theme } from '../../core/index.ts';

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
export function paintLooks(sheet: SheetModel, looks: LookList): LookGrid {
  const { rows, columns } = extent(sheet);
  const numbers = new Uint16Array(rows * columns);
  for (const { area, style, format } of sheet.styles) {
    const number = looks.numberOf({ style, format });
    for (let row = area.row; row < area.row + area.rows; row++) {
      const start = row * columns + area.column;
      numbers.fill(number, start, start + area.columns);
    }
  }
  keepAsText(sheet, looks, numbers, columns);
  const painted = { rows, columns, numbers };
  return { ...painted, below: looksBelow(sheet, looks, painted) };
}

function extent(sheet: SheetModel): { readonly rows: number; readonly columns: number } {
  let rows = sheet.cells.length;
  let columns = 0;
  for (const row of sheet.cells) columns = Math.max(columns, row.length);
  for (const { area } of sheet.styles) {
    rows = Math.max(rows, area.row + area.rows);
    columns = Math.max(columns, area.column + area.columns);
  }
  return { rows, columns };
}

/** A text like "007" or "=1+1" in a cell of format General would become a number or a formula once somebody edits it. */
function keepAsText(sheet: SheetModel, looks: LookList, numbers: Uint16Array, columns: number): void {
  sheet.cells.forEach((cells, row) => {
    cells.forEach((content, column) => {
      if (typeof content !== 'string' || !LIKE_ANOTHER_KIND.test(content)) return;
      const at = row * columns + column;
      const { style, format } = looks.all[(numbers[at] ?? 0) - 1] ?? { style: 'plain', format: 'general' };
      if (format === 'general') numbers[at] = looks.numberOf({ style, format: 'text' });
    });
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
