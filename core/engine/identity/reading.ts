import type { TextRuleName } from '../../kit/identity-rule.ts';
import type { IdentityWords } from '../../kit/identity-words.ts';
import { type DigitGroup, digitalOf, groupsOf } from './digits.ts';
import type { Lexicon } from './lexicon.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A folded text as detectors look at it. */
export interface Reading {
  readonly text: string;
  /** The text with letters that look like digits read as such. */
  readonly digital: string;
  readonly tokens: readonly Token[];
  /** The bits of all its words. */
  readonly kinds: number;
  /** Runs of digits of `digital`; none where the text has too few to be a number of anybody. */
  readonly groups: readonly DigitGroup[];
  readonly known: Knowledge;
}

/** The declared words, and what is looked up in them. */
export interface Knowledge {
  readonly words: IdentityWords;
  readonly lexicon: Lexicon;
  readonly provinces: ReadonlySet<string>;
  readonly publicPhones: ReadonlySet<string>;
  /** Finds pages of persons on social media. */
  readonly sites: RegExp;
}

/** Something that a detector found, from `start` up to `end` of the folded text. */
export interface Found {
  readonly rule: TextRuleName;
  readonly start: number;
  readonly end: number;
}

const FEWEST_DIGITS = 6;
const DIGIT_BESIDE_LETTER = /\d[OoIl|]|[OoIl|]\d/;
const NO_DIGIT = /\D/g;

/** Reads a folded text once for all detectors. */
export function readingOf(text: string, known: Knowledge): Reading {
  const tokens = tokensOf(text, known.lexicon);
  let kinds = 0;
  let digits = 0;
  for (const token of tokens) {
    kinds |= token.kinds;
    if (token.isNumber) digits += token.text.length;
  }
  const hidden = digits > 0 && digits < FEWEST_DIGITS && DIGIT_BESIDE_LETTER.test(text);
  const digital = hidden || digits >= FEWEST_DIGITS ? digitalOf(text) : text;
  if (hidden) digits = digital.replace(NO_DIGIT, '').length;
  const groups = digits < FEWEST_DIGITS ? [] : groupsOf(digital);
  return { text, digital, tokens, kinds, groups, known };
}

/** The last word that ends before a place of the text, with nothing but spaces and signs between; `null` for none. */
export function wordBefore({ tokens }: Reading, place: number): Token | null {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  const token = tokens[low - 1];
  return token === undefined || token.isNumber ? null : token;
}

/** The number, from 0, of the first token that starts at or after a place of the text. */
export function tokenFrom(tokens: readonly Token[], place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
