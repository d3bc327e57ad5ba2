import type { Locale, Text } from '../locale/text.ts';

/** A text with places to fill, cut up once so that thousands of messages cost no search. */
export type Phrase = (words: (name: string) => string | null) => string | null;

const PLACE = /\{(\w+)\}/;

/** Prepares a text such as `{label} wajib diisi.`; the phrase is `null` when a word is not known. */
export function phraseOf(text: string): Phrase {
  const pieces = text.split(PLACE); // literals at even places, names at odd ones
  return (words) => {
    let said = '';
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i] ?? '';
      const word = i % 2 === 0 ? piece : words(piece);
      if (word === null) return null;
      said += word;
    }
    return said.charAt(0).toUpperCase() + said.slice(1);
  };
}

/** Stands for a value that must not be repeated. */
export const THIS_ENTRY: Text = { id: 'isian ini', en: 'this entry' };

const SHOWN_LENGTH = 60;
const MANY_DIGITS = /\d(?:[\s.\-/_,]?\d){8,}/;
const PSEUDONYM = /^(?:KS|KB|LY|PK)-\d{4}-\d{4}-\d{4,5}$/;
const OUR_CODE = /^[A-Z]{2}-\d{4}-\d{3,4}(?:-\d{3,5})?$/;

/** Whether a value may stand in messages and files whoever reads them: no sensitive column, no long number, no address. */
export function mayBeShown(value: string, sensitive: boolean): boolean {
  if (PSEUDONYM.test(value)) return true;
  return !sensitive && (OUR_CODE.test(value) || !(value.includes('@') || MANY_DIGITS.test(value)));
}

/** A value in a sentence: shortened, or "this entry". */
export function sayValue(value: string, sensitive: boolean, locale: Locale): string {
  if (!mayBeShown(value, sensitive)) return THIS_ENTRY[locale];
  return value.length > SHOWN_LENGTH ? `${value.slice(0, SHOWN_LENGTH - 1)}…` : value;
}
