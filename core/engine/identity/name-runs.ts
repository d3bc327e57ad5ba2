import { BIT } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { isAny, shapeOf, type Token } from './tokens.ts';

/** Bits of the words that are names. */
export const NAMES = BIT.name | BIT.commonName;
/** Bits of the words that are no part of anybody's name. */
export const NO_NAMES = BIT.role | BIT.noName | BIT.place | BIT.month | BIT.person;
/** Words in the longest name. */
export const LONGEST_NAME = 5;

/** Words `from` to `to` of a text that are written like one name. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The words around a name that are written like it, with single spaces between. */
export function runAround({ text, tokens }: Reading, at: number): Run {
  let from = at;
  let to = at;
  while (from > 0 && joins(text, tokens[from - 1], tokens[from])) from--;
  while (joins(text, tokens[to], tokens[to + 1])) to++;
  return { from, to };
}

function joins(text: string, before: Token | undefined, after: Token | undefined): boolean {
  if (!before || !after || !isCapitalised(before) || !isCapitalised(after)) return false;
  const gap = text.slice(before.end, after.start);
  return gap === ' ' || gap === '_' || gap === "'";
}

function isCapitalised(token: Token): boolean {
  return shapeOf(token) !== 'other';
}

/** Whether a word for a house, a street or the like stands in a run before one of its words, as far off as a name is long. */
export function isPlaceBefore(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = Math.max(from, at - LONGEST_NAME); i < at; i++)
    if (isAny(tokens[i], BIT.place | BIT.street)) return true;
  return false;
}
