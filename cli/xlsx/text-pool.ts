import { decodeText, trimSpace, unescapeString } from './xml-text.ts';

/** Texts of cells that were read lately, so that what stands in a thousand cells is one text in memory. */
export type TextPool = string[];

const SLOTS = 8192;

/** A pool without texts. */
export function newTextPool(): TextPool {
  return new Array<string>(SLOTS).fill('');
}

/** The text of a cell between two positions, references and escapes resolved; space at its ends only if `preserved`. */
export function cellText(
  pool: TextPool,
  bytes: Buffer,
  start: number,
  end: number,
  preserved: boolean,
): string {
  if (preserved) return unescapeString(decodeText(bytes, start, end));
  const slot = slotOf(bytes, start, end);
  const known = pool[slot] ?? '';
  if (isWritten(known, bytes, start, end)) return known;
  const text = unescapeString(trimSpace(decodeText(bytes, start, end), false, false));
  // Whatever is resolved or left out makes a text shorter than its bytes, so these stand for themselves.
  if (text.length === end - start) pool[slot] = text;
  return text;
}

/** Mixes the length with the first byte and the last ones, where codes and numbered names differ. */
function slotOf(bytes: Buffer, start: number, end: number): number {
  let hash = Math.imul(end - start, 31) + (bytes[start] ?? 0);
  for (let at = Math.max(start, end - 8); at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function isWritten(text: string, bytes: Buffer, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) !== bytes[start + index]) return false;
  }
  return true;
}
