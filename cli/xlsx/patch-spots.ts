import type { SheetLayout } from './patch-layout.ts';
import { type CellSpot, missingRow, readRow, rowNumber } from './patch-row.ts';
import { nextChild, skipElement } from './xml.ts';
import { nameOf, openXml, type XmlReader } from './xml-reader.ts';

const ROW = nameOf('row');

/** Finds cells of a worksheet, in the order of rows; `wanted` holds ascending columns by row, both counted from 0. */
export function findSpots(
  layout: SheetLayout,
  wanted: ReadonlyMap<number, readonly number[]>,
): readonly CellSpot[] {
  const { bytes, data, part } = layout;
  const xml = openXml(bytes.subarray(0, data.contentEnd), part);
  xml.at = data.contentStart;
  const skip = rowSkipper(layout);
  const spots: CellSpot[] = [];
  const rows: number[] = [];
  const starts: number[] = [];
  const seen = new Set<number>();
  let row = -1;
  while (nextChild(xml, 0)) {
    if (xml.name === ROW) {
      row = rowNumber(xml) ?? row + 1;
      rows.push(row);
      starts.push(xml.textEnd);
      const columns = seen.has(row) ? undefined : wanted.get(row);
      if (columns === undefined) skip(xml);
      else spots.push(...readRow(xml, row, columns, layout));
      if (columns !== undefined) seen.add(row);
    }
    if (xml.depth > 0) skipElement(xml);
  }
  if (seen.size === wanted.size) return spots;
  for (const [missing, columns] of wanted) {
    if (seen.has(missing)) continue;
    const start = starts[firstBelow(rows, missing)] ?? data.contentEnd;
    spots.push(...missingRow(missing, columns, start, layout));
  }
  return spots.sort((a, b) => a.row.row - b.row.row || a.column - b.column);
}

/** Jumps to the end of the current row where its cells cannot hide another end tag in a comment or CDATA section. */
function rowSkipper({ bytes, data, prefix }: SheetLayout): (xml: XmlReader) => void {
  const hidden = bytes.indexOf('<!', data.contentStart, 'latin1');
  if (hidden >= 0 && hidden < data.contentEnd) return () => undefined;
  const endTag = Buffer.from(`</${prefix}row`);
  return (xml) => {
    const end = xml.selfClosing ? -1 : xml.bytes.indexOf(endTag, xml.at);
    if (end >= 0) xml.at = end;
  };
}

/** The index of the first row below one that is not there. */
function firstBelow(rows: readonly number[], row: number): number {
  let from = 0;
  let to = rows.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rows[middle] ?? 0) <= row) from = middle + 1;
    else to = middle;
  }
  return from;
}
