import type { SheetLayout } from './patch-layout.ts';
import { rowNumber } from './patch-row.ts';
import { parseArea } from './read-reference.ts';
import { attribute, nextChild, skipElement } from './xml.ts';
import { nameOf, openXml } from './xml-reader.ts';

/** How far a worksheet part has cells, whether they hold anything or not. */
export interface CellExtent {
  readonly rows: number;
  readonly columns: number;
}

const ROW = nameOf('row');
const CELL = nameOf('c');
const REFERENCE = nameOf('r');

/** The rows and columns from A1 to the last cell that stands in the file. */
export function cellExtent({ bytes, data, part, prefix }: SheetLayout): CellExtent {
  const xml = openXml(bytes.subarray(0, data.contentEnd), part);
  xml.at = data.contentStart;
  const startTag = Buffer.from(`<${prefix}c `);
  const endTag = Buffer.from(`</${prefix}row`);
  let [row, rows, columns] = [-1, 0, 0];
  while (nextChild(xml, 0)) {
    if (xml.name === ROW) {
      row = rowNumber(xml) ?? row + 1;
      rows = Math.max(rows, row + 1);
      const start = xml.at;
      const end = xml.selfClosing ? -1 : bytes.indexOf(endTag, start);
      // Cells stand in their order, so that the last one tells the width of the row.
      const last = end < 0 ? -1 : bytes.lastIndexOf(startTag, end);
      if (last >= start) xml.at = last;
      columns = Math.max(columns, lastColumn());
    }
    if (xml.depth > 0) skipElement(xml);
  }
  return { rows, columns };

  function lastColumn(): number {
    let count = 0;
    const inside = xml.depth;
    while (nextChild(xml, inside)) {
      if (xml.name === CELL) {
        const area = parseArea(attribute(xml, REFERENCE) ?? '');
        count = area === null ? count + 1 : area.column + 1;
      }
      if (xml.depth > inside) skipElement(xml);
    }
    return count;
  }
}
