import type { WordKind } from '../../kit/identity-words.ts';
import { BIT, type Lexicon } from './lexicon.ts';

/** A run of letters or of digits in a folded text. */
export interface Token {
  /** In lower case. */
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isNumber: boolean;
  /** Bits of its kinds. */
  readonly kinds: number;
}

/** How a word is written. */
export type Shape = 'Name' | 'CAPITALS' | 'other';

const DIGIT = 1;
const LETTER = 2;

/** Cuts a folded text into runs of letters and runs of digits. */
export function tokensOf(text: string, lexicon: Lexicon): readonly Token[] {
  const tokens: Token[] = [];
  let start = 0;
  let open = 0;
  for (let at = 0; at <= text.length; at++) {
    const kind = at < text.length ? kindAt(text, at) : 0;
    if (kind === open) continue;
    if (open !== 0) tokens.push(tokenOf(text, start, at, open === DIGIT, lexicon));
    start = at;
    open = kind;
  }
  return tokens;
}

/** Whether a token is a word of some kind. */
export function isKind(token: Token | undefined, kind: WordKind): boolean {
  return token !== undefined && (token.kinds & BIT[kind]) !== 0;
}

/** Whether a token is a word of one of several kinds, given as their bits. */
export function isAny(token: Token | undefined, bits: number): boolean {
  return token !== undefined && (token.kinds & bits) !== 0;
}

/** How a word is written; a single capital is `CAPITALS`. */
export function shapeOf({ text, key, isNumber }: Token): Shape {
  if (isNumber || text.charAt(0) === key.charAt(0)) return 'other';
  const rest = text.slice(1);
  if (rest !== '' && rest === key.slice(1)) return 'Name';
  return text === text.toUpperCase() ? 'CAPITALS' : 'other';
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return DIGIT;
  const letter = code | 32;
  return letter >= 97 && letter <= 122 && code < 127 ? LETTER : 0;
}

function tokenOf(text: string, start: number, end: number, isNumber: boolean, lexicon: Lexicon): Token {
  const own = text.slice(start, end);
  const key = isNumber ? own : own.toLowerCase();
  return { key, text: own, start, end, isNumber, kinds: isNumber ? 0 : (lexicon.get(key) ?? 0) };
}
