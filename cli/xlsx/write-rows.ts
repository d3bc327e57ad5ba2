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
import { textXml, xmlAttributes, xmlText } from './write-xml.ts';

/** Longest text that a cell of Excel holds; a longer one makes the file unreadable there. */
const MAX_TEXT = 32_767;

/** The `sheetData` element: every cell with a value or a look, and every row with a height of its own. */
export function rowsXml(sheet: SheetModel, grid: LookGrid, styleIndex: readonly number[]): string {
  const letters = Array.from({ length: grid.columns }, (_, column) => columnLetters(column));
  const count = rowCount(sheet, grid);
  const fills = fillsOf(sheet);
  const rows: string[] = [];
  for (let row = 0; row < count; row++) {
    const attributes = rowAttributes(sheet, row);
    const cells = row < grid.rows ? rowCells(sheet, grid, styleIndex, letters, fills, row) : '';
    if (cells !== '') rows.push(`<row r="${row + 1}"${attributes}>${cells}</row>`);
    else if (attributes !== '') rows.push(`<row r="${row + 1}"${attributes}/>`);
  }
  return `<sheetData>${rows.join('')}</sheetData>`;
}

/** The `dimension` element: the area from A1 to the last cell. */
export function dimensionXml({ rows, columns }: LookGrid): string {
  const last = addressOf(Math.max(rows - 1, 0), Math.max(columns - 1, 0));
  return `<dimension ref="${last === 'A1' ? last : `A1:${last}`}"/>`;
}

function rowCount(sheet: SheetModel, grid: LookGrid): number {
  return Object.keys(sheet.rows).reduce((count, row) => Math.max(count, Number(row) + 1), grid.rows);
}

function rowAttributes(sheet: SheetModel, row: number): string {
  const { height, hidden } = sheet.rows[row] ?? {};
  return xmlAttributes({
    ht: height ?? null,
    customHeight: height === undefined ? null : 1,
    hidden: hidden === true ? 1 : null,
  });
}

function rowCells(
  sheet: SheetModel,
  grid: LookGrid,
  styleIndex: readonly number[],
  letters: readonly string[],
  fills: ReadonlyMap<number, Fill>,
  row: number,
): string {
  const contents = sheet.cells[row];
  let cells = '';
  for (let column = 0; column < grid.columns; column++) {
    const look = grid.numbers[row * grid.columns + column] ?? 0;
    const own = contents?.[column] ?? null;
    const content = (own === null ? fills.get(column)?.(row) : null) ?? cellXml(own);
    const columnLook = grid.below[column] ?? 0; // which a cell takes on that the file leaves out
    if (look === 0 && columnLook === 0 && content === EMPTY) continue;
    const style = look === 0 ? '' : ` s="${styleIndex[look] ?? 0}"`;
    cells += `<c r="${letters[column] ?? ''}${row + 1}"${style}${content}`;
  }
  return cells;
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
export function cellXml(content: CellContent): string {
  if (content === null) return EMPTY;
  if (typeof content !== 'object') return valueXml(content);
  return 'formula' in content ? formulaXml(content) : valueXml(content.text);
}

function valueXml(value: string | number | boolean): string {
  if (typeof value === 'number') return Number.isFinite(value) ? `><v>${value}</v></c>` : EMPTY;
  if (typeof value === 'boolean') return ` t="b"><v>${value ? 1 : 0}</v></c>`;
  if (value === '') return EMPTY;
  return ` t="inlineStr"><is>${textXml(shortened(value, MAX_TEXT))}</is></c>`;
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
