import { fileDamaged } from '../file-error.ts';
import { readCell } from './read-cells.ts';
import { MAX_ROWS } from './read-reference.ts';
import { scanCell } from './scan-cell.ts';
import { type Cell, type CellTarget, newCell, storeCell } from './stored-cell.ts';
import { attribute, isTrue, nextChild, skipElement } from './xml.ts';
import { nameOf, type XmlReader } from './xml-reader.ts';

/** What the rows of a sheet need besides. */
export interface RowTarget extends CellTarget {
  /** Counted from 0. */
  readonly hiddenRows: number[];
  /** Rows below so many are passed over. */
  readonly mostRows: number;
  /** Called after each row with the position in the part. */
  readonly onRow: (at: number) => void;
}

const ROW = nameOf('row');
const CELL = nameOf('c');
const REFERENCE = nameOf('r');
const HIDDEN = nameOf('hidden');

/** Reads the rows of `<sheetData>`, the current element. */
export function readSheetData(xml: XmlReader, target: RowTarget): void {
  const inside = xml.depth;
  const cell = newCell();
  let most = target.mostRows;
  while (nextChild(xml, inside)) {
    if (xml.name !== ROW) skipElement(xml);
    else readRow(xml, cell, target);
    target.onRow(xml.at);
    if (cell.row + 1 < most) continue;
    passRows(xml);
    most = Number.POSITIVE_INFINITY;
  }
}

const END = Buffer.from('</sheetData>');

/** Goes to the end of the rows where it is written as usual; where it is not, they are read as any others. */
function passRows(xml: XmlReader): void {
  const { bytes } = xml;
  let at = bytes.length - END.length;
  while (at > xml.at && !END.every((byte, i) => bytes[at + i] === byte)) at--;
  if (at > xml.at) xml.at = at;
}

function readRow(xml: XmlReader, cell: Cell, target: RowTarget): void {
  const inside = xml.depth;
  const number = attribute(xml, REFERENCE);
  cell.row = number === null ? cell.row + 1 : Number(number) - 1;
  cell.column = -1;
  if (!Number.isInteger(cell.row) || cell.row < 0 || cell.row >= MAX_ROWS)
    throw fileDamaged(`${xml.part}: row ${number}`);
  if (isTrue(attribute(xml, HIDDEN))) target.hiddenRows.push(cell.row);
  while (nextCell(xml, inside, cell)) storeCell(xml.bytes, cell, target);
}

function nextCell(xml: XmlReader, inside: number, cell: Cell): boolean {
  if (scanCell(xml, cell)) return true;
  while (nextChild(xml, inside)) {
    if (xml.name === CELL) {
      readCell(xml, cell);
      return true;
    }
    skipElement(xml);
  }
  return false;
}
