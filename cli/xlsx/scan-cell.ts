import { MAX_COLUMNS, MAX_ROWS } from './read-reference.ts';
import { cellTypeOf } from './read-value.ts';
import { afterContent } from './scan-content.ts';
import { type Cell, moveOn } from './stored-cell.ts';
import type { XmlReader } from './xml-reader.ts';

const SPACE = 32;
const QUOTE = 34;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;

/**
 * Reads the cell that starts at the next byte, several times as fast as `readCell` and with the same outcome.
 *
 * That is for cells as nearly all programs write them; before anything else it stands still and gives false.
 */
export function scanCell(xml: XmlReader, cell: Cell): boolean {
  const { bytes, at } = xml;
  if (xml.selfClosing || bytes[at] !== 60 || bytes[at + 1] !== 99) return false; // <c
  const { row, column } = cell;
  const end = afterCell(bytes, at + 2, cell);
  if (end > 0) {
    xml.at = end;
    return true;
  }
  cell.row = row;
  cell.column = column;
  return false;
}

/** Like all `after` functions, gives the position behind what it reads, and 0 where something else stands. */
function afterCell(bytes: Buffer, start: number, cell: Cell): number {
  moveOn(cell);
  let at = start;
  while (bytes[at] === SPACE) {
    at = afterAttribute(bytes, at + 1, cell);
    if (at === 0) return 0;
  }
  if (cell.column >= MAX_COLUMNS) return 0;
  if (bytes[at] === GREATER) return afterContent(bytes, at + 1, cell);
  return bytes[at] === SLASH && bytes[at + 1] === GREATER ? at + 2 : 0;
}

function afterAttribute(bytes: Buffer, at: number, cell: Cell): number {
  if (bytes[at + 1] !== EQUALS || bytes[at + 2] !== QUOTE) return 0;
  const name = bytes[at];
  if (name === 114) return afterReference(bytes, at + 3, cell); // r
  if (name === 115) return afterStyle(bytes, at + 3, cell); // s
  return name === 116 ? afterType(bytes, at + 3, cell) : 0; // t
}

function afterReference(bytes: Buffer, start: number, cell: Cell): number {
  let at = start;
  let byte = bytes[at] ?? 0;
  let column = 0;
  for (; byte >= 65 && byte <= 90; byte = bytes[++at] ?? 0) column = column * 26 + byte - 64;
  let row = 0;
  for (; byte >= 48 && byte <= 57; byte = bytes[++at] ?? 0) row = row * 10 + byte - 48;
  if (byte !== QUOTE || !(column > 0 && column <= MAX_COLUMNS && row > 0 && row <= MAX_ROWS)) return 0;
  cell.column = column - 1;
  cell.row = row - 1;
  return at + 1;
}

function afterStyle(bytes: Buffer, start: number, cell: Cell): number {
  let at = start;
  let byte = bytes[at] ?? 0;
  let style = 0;
  for (; byte >= 48 && byte <= 57; byte = bytes[++at] ?? 0) style = style * 10 + byte - 48;
  cell.style = style;
  return byte === QUOTE ? at + 1 : 0;
}

function afterType(bytes: Buffer, start: number, cell: Cell): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== QUOTE) at++;
  cell.type = cellTypeOf(bytes, start, at);
  return bytes[at] === QUOTE ? at + 1 : 0;
}
