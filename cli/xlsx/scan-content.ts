import { CELL_TYPE } from './read-value.ts';
import type { Cell } from './stored-cell.ts';
import { decodeText } from './xml-text.ts';

const LESS = 60;
const FORMULA = Buffer.from('<f');
const FORMULA_END = Buffer.from('</f>');
const VALUE = Buffer.from('<v>');
const VALUE_END = Buffer.from('</v>');
const INLINE = Buffer.from('<is><t>');
const INLINE_PRESERVED = Buffer.from('<is><t xml:space="preserve">');
const INLINE_END = Buffer.from('</t></is>');
const CELL_END = Buffer.from('</c>');

/** The position behind the content and the end tag of a cell; 0 where they are not written as usual. */
export function afterContent(bytes: Buffer, start: number, cell: Cell): number {
  const formula = standsAt(bytes, start, FORMULA);
  const from = formula ? afterFormula(bytes, start + FORMULA.length, cell) : start;
  const at = from === 0 ? 0 : afterValue(bytes, from, cell);
  return at > 0 && standsAt(bytes, at, CELL_END) ? at + CELL_END.length : 0;
}

function afterValue(bytes: Buffer, start: number, cell: Cell): number {
  if (standsAt(bytes, start, VALUE)) return afterText(bytes, start + VALUE.length, VALUE_END, cell);
  if (cell.type !== CELL_TYPE.text) return start;
  if (standsAt(bytes, start, INLINE)) return afterText(bytes, start + INLINE.length, INLINE_END, cell);
  if (!standsAt(bytes, start, INLINE_PRESERVED)) return start;
  cell.preserved = true;
  return afterText(bytes, start + INLINE_PRESERVED.length, INLINE_END, cell);
}

function afterText(bytes: Buffer, start: number, endTag: Buffer, cell: Cell): number {
  const end = tagFrom(bytes, start);
  if (!standsAt(bytes, end, endTag)) return 0;
  cell.start = start;
  cell.end = end;
  return end + endTag.length;
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
  if (!standsAt(bytes, end, FORMULA_END)) return 0;
  cell.formula = decodeText(bytes, at + 1, end);
  return end + FORMULA_END.length;
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
  while (at < bytes.length && bytes[at] !== LESS) at++;
  return at;
}

function standsAt(bytes: Buffer, at: number, text: Buffer): boolean {
  for (let index = 0; index < text.length; index++) if (bytes[at + index] !== text[index]) return false;
  return true;
}
