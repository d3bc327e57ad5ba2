// Format characters (zero-width, direction marks, soft hyphen), which nobody sees.
const INVISIBLE = /\p{Cf}/gu;
const SPACES = /\s+/g;
const QUOTES = /[‘’‛′]/g;
const DOUBLE_QUOTES = /[“”‟″]/g;
const PUNCTUATION = /[\p{P}\p{Sk}\p{Sm}]+/gu;
const MARKS = /\p{M}+/gu;
const UNTIDY = /^\s|\s$|[\u00a0\u2007\u202f\u200b-\u200f\u2060\u00ad\ufeff\t\r\n]| {2}/;

/** A text without what nobody typed on purpose: invisible characters, doubled and outer spaces, line breaks. */
export function tidy(text: string): string {
  return isBare(text) ? text : text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

/** Whether {@link tidy} would change the text. */
export function isUntidy(text: string): boolean {
  return !isBare(text) && UNTIDY.test(text);
}

/**
 * Whether a text is ASCII words with single spaces, in which there is nothing to tidy or to make plain. Nearly all are,
 * and a look at each character is much cheaper than the expressions.
 */
function isBare(text: string): boolean {
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > TILDE || code < SPACE || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return before !== SPACE || text === '';
}

const SPACE = 32;
const TILDE = 126;

/** The number that `length` digits of a text say, from a character counted from 0; NaN when they are not all there. */
export function digitsAt(text: string, from: number, length: number): number {
  let number = text.length < from + length ? Number.NaN : 0;
  for (let i = from; i < from + length; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
}

const ZERO = 48;

/** A tidy text with full-width and look-alike signs in their plain form: what parsers read. */
export function plain(text: string): string {
  return isBare(text) ? text : tidy(text.normalize('NFKC').replace(QUOTES, "'").replace(DOUBLE_QUOTES, '"'));
}

/** A name without letter case, accents and punctuation: `Kab. Pekalongan` and `kab pekalongan` are one. */
export function nameKey(text: string): string {
  const bare = isBare(text) ? text : plain(text).normalize('NFD').replace(MARKS, '');
  return bare.toLowerCase().replace(PUNCTUATION, ' ').replace(SPACES, ' ').trim();
}
