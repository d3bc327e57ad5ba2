import { CELL_TYPE } from './read-value.ts';
import type { Cell } from './stored-cell.ts';
import { decodeText } from './xml-text.ts';

// Tags of four bytes, compared as one number each.
const INLINE = wordOf('<is>');
const INLINE_END = wordOf('</is');
const TEXT_END = wordOf('</t>');
const VALUE_END = wordOf('</v>');
const FORMULA_END = wordOf('</f>');
const CELL_END = wordOf('</c>');
const PRESERVED = Buffer.from(' xml:space="preserve"');

/** The position behind the content and the end tag of a cell; 0 where they are not written as usual. */
export function afterContent(bytes: Buffer, start: number, cell: Cell): number {
  let at = start;
  if (bytes[at] === 60 && bytes[at + 1] === 102) at = afterFormula(bytes, at + 2, cell); // <f
  if (at > 0 && bytes[at + 1] !== 47) at = afterValue(bytes, at, cell); // no end tag yet
  return at > 0 && wordAt(bytes, at) === CELL_END ? at + 4 : 0;
}

function afterValue(bytes: Buffer, at: number, cell: Cell): number {
  if (bytes[at] === 60 && bytes[at + 1] === 118 && bytes[at + 2] === 62)
    return afterText(bytes, at + 3, VALUE_END, cell); // <v>
  const isText = cell.type === CELL_TYPE.text && wordAt(bytes, at) === INLINE;
  return isText ? afterInline(bytes, at + 4, cell) : 0;
}

function afterInline(bytes: Buffer, start: number, cell: Cell): number {
  if (bytes[start] !== 60 || bytes[start + 1] !== 116) return 0; // <t
  let at = start + 2;
  if (bytes[at] === 32) {
    for (const byte of PRESERVED) if (bytes[at++] !== byte) return 0;
    cell.preserved = true;
  }
  if (bytes[at] !== 62) return 0;
  const end = afterText(bytes, at + 1, TEXT_END, cell);
  return end > 0 && wordAt(bytes, end) === INLINE_END && bytes[end + 4] === 62 ? end + 5 : 0;
}

function afterText(bytes: Buffer, start: number, endTag: number, cell: Cell): number {
  const end = tagFrom(bytes, start);
  if (wordAt(bytes, end) !== endTag) return 0;
  cell.start = start;
  cell.end = end;
  return end + 4;
}

function afterFormula(bytes: Buffer, start: number, cell: Cell): number {
  const at = afterUnread(bytes, start);
  if (at === 0) return 0;
  if (bytes[at] === 47 && bytes[at + 1] === 62) {
    cell.formula = '';
    return at + 2;
  }
  if (bytes[at] !== 62) return 0;
  const end = tagFrom(bytes, at + 1);
  if (wordAt(bytes, end) !== FORMULA_END) return 0;
  cell.formula = decodeText(bytes, at + 1, end);
  return end + 4;
}

/** Passes over attributes that nobody asks for: a space, letters, and a value in double quotes each. */
function afterUnread(bytes: Buffer, start: number): number {
  let at = start;
  while (bytes[at] === 32) {
    for (let byte = bytes[++at] ?? 0; byte >= 97 && byte <= 122; byte = bytes[++at] ?? 0);
    if (bytes[at] !== 61 || bytes[at + 1] !== 34) return 0;
    at += 2;
    while (at < bytes.length && bytes[at] !== 34) at++;
    at++;
  }
  return at;
}

function tagFrom(bytes: Buffer, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== 60) at++;
  return at;
}

function wordAt(bytes: Buffer, at: number): number {
  const high = ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16);
  return high | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
}

function wordOf(tag: string): number {
  return wordAt(Buffer.from(tag), 0);
}
