import { addressOf, type CellContent, columnLetters, type SheetModel } from '../../core/index.ts';
import { type PartBytes, partBytes } from './part-bytes.ts';
import { cellXml, EMPTY } from './write-cell.ts';
import { fillsOf } from './write-fills.ts';
import type { LookGrid } from './write-looks.ts';
import { type CellTexts, ownTexts } from './write-texts.ts';
import { xmlAttributes } from './write-xml.ts';

/** How the cells of a sheet are written. */
export interface CellWriting {
  readonly texts: CellTexts;
  /** Whether empty cells are left out that look as the `cols` element says of their column. */
  readonly leavesOutEmpty: boolean;
}

const OWN_CELLS: CellWriting = { texts: ownTexts, leavesOutEmpty: false };

/** The `sheetData` element: every cell with a value or a look, and every row with a height of its own. */
export function rowsXml(sheet: SheetModel, grid: LookGrid, styleIndex: readonly number[]): string {
  return Buffer.concat([...rowPieces(sheet, grid, styleIndex, OWN_CELLS)]).toString('utf8');
}

/** Pieces are large enough to be worth handing on, and small enough to be gone soon. */
const PIECE = 1_000_000;
/** What a row that ends a piece may add to it. */
const ROW = 50_000;

/** The same as bytes and in pieces, so that no sheet need be in memory as one text. */
export function* rowPieces(
  sheet: SheetModel,
  grid: LookGrid,
  styleIndex: readonly number[],
  writing: CellWriting,
): Generator<Uint8Array> {
  const addCells = cellWriter(sheet, grid, styleIndex, writing);
  const count = rowCount(sheet, grid);
  const bytes = partBytes(PIECE + ROW);
  bytes.add('<sheetData>');
  for (let row = 0; row < count; row++) {
    const attributes = rowAttributes(sheet, row);
    const before = bytes.length;
    bytes.add(`<row r="${row + 1}"${attributes}>`);
    const inside = bytes.length;
    if (row < grid.rows) addCells(row, bytes);
    if (bytes.length > inside) bytes.add('</row>');
    else {
      bytes.cut(before);
      if (attributes !== '') bytes.add(`<row r="${row + 1}"${attributes}/>`);
    }
    if (bytes.length >= PIECE) yield bytes.take();
  }
  bytes.add('</sheetData>');
  yield bytes.take();
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

function cellWriter(
  sheet: SheetModel,
  grid: LookGrid,
  styleIndex: readonly number[],
  { texts, leavesOutEmpty }: CellWriting,
): (row: number, bytes: PartBytes) => void {
  const { columns, numbers, below } = grid;
  const starts = Array.from({ length: columns }, (_, column) => `<c r="${columnLetters(column)}`);
  const ends = styleIndex.map((index, look) => (look === 0 ? '"' : `" s="${index}"`));
  const fills = fillsOf(sheet);
  const ownFills = starts.map((_, column) => fills.get(column) ?? null);
  // A cell that the file leaves out looks like its column.
  const isLeftOut = (column: number, look: number): boolean =>
    look === (below[column] ?? 0) && (look === 0 || leavesOutEmpty);
  const contentOf = (own: CellContent, row: number, column: number): string =>
    (own === null ? ownFills[column]?.(row) : null) ?? cellXml(own);
  return (row, bytes) => {
    const contents = sheet.cells[row] ?? [];
    const number = String(row + 1);
    for (let column = 0; column < columns; column++) {
      const look = numbers[row * columns + column] ?? 0;
      const own = contents[column] ?? null;
      const shared = sharedNumber(own, texts);
      const content = shared === null ? contentOf(own, row, column) : '';
      if (content === EMPTY && isLeftOut(column, look)) continue;
      bytes.add(starts[column] ?? '');
      bytes.add(number);
      bytes.add(ends[look] ?? '"');
      if (shared === null) bytes.add(content);
      else addShared(shared, bytes);
    }
  };
}

function addShared(number: number, bytes: PartBytes): void {
  bytes.add(' t="s"><v>');
  bytes.addNumber(number);
  bytes.add('</v></c>');
}

/** The number of a cell's text, where cells share theirs. */
function sharedNumber(content: CellContent, texts: CellTexts): number | null {
  const text = typeof content === 'object' && content !== null && 'text' in content ? content.text : content;
  return typeof text === 'string' && text !== '' ? texts.numberOf(text) : null;
}
