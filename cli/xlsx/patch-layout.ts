import type { Area } from '../../core/index.ts';
import { fileDamaged } from '../file-error.ts';
import { type ElementSpan, prefixOf, spanOf, tagName } from './patch-element.ts';
import { MAX_COLUMNS, parseArea } from './read-reference.ts';
import { attribute, eachChild, isTrue, nextChild, skipElement } from './xml.ts';
import { nameOf, nextTag, openXml, prefixedNameOf, TAG, type XmlReader } from './xml-reader.ts';

/** What stands before the rows of a worksheet about one column. */
export interface ColumnLayout {
  /** In characters, as `SheetModel` counts it. */
  readonly width: number;
  readonly hidden: boolean;
  /** The cell format of cells that are not in the file. */
  readonly style: number;
}

/** Where the pieces of a worksheet part lie that marks touch. */
export interface SheetLayout {
  readonly bytes: Buffer;
  readonly part: string;
  /** The prefix of its elements with the colon, or nothing. */
  readonly prefix: string;
  readonly data: ElementSpan;
  /** By column; absent where the file says nothing. */
  readonly columns: readonly (ColumnLayout | undefined)[];
  readonly merges: readonly Area[];
  readonly legacyDrawing: LegacyDrawing | null;
  /** Where a legacy drawing belongs (ECMA-376 18.3.1.99). */
  readonly legacyDrawingAt: number;
}

/** The link from a sheet to the part that holds the boxes of its notes. */
export interface LegacyDrawing {
  readonly span: ElementSpan;
  readonly relationshipId: string;
}

const SHEET_DATA = nameOf('sheetData');
const COLUMNS = nameOf('cols');
const MERGES = nameOf('mergeCells');
const LEGACY_DRAWING = nameOf('legacyDrawing');
const ALTERNATE = nameOf('AlternateContent');
const BEHIND_LEGACY_DRAWING = new Set(
  [
    'legacyDrawingHF',
    'drawingHF',
    'picture',
    'oleObjects',
    'controls',
    'webPublishItems',
    'tableParts',
    'extLst',
  ].map(nameOf),
);
const REFERENCE = nameOf('ref');
const RELATIONSHIP_ID = prefixedNameOf('id');
const FIRST = nameOf('min');
const LAST = nameOf('max');
const WIDTH = nameOf('width');
const STYLE = nameOf('style');
const HIDDEN = nameOf('hidden');

/** Finds the pieces of a worksheet part without reading its rows. */
export function readLayout(bytes: Buffer, part: string): SheetLayout {
  const xml = openXml(bytes, part);
  nextTag(xml);
  const prefix = prefixOf(tagName(xml));
  const columns: (ColumnLayout | undefined)[] = [];
  const merges: Area[] = [];
  let data: ElementSpan | null = null;
  let legacyDrawing: LegacyDrawing | null = null;
  let behind: number | null = null;
  const inside = xml.depth;
  while (nextChild(xml, inside)) {
    const { name, textEnd: start } = xml;
    if (name === SHEET_DATA) data = spanOf(xml, () => jumpToEnd(xml));
    else if (name === COLUMNS) eachChild(xml, () => readColumns(xml, columns));
    else if (name === MERGES) eachChild(xml, () => readMerge(xml, merges));
    else if (name === LEGACY_DRAWING) legacyDrawing = readLegacyDrawing(xml);
    else if (belongsBehind(xml)) behind ??= start;
    if (xml.depth > inside) skipElement(xml);
  }
  if (data === null) throw fileDamaged(`${part}: no sheetData`);
  return {
    bytes,
    part,
    prefix,
    data,
    columns,
    merges,
    legacyDrawing,
    legacyDrawingAt: behind ?? xml.textEnd,
  };
}

/** Rows can be many, and nothing behind them closes an element of the same name. */
function jumpToEnd(xml: XmlReader): void {
  const end = xml.bytes.lastIndexOf(`</${tagName(xml)}`);
  if (!xml.selfClosing && end > xml.at) xml.at = end;
}

function readColumns(xml: XmlReader, columns: (ColumnLayout | undefined)[]): void {
  const first = Number(attribute(xml, FIRST)) - 1;
  const last = Math.min(Number(attribute(xml, LAST)), MAX_COLUMNS) - 1;
  const stored = attribute(xml, WIDTH);
  const layout = {
    width: stored === null ? 8.43 : Math.max((Number(stored) * 7 - 5) / 7, 0),
    hidden: isTrue(attribute(xml, HIDDEN)),
    style: Number(attribute(xml, STYLE) ?? 0),
  };
  for (let column = first; column <= last; column++) columns[column] = layout;
}

function readMerge(xml: XmlReader, merges: Area[]): void {
  const area = parseArea(attribute(xml, REFERENCE) ?? '');
  if (area !== null) merges.push(area);
}

function readLegacyDrawing(xml: XmlReader): LegacyDrawing {
  const relationshipId = attribute(xml, RELATIONSHIP_ID) ?? '';
  return { span: spanOf(xml), relationshipId };
}

/** Also a choice between versions, when what it offers stands behind a legacy drawing. */
function belongsBehind(xml: XmlReader): boolean {
  if (xml.name !== ALTERNATE) return BEHIND_LEGACY_DRAWING.has(xml.name);
  const outside = xml.depth - 1;
  let found = false;
  while (xml.depth > outside) {
    if (nextTag(xml) === TAG.open && BEHIND_LEGACY_DRAWING.has(xml.name)) found = true;
  }
  return found;
}
