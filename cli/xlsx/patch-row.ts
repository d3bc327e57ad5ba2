import { settingAttribute } from './patch-element.ts';
import type { SheetLayout } from './patch-layout.ts';
import { attribute, isTrue, nextChild, skipElement } from './xml.ts';
import { nameOf, type XmlReader } from './xml-reader.ts';

/** A stretch of a part's bytes; nothing when both are equal. */
export interface ByteSpan {
  readonly start: number;
  readonly end: number;
}

/** A row in a worksheet part, or the place where it would be. */
export interface RowSpot {
  /** Counted from 0. */
  readonly row: number;
  readonly present: boolean;
  readonly start: number;
  /** Behind the start tag. */
  readonly contentStart: number;
  end: number;
  readonly selfClosing: boolean;
  /** The format of cells that are not in the file, or `null` when the columns say it. */
  readonly style: number | null;
  /** Where the hint stands which columns the row has. */
  readonly spans: ByteSpan;
  /** Whether it says no more than its number and columns. */
  readonly plain: boolean;
  /** How many cells it has in the file. */
  cells: number;
}

/** A cell in a worksheet part, or the place where it would be. */
export interface CellSpot {
  readonly row: RowSpot;
  /** Counted from 0. */
  readonly column: number;
  readonly present: boolean;
  readonly start: number;
  readonly end: number;
  /** The cell's format, for an absent cell the one that it shows. */
  readonly style: number;
  /** Where the number of the format stands, or would stand. */
  readonly styleAt: ByteSpan;
  readonly empty: boolean;
}

const CELL = nameOf('c');
const REFERENCE = nameOf('r');
const STYLE = nameOf('s');
const SPANS = nameOf('spans');
const CUSTOM_FORMAT = nameOf('customFormat');
const NOWHERE: ByteSpan = { start: 0, end: 0 };

/** Finds cells in the current row, which is read to its end; `columns` ascend. */
export function readRow(
  xml: XmlReader,
  row: number,
  columns: readonly number[],
  layout: SheetLayout,
): readonly CellSpot[] {
  const spot = presentRow(xml, row);
  const found: (CellSpot | null)[] = columns.map(() => null);
  const behind: (number | null)[] = columns.map(() => null);
  const inside = xml.depth;
  let column = -1;
  let end = xml.at;
  while (nextChild(xml, inside)) {
    if (xml.name === CELL) {
      column = columnOf(xml) ?? column + 1;
      spot.cells++;
      for (let index = 0; index < columns.length; index++) {
        const wanted = columns[index] ?? 0;
        if (wanted < column) behind[index] ??= xml.textEnd;
        else if (wanted === column) found[index] = readCell(xml, spot, column);
      }
    }
    if (xml.depth > inside) skipElement(xml);
    end = xml.at;
  }
  spot.end = xml.at;
  return columns.map(
    (wanted, index) => found[index] ?? missingCell(spot, wanted, behind[index] ?? end, layout),
  );
}

/** A row that the file leaves out, which would start at that byte, with cells in it. */
export function missingRow(
  row: number,
  columns: readonly number[],
  start: number,
  layout: SheetLayout,
): readonly CellSpot[] {
  const spot: RowSpot = {
    row,
    present: false,
    start,
    contentStart: start,
    end: start,
    selfClosing: false,
    style: null,
    spans: NOWHERE,
    plain: true,
    cells: 0,
  };
  return columns.map((column) => missingCell(spot, column, start, layout));
}

/** The number of the current row counted from 0, or `null` when it does not say it. */
export function rowNumber(xml: XmlReader): number | null {
  const number = attribute(xml, REFERENCE);
  return number === null ? null : Number(number) - 1;
}

/** The format of the current row's cells that are not in the file, or `null` when the columns say it. */
export function rowStyle(xml: XmlReader): number | null {
  return isTrue(attribute(xml, CUSTOM_FORMAT)) ? Number(attribute(xml, STYLE) ?? 0) : null;
}

/** Where the number of the current cell's format stands, or `null`. */
export function styleSpan(xml: XmlReader): ByteSpan | null {
  return spanOfAttribute(xml, STYLE);
}

function presentRow(xml: XmlReader, row: number): RowSpot {
  const told = xml.attributesEnd / 3;
  const spans = spanOfAttribute(xml, SPANS);
  const reference = spanOfAttribute(xml, REFERENCE);
  return {
    row,
    present: true,
    start: xml.textEnd,
    contentStart: xml.at,
    end: xml.at,
    selfClosing: xml.selfClosing,
    style: rowStyle(xml),
    spans: spans ?? NOWHERE,
    plain: told === (spans === null ? 0 : 1) + (reference === null ? 0 : 1),
    cells: 0,
  };
}

function readCell(xml: XmlReader, row: RowSpot, column: number): CellSpot {
  const start = xml.textEnd;
  const style = Number(attribute(xml, STYLE) ?? 0);
  const { start: from, end: to } = settingAttribute(xml, STYLE, 's', '');
  const contentStart = xml.at;
  skipElement(xml);
  const empty = xml.textEnd === contentStart;
  return { row, column, present: true, start, end: xml.at, style, styleAt: { start: from, end: to }, empty };
}

function missingCell(row: RowSpot, column: number, start: number, { columns }: SheetLayout): CellSpot {
  const style = row.style ?? columns[column]?.style ?? 0;
  return { row, column, present: false, start, end: start, style, styleAt: NOWHERE, empty: true };
}

/** The column in the address of the current cell, counted from 0; byte by byte, as a sheet can have millions. */
export function columnOf(xml: XmlReader): number | null {
  const reference = spanOfAttribute(xml, REFERENCE);
  if (reference === null) return null;
  let column = 0;
  for (let at = reference.start; at < reference.end; at++) {
    const byte = xml.bytes[at] ?? 0;
    if (byte >= 65) column = column * 26 + (byte & 31); // a letter of either case
  }
  return column === 0 ? null : column - 1;
}

function spanOfAttribute({ attributes, attributesEnd }: XmlReader, name: number): ByteSpan | null {
  for (let index = 0; index < attributesEnd; index += 3) {
    if (attributes[index] === name) {
      return { start: attributes[index + 1] ?? 0, end: attributes[index + 2] ?? 0 };
    }
  }
  return null;
}
