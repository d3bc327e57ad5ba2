import { inflated } from './inflate.ts';
import { ASCII, BASE, digitOf, SEPARATOR } from './letters.ts';

const PORTION = 8192;

/**
 * The texts that `packTexts` has packed, in their order. It runs each time when a bundle is loaded, in a context that has
 * nothing but the language: `packed` is `size` bytes, and bytes beyond ASCII stand for `letters`.
 */
export function unpackTexts(packed: string, size: number, letters: string): readonly string[] {
  const bytes = inflated(bytesIn(packed), size);
  let text = '';
  for (let at = 0; at < size; at += PORTION) {
    // Faster than spreading them, and this runs at every call of the script.
    text += String.fromCharCode.apply(null, bytes.subarray(at, at + PORTION) as unknown as number[]);
  }
  return text
    .replace(/[\x80-\xff]/g, (letter) => letters[letter.charCodeAt(0) - ASCII] ?? '')
    .split(SEPARATOR);
}

/** Five letters are four bytes; ends of lines do not count. */
function bytesIn(packed: string): Uint8Array {
  const bytes = new Uint8Array(packed.length);
  const digits = Int8Array.from({ length: ASCII }, (_, code) => digitOf(code));
  let [count, number, length] = [0, 0, 0];
  for (let at = 0; at < packed.length; at++) {
    const digit = digits[packed.charCodeAt(at)] ?? 0;
    if (digit < 0) continue;
    number = number * BASE + digit;
    count++;
    if (count < 5) continue;
    bytes[length] = number >>> 24;
    bytes[length + 1] = number >>> 16;
    bytes[length + 2] = number >>> 8;
    bytes[length + 3] = number;
    length += 4;
    count = 0;
    number = 0;
  }
  return bytes.subarray(0, length);
}
