import { every, quote } from './formula-writer.ts';
import { maskRuns } from './mask.ts';

/** Whether a cell has the shape of a mask. */
export function maskFormula(cell: string, mask: string): string {
  const parts = maskRuns(mask).flatMap(({ kind, text, from }) => {
    if (kind === 'literal') return [`EXACT(${part(cell, from, text.length)},${quote(text)})`];
    if (kind === 'base32') return [`${without(part(cell, from, text.length), BASE32)}=""`];
    return digitsFormulas(cell, from, text.length);
  });
  return every([`LEN(${cell})=${mask.length}`, ...parts]);
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A text without each of the characters, letter case included. */
function without(text: string, characters: string): string {
  return Array.from(characters).reduce((rest, one) => `SUBSTITUTE(${rest},${quote(one)},"")`, text);
}

// A number keeps 15 digits.
const MOST_DIGITS = 15;

/**
 * Conditions that together say that the characters of a cell from `from`, counted from 0, are `length` digits: their
 * number, written with as many places, is the text itself. "1E10", "-123" and " 12" are numbers too, and fail this.
 */
export function digitsFormulas(cell: string, from: number, length: number): readonly string[] {
  const count = Math.min(length, MOST_DIGITS);
  const text = part(cell, from, count);
  const first = `IFERROR(TEXT(VALUE(${text}),${quote('0'.repeat(count))})=${text},FALSE)`;
  return length === count ? [first] : [first, ...digitsFormulas(cell, from + count, length - count)];
}

/** Some characters of a cell; `from` counts from 0. */
function part(cell: string, from: number, length: number): string {
  return `MID(${cell},${from + 1},${length})`;
}
