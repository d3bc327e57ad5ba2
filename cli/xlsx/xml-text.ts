import { afterMarkup } from './xml-markup.ts';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g;
const LINE_END = /\r\n?/g;
const CDATA = '<![CDATA[';
const ESCAPE = /_x([0-9a-fA-F]{4})_/g;

/** The text between two positions of a UTF-8 part: references and CDATA resolved, comments left out. */
export function decodeText(bytes: Buffer, start: number, end: number): string {
  return isPlain(bytes, start, end) ? bytes.toString('latin1', start, end) : decodeContent(bytes, start, end);
}

/** The value of an attribute that stands between two positions: references resolved. */
export function decodeAttribute(bytes: Buffer, start: number, end: number): string {
  return isPlain(bytes, start, end) ? bytes.toString('latin1', start, end) : decodeRun(bytes, start, end);
}

/** Resolves the `_x000D_` escapes of spreadsheet strings (ECMA-376 22.9.2.19). */
export function unescapeString(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The text without the XML space at those ends where it does not count. */
export function trimSpace(text: string, keepBefore: boolean, keepAfter: boolean): string {
  let start = 0;
  let end = text.length;
  while (!keepBefore && start < end && isSpace(text.charCodeAt(start))) start++;
  while (!keepAfter && end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** Whether all bytes are characters that stand for themselves. */
function isPlain(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 38 || byte === 60 || byte === 13 || byte > 127) return false;
  }
  return true;
}

function decodeContent(bytes: Buffer, start: number, end: number): string {
  let text = '';
  let done = start;
  for (let at = bytes.indexOf(60, done); at >= 0 && at < end; at = bytes.indexOf(60, done)) {
    text += decodeRun(bytes, done, at);
    done = afterMarkup(bytes, at) ?? end;
    const from = at + CDATA.length;
    if (bytes.toString('latin1', at, from) === CDATA)
      text += withLineEnds(bytes.toString('utf8', from, done - 3));
  }
  return text + decodeRun(bytes, done, end);
}

function decodeRun(bytes: Buffer, start: number, end: number): string {
  return resolveReferences(withLineEnds(bytes.toString('utf8', start, end)));
}

function withLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(LINE_END, '\n') : text;
}

/** References to anything but characters stay as written: nothing that a document type declares is expanded. */
function resolveReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
