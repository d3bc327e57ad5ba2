/** Between two packed texts; a text that holds it stays as it is. */
export const SEPARATOR = '\u0001';

/** As many different letters mean themselves; the others get the bytes from here on. */
export const ASCII = 128;

/** Four bytes are five digits in this base. */
export const BASE = 85;
const FIRST = 37;
/** Of the letters from `%` to `y`, these two mean something within a JavaScript text; others stand for them. */
const INSTEAD: Readonly<Record<number, number>> = { 92: 123, 96: 124 };

/** The letter for a digit, as its code. */
export function letterOf(digit: number): number {
  return INSTEAD[digit + FIRST] ?? digit + FIRST;
}

/** The digit for the code of a letter; less than 0 for the end of a line. */
export function digitOf(code: number): number {
  if (code === INSTEAD[92]) return 92 - FIRST;
  return (code === INSTEAD[96] ? 96 : code) - FIRST;
}
