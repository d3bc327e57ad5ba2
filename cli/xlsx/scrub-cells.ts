import type { ElementSpan } from './patch-element.ts';
import { spanOf } from './patch-element.ts';
import { readLayout } from './patch-layout.ts';
import { rowNumber } from './patch-row.ts';
import { attribute, elementText, nextChild, skipElement } from './xml.ts';
import { nameOf, openXml, type XmlReader } from './xml-reader.ts';
import { unescapeString } from './xml-text.ts';

/** A cell as it is stored. */
export interface StoredCell {
  /** Counted from 0. */
  readonly row: number;
  /** `s` for a text that cells share, `str` for a text that a formula gave. */
  readonly type: string;
  /** `null` without a formula; `''` where it shares that of another cell. */
  readonly formula: string | null;
  /** The number of a shared formula; `null` without. */
  readonly shared: string | null;
  readonly value: string;
  /** Where the value stands; `null` without. */
  readonly valueSpan: ElementSpan | null;
}

const ROW = nameOf('row');
const CELL = nameOf('c');
const TYPE = nameOf('t');
const FORMULA = nameOf('f');
const VALUE = nameOf('v');
const SHARED = nameOf('si');

/** Visits the cells of a worksheet part in the order in which they are stored. */
export function eachCell(bytes: Buffer, part: string, visit: (cell: StoredCell) => void): void {
  const { data } = readLayout(bytes, part);
  const xml = openXml(bytes.subarray(0, data.contentEnd), part);
  xml.at = data.contentStart;
  let row = -1;
  while (nextChild(xml, 0)) {
    if (xml.name !== ROW) {
      skipElement(xml);
      continue;
    }
    row = rowNumber(xml) ?? row + 1;
    const inside = xml.depth;
    while (nextChild(xml, inside)) {
      if (xml.name === CELL) visit(readCell(xml, row));
      while (xml.depth > inside) skipElement(xml);
    }
  }
}

function readCell(xml: XmlReader, row: number): StoredCell {
  const type = attribute(xml, TYPE) ?? 'n';
  let formula: string | null = null;
  let shared: string | null = null;
  let value = '';
  let valueSpan: ElementSpan | null = null;
  const inside = xml.depth;
  while (nextChild(xml, inside)) {
    const { name } = xml;
    const reading = name === FORMULA || name === VALUE;
    if (name === FORMULA) shared = attribute(xml, SHARED);
    let text = '';
    const span = spanOf(xml, () => {
      if (reading) text = unescapeString(elementText(xml));
    });
    if (name === FORMULA) formula = text;
    if (name === VALUE) [value, valueSpan] = [text, span];
  }
  return { row, type, formula, shared, value, valueSpan };
}
