import { addressOf, type CellContent, type SheetModel } from '../../core/index.ts';
import { type PartBytes, partBytes } from './part-bytes.ts';
import { bodyWriter, type FollowingRows } from './write-body.ts';
import { cellXml, EMPTY } from './write-cell.ts';
import { cellFrame } from './write-cell-frame.ts';
import { fillsOf } from './write-fills.ts';
import type { LookGrid } from './write-looks.ts';
import { type CellTexts, ownTexts } from './write-texts.ts';
import { xmlAttributes } from './write-xml.ts';

/** How the cells of a sheet are written, and those of the rows that follow it. */
export interface CellWriting {
  readonly following: FollowingRows | null;
  readonly texts: CellTexts;
  /** Whether empty cells are left out that look as the `cols` element says of their column. */
  readonly leavesOutEmpty: boolean;
}

const OWN_CELLS: CellWriting = { following: null, texts: ownTexts, leavesOutEmpty: false };

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
  { following, texts, leavesOutEmpty }: CellWriting,
): (row: number, bytes: PartBytes) => void {
  const frame = cellFrame(grid, styleIndex, leavesOutEmpty);
  const fills = fillsOf(sheet, following?.body ?? null);
  const ownFills = Array.from({ length: grid.columns }, (_, column) => fills.get(column) ?? null);
  const fillAt = (row: number, column: number): string | null => ownFills[column]?.(row) ?? null;
  const addOwn = (row: number, bytes: PartBytes): void => {
    const cells = sheet.cells[row] ?? [];
    for (let column = 0; column < grid.columns; column++) {
      const own = cells[column] ?? null;
      const content = (own === null ? fillAt(row, column) : null) ?? contentXml(own, texts);
      const look = frame.lookAt(row, column);
      if (content === EMPTY && frame.isLeftOut(column, look)) continue;
      frame.begin(column, look, bytes);
      bytes.add(content);
    }
  };
  const addFollowing = following && bodyWriter(following, grid.columns, frame, fillAt);
  const { first = grid.rows, length = 0 } = following?.body ?? {};
  return (row, bytes) => {
    frame.toRow(row);
    if (addFollowing && row >= first && row < first + length) addFollowing(row, bytes);
    else addOwn(row, bytes);
  };
}

/** What follows the address and the look of a cell: the number of its text, where cells share theirs. */
export function contentXml(content: CellContent, texts: CellTexts): string {
  const text = typeof content === 'object' && content !== null && 'text' in content ? content.text : content;
  const number = typeof text === 'string' && text !== '' ? texts.numberOf(text) : null;
  return number === null ? cellXml(content) : ` t="s"><v>${number}</v></c>`;
}
