import { digitalOf } from './digits.ts';
import type { Found, Reading } from './reading.ts';
import { isKind, shapeOf, type Token, tokensOf } from './tokens.ts';

const DATE =
  /(?:\d{1,2}[ /.-]{1,3}(?:\d{1,2}|[A-Za-z]{3,10})[ /.,-]{1,3}(?:\d{4}|\d{2})|(?:19|20)\d\d[ /.-]\d{1,2}[ /.-]\d{1,2})(?!\d)/y;
const FURTHEST = 6;
const SMALL: ReadonlySet<string> = new Set([
  'tanggal',
  'tgl',
  'di',
  'pada',
  'kab',
  'kota',
  'tempat',
  'lahir',
  'hari',
]);
const BETWEEN = /^[ .,:;/()=-]{0,4}$/;

/** VI-14: days of birth. A year alone is none. */
export function findBirths(reading: Reading): readonly Found[] {
  const text = digitalOf(reading.text);
  const tokens = text === reading.text ? reading.tokens : tokensOf(text, reading.known.lexicon);
  return tokens.flatMap((token, at): readonly Found[] => {
    if (!isKind(token, 'birth') || isKind(tokens[at - 1], 'notBirth')) return [];
    const end = dateBehind(text, tokens, at);
    return end === null ? [] : [{ rule: 'VI-14', start: token.start, end }];
  });
}

/** Where the date behind a word of birth ends, with nothing but a place between; `null` for none. */
function dateBehind(text: string, tokens: readonly Token[], at: number): number | null {
  for (let i = at + 1; i <= at + FURTHEST; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token || !before || !BETWEEN.test(text.slice(before.end, token.start))) return null;
    if (token.isNumber) return dateEnd(text, token, tokens[i + 1]);
    if (!isPlaceWord(token, before)) return null;
  }
  return null;
}

function dateEnd(text: string, { start }: Token, next: Token | undefined): number | null {
  DATE.lastIndex = start;
  const match = DATE.exec(text);
  const inWords = next !== undefined && !next.isNumber;
  if (match === null || (inWords && !isKind(next, 'month'))) return null;
  return start + match[0].length;
}

function isPlaceWord(token: Token, before: Token): boolean {
  return SMALL.has(token.key) || shapeOf(token) !== 'other' || before.key === 'di' || before.key === 'ttl';
}
