import { fileDamaged } from '../file-error.ts';
import { parseNumber } from './read-number.ts';
import { MAX_COLUMNS, MAX_ROWS } from './read-reference.ts';
import { preservesSpace, readString } from './read-strings.ts';
import { cellTypeOf } from './read-value.ts';
import { type Cell, moveOn } from './stored-cell.ts';
import { elementText, nextChild, skipElement } from './xml.ts';
import { nameOf, nextTag, type XmlReader } from './xml-reader.ts';

const VALUE = nameOf('v');
const FORMULA = nameOf('f');
const INLINE = nameOf('is');
const REFERENCE = nameOf('r');
const STYLE = nameOf('s');
const TYPE = nameOf('t');

/** Reads `<c>`, the current element, which follows `cell` where it does not say where it stands. */
export function readCell(xml: XmlReader, cell: Cell): void {
  moveOn(cell);
  readCellAttributes(xml, cell);
  const inside = xml.depth;
  while (nextChild(xml, inside)) {
    if (xml.name === VALUE) {
      cell.preserved = preservesSpace(xml);
      nextTag(xml);
      cell.start = xml.textStart;
      cell.end = xml.textEnd;
    } else if (xml.name === FORMULA) cell.formula = elementText(xml);
    else if (xml.name === INLINE) cell.inline = readString(xml);
    else skipElement(xml);
  }
}

function readCellAttributes(xml: XmlReader, cell: Cell): void {
  const { attributes, attributesEnd, bytes } = xml;
  for (let index = 0; index < attributesEnd; index += 3) {
    const name = attributes[index];
    const start = attributes[index + 1] ?? 0;
    const end = attributes[index + 2] ?? 0;
    if (name === REFERENCE) readReference(xml, cell, start, end);
    else if (name === STYLE) cell.style = parseNumber(bytes, start, end) ?? 0;
    else if (name === TYPE) cell.type = cellTypeOf(bytes, start, end);
  }
  if (cell.column >= MAX_COLUMNS) throw fileDamaged(`${xml.part}: column ${cell.column}`);
}

function readReference(xml: XmlReader, cell: Cell, start: number, end: number): void {
  let column = 0;
  let row = 0;
  for (let at = start; at < end; at++) {
    const byte = xml.bytes[at] ?? 0;
    if (byte >= 65) column = column * 26 + (byte & 31);
    else if (byte >= 48 && byte <= 57) row = row * 10 + byte - 48;
    else row = Number.NaN;
  }
  if (!(column > 0 && column <= MAX_COLUMNS && row > 0 && row <= MAX_ROWS)) {
    throw fileDamaged(`${xml.part}: cell reference near byte ${start}`);
  }
  cell.column = column - 1;
  cell.row = row - 1;
}
