import { textOfUnits } from './wide-text.ts';

const REPLACEMENT = 0xfffd;
const CHUNK = 4096;

/** The text in bytes of UTF-8; each damaged sequence becomes U+FFFD as the Encoding Standard says, or throws `TypeError`. */
export function utf8Text(bytes: Uint8Array, start: number, end: number, fatal: boolean): string {
  let text = '';
  const units: number[] = [];
  let at = start;
  while (at < end) {
    const length = lengthAfter(bytes[at] ?? 0);
    const followed = followedBy(bytes, at, Math.min(at + length, end - 1));
    const isSound = length >= 0 && followed === length;
    if (!isSound && fatal) throw new TypeError('no UTF-8');
    const point = isSound ? pointAt(bytes, at, length) : REPLACEMENT;
    if (point > 0xffff) units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff));
    else units.push(point);
    if (units.length >= CHUNK) text += textOfUnits(units.splice(0));
    at += 1 + followed;
  }
  return text + textOfUnits(units);
}

/** How many bytes follow a first one; -1 where none begins so. */
function lengthAfter(lead: number): number {
  if (lead < 0x80) return 0;
  if (lead < 0xc2 || lead > 0xf4) return -1;
  if (lead < 0xe0) return 1;
  return lead < 0xf0 ? 2 : 3;
}

/** How many of the bytes behind a first one, up to a last one, go on with its sequence. */
function followedBy(bytes: Uint8Array, at: number, last: number): number {
  let [low, high] = secondBounds(bytes[at] ?? 0);
  let count = 0;
  for (let next = at + 1; next <= last; next++) {
    const byte = bytes[next] ?? 0;
    if (byte < low || byte > high) break;
    [low, high] = [0x80, 0xbf];
    count++;
  }
  return count;
}

function pointAt(bytes: Uint8Array, at: number, length: number): number {
  const lead = bytes[at] ?? 0;
  let point = length === 0 ? lead : lead & (0x3f >> length);
  for (let i = 1; i <= length; i++) point = (point << 6) | ((bytes[at + i] ?? 0) & 0x3f);
  return point;
}

/** Which second bytes are allowed: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
function secondBounds(lead: number): readonly [low: number, high: number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  return lead === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}

/** A text as bytes of UTF-8; a lone surrogate becomes U+FFFD. */
export function utf8Bytes(text: string): number[] {
  const bytes: number[] = [];
  for (const sign of text) {
    const found = sign.codePointAt(0) ?? 0;
    const point = found >= 0xd800 && found <= 0xdfff ? REPLACEMENT : found;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 0x3f));
    else if (point < 0x10000)
      bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 0x3f), 0x80 | (point & 0x3f));
    else
      bytes.push(
        0xf0 | (point >> 18),
        0x80 | ((point >> 12) & 0x3f),
        0x80 | ((point >> 6) & 0x3f),
        0x80 | (point & 0x3f),
      );
  }
  return bytes;
}
