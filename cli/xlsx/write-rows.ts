import {
  addressOf,
  areaAddress,
  type CellContent,
  type CellValue,
  type ColumnFormula,
  columnLetters,
  type FormulaContent,
  formulaFiller,
  type SheetModel,
} from '../../core/index.ts';
import type { LookGrid } from './write-looks.ts';
import { shortened } from './write-text.ts';
import { type CellTexts, MAX_TEXT, ownTexts } from './write-texts.ts';
import { xmlAttributes, xmlText } from './write-xml.ts';

/** How the cells of a sheet are written. */
export interface CellWriting {
  readonly texts: CellTexts;
  /** Whether empty cells are left out that look as the `cols` element says of their column. */
  readonly leavesOutEmpty: boolean;
}

const OWN_CELLS: CellWriting = { texts: ownTexts, leavesOutEmpty: false };

/** The `sheetData` element: every cell with a value or a look, and every row with a height of its own. */
export function rowsXml(sheet: SheetModel, grid: LookGrid, styleIndex: readonly number[]): string {
  return [...rowPieces(sheet, grid, styleIndex, OWN_CELLS)].join('');
}

/** Pieces are large enough to be worth handing on, and small enough to be gone soon. */
const PIECE = 200_000;

/** The same in pieces, so that no sheet need be in memory as one text. */
export function* rowPieces(
  sheet: SheetModel,
  grid: LookGrid,
  styleIndex: readonly number[],
  writing: CellWriting,
): Generator<string> {
  const cellsOf = rowWriter(sheet, grid, styleIndex, writing);
  const count = rowCount(sheet, grid);
  let piece = '<sheetData>';
  for (let row = 0; row < count; row++) {
    const attributes = rowAttributes(sheet, row);
    const cells = row < grid.rows ? cellsOf(row) : '';
    if (cells !== '') piece += `<row r="${row + 1}"${attributes}>${cells}</row>`;
    else if (attributes !== '') piece += `<row r="${row + 1}"${attributes}/>`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</sheetData>`;
}

/** The `dimension` element: the area from A1 to the last cell. */
export function dimensionXml({ rows, columns }: LookGrid): string {
  const last = addressOf(Math.max(rows - 1, 0), Math.max(columns - 1, 0));
  return `<dimension ref="${last === 'A1' ? last : `A1:${last}`}"/>`;
}

function rowCount(sheet: SheetModel, grid: LookGrid): number {
  return Object.keys(sheet.rows).reduce((count, row) => Math.max(count, Number(row) + 1), grid.rows);
}

function rowAttributes({ rows }: SheetModel, row: number): string {
  const own = rows[row];
  if (own === undefined) return '';
  const { height, hidden } = own;
  return xmlAttributes({
    ht: height ?? null,
    customHeight: height === undefined ? null : 1,
    hidden: hidden === true ? 1 : null,
  });
}

function rowWriter(
  sheet: SheetModel,
  grid: LookGrid,
  styleIndex: readonly number[],
  { texts, leavesOutEmpty }: CellWriting,
): (row: number) => string {
  const { columns, numbers, below } = grid;
  const starts = Array.from({ length: columns }, (_, column) => `<c r="${columnLetters(column)}`);
  const ends = styleIndex.map((index, look) => (look === 0 ? '"' : `" s="${index}"`));
  const fills = fillsOf(sheet);
  const ownFills = starts.map((_, column) => fills.get(column) ?? null);
  return (row) => {
    const contents = sheet.cells[row] ?? [];
    const number = String(row + 1);
    let cells = '';
    for (let column = 0; column < columns; column++) {
      const look = numbers[row * columns + column] ?? 0;
      const own = contents[column] ?? null;
      const fill = own === null ? ownFills[column]?.(row) : null;
      const content = fill ?? cellXml(own, texts);
      const columnLook = below[column] ?? 0; // which a cell takes on that the file leaves out
      if (content === EMPTY && look === columnLook && (look === 0 || leavesOutEmpty)) continue;
      cells += `${starts[column] ?? ''}${number}${ends[look] ?? '"'}${content}`;
    }
    return cells;
  };
}

const EMPTY = '/>';

/** The formula cell of a row, or `null` outside the filled area. */
type Fill = (row: number) => string | null;

/** Formulas of whole columns, shared: the first cell that has one carries the text, the others only refer to it (ECMA-376 18.3.1.40). */
function fillsOf({ formulas, cells }: SheetModel): ReadonlyMap<number, Fill> {
  return new Map(formulas.map((fill, index) => [fill.column, sharedFill(fill, index, cells)] as const));
}

function sharedFill(fill: ColumnFormula, index: number, cells: SheetModel['cells']): Fill {
  const { column, row: first, rows } = fill;
  const last = first + rows - 1;
  let master = first;
  while (master <= last && (cells[master]?.[column] ?? null) !== null) master++;
  const area = areaAddress({ row: master, column, rows: last - master + 1, columns: 1 });
  const text = `><f t="shared" ref="${area}" si="${index}">${xmlText(formulaFiller(fill)(master))}</f></c>`;
  const reference = `><f t="shared" si="${index}"/></c>`;
  return (row) => {
    if (row < master || row > last) return null;
    return row === master ? text : reference;
  };
}

/** What follows the address and the style of a cell, to the end of its element. */
export function cellXml(content: CellContent, texts = ownTexts): string {
  if (content === null) return EMPTY;
  if (typeof content !== 'object') return valueXml(content, texts);
  return 'formula' in content ? formulaXml(content) : valueXml(content.text, texts);
}

function valueXml(value: string | number | boolean, texts: CellTexts): string {
  if (typeof value === 'string') return value === '' ? EMPTY : texts.cellOf(value);
  if (typeof value === 'boolean') return ` t="b"><v>${value ? 1 : 0}</v></c>`;
  return Number.isFinite(value) ? `><v>${value}</v></c>` : EMPTY;
}

function formulaXml({ formula, value }: FormulaContent): string {
  return `${typeAttribute(value)}><f>${xmlText(formula)}</f>${cachedXml(value)}</c>`;
}

function typeAttribute(value: CellValue): string {
  if (typeof value === 'string') return ' t="str"';
  return typeof value === 'boolean' ? ' t="b"' : '';
}

function cachedXml(value: CellValue): string {
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return '';
  if (typeof value === 'string') return `<v>${xmlText(shortened(value, MAX_TEXT))}</v>`;
  return `<v>${Number(value)}</v>`;
}
