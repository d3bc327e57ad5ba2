import { columnLetters, FONT, theme } from '../../core/index.ts';
import type { SheetDump } from './dump.ts';

/** How the cells of a sheet look, as far down and right as anything was drawn; texts are `''` for a new sheet's look. */
export interface CellLooks {
  readonly rows: number;
  readonly columns: number;
  /** As {@link fontText} writes it. */
  font(row: number, column: number): string;
  horizontal(row: number, column: number): string;
  vertical(row: number, column: number): string;
  wraps(row: number, column: number): boolean;
  /** The pattern in en-US syntax. */
  format(row: number, column: number): string;
  /** A line at a side of the cell, such as `thin B8C2CC`. */
  line(row: number, column: number, side: Side): string;
}

export type Side = 'top' | 'bottom' | 'left' | 'right';

/** What a font is made of. */
export interface FontFacts {
  readonly name: string;
  readonly size: number;
  /** Six hex digits. */
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

/** A font in words: `Calibri 11 1F2933 bold`. */
export function fontText({ name, size, color, bold, italic, underline }: FontFacts): string {
  const more = `${bold ? ' bold' : ''}${italic ? ' italic' : ''}${underline ? ' underline' : ''}`;
  return `${name} ${size} ${color.toUpperCase()}${more}`;
}

/** The fonts of cells without a style of their own, and of new sheets: hosts differ in which of them have one. */
const PLAIN_FONTS: readonly string[] = ['', fontText({ ...theme.plain, name: FONT })];

/** What cells hold, and which columns do not show. */
type Content = Pick<SheetDump, 'values' | 'hiddenColumns'>;

/** The looks of a sheet in words that all hosts share. */
export function looksOf(cells: CellLooks, { values, hiddenColumns }: Content): SheetDump['looks'] {
  const { rows, columns } = cells;
  const hidden = new Set(hiddenColumns);
  const isText = (row: number, column: number): boolean =>
    typeof values[row]?.[column] === 'string' && values[row]?.[column] !== '';
  const isPlain = (row: number, column: number): boolean =>
    PLAIN_FONTS.includes(cells.font(row, column)) && !cells.wraps(row, column);
  const found: Record<string, SheetDump['looks'][string]> = {};
  const add = (kind: string, textAt: (row: number, column: number) => string): void => {
    for (const [text, where] of cellsByText(rows, columns, textAt)) found[`${kind}${text}`] = where;
  };
  add('font ', (row, column) =>
    hidden.has(column) || PLAIN_FONTS.includes(cells.font(row, column)) ? '' : cells.font(row, column),
  );
  add('horizontal ', cells.horizontal);
  // Nor does a line of plain text tell where in its row it stands.
  add('vertical ', (row, column) =>
    hidden.has(column) || (isText(row, column) && isPlain(row, column)) ? '' : cells.vertical(row, column),
  );
  add('wrap', (row, column) => (cells.wraps(row, column) ? 's' : ''));
  // A host may need the text format for a text like "007" to stay one, so cells with texts do not tell.
  add('format ', (row, column) => (isText(row, column) ? '' : cells.format(row, column)));
  add('line below ', (row, column) =>
    heavier(cells.line(row, column, 'bottom'), row + 1 < rows ? cells.line(row + 1, column, 'top') : ''),
  );
  add('line beside ', (row, column) =>
    heavier(
      cells.line(row, column, 'right'),
      column + 1 < columns ? cells.line(row, column + 1, 'left') : '',
    ),
  );
  return found;
}

/** Of two lines at one edge the heavier one shows. */
function heavier(own: string, other: string): string {
  return own === '' || (own.startsWith('thin') && other !== '' && !other.startsWith('thin')) ? other : own;
}

type Where = SheetDump['looks'][string];

/** The cells of each text but `''`: runs of rows by runs of columns that have the same, as `openRows` writes them. */
function cellsByText(
  rows: number,
  columns: number,
  textAt: (row: number, column: number) => string,
): ReadonlyMap<string, Where> {
  const found = new Map<string, { readonly first: number; last: number; readonly rows: string }[]>();
  for (let column = 0; column < columns; column++) {
    for (const [text, runs] of runsDown(rows, (row) => textAt(row, column))) {
      const own = found.get(text) ?? [];
      const before = own.at(-1);
      if (before?.last === column - 1 && before.rows === runs) before.last = column;
      else own.push({ first: column, last: column, rows: runs });
      found.set(text, own);
    }
  }
  return new Map(
    [...found].map(([text, own]) => [
      text,
      Object.fromEntries(
        own.map(({ first, last, rows: runs }) => [`${columnLetters(first)}:${columnLetters(last)}`, runs]),
      ),
    ]),
  );
}

function runsDown(rows: number, textAt: (row: number) => string): ReadonlyMap<string, string> {
  const runs = new Map<string, string>();
  let text = rows > 0 ? textAt(0) : '';
  let start = 0;
  for (let row = 1; row <= rows; row++) {
    const next = row < rows ? textAt(row) : null;
    if (next === text) continue;
    if (text !== '') runs.set(text, `${runs.has(text) ? `${runs.get(text)},` : ''}${start + 1}-${row}`);
    text = next ?? '';
    start = row;
  }
  return runs;
}
