import { BIT } from './lexicon.ts';
import { LONGEST_NAME, NAMES, NO_NAMES } from './name-runs.ts';
import type { Found, Reading } from './reading.ts';
import { isAny, isKind, shapeOf, type Token } from './tokens.ts';

const WORD_GAP = /^[ .]{0,3}$/;

/** VI-09: two names with bin, binti or alias between. */
export function findPatronymics(reading: Reading): readonly Found[] {
  const { text, tokens } = reading;
  return tokens.flatMap((token, at): readonly Found[] => {
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    if (!isAny(token, BIT.patronymic | BIT.alias) || !before || !after) return [];
    if (!WORD_GAP.test(text.slice(before.end, token.start))) return [];
    if (!WORD_GAP.test(text.slice(token.end, after.start)) || !areNames(before, token, after)) return [];
    if (isInstitution(reading, at - 1)) return [];
    return [{ rule: 'VI-09', start: before.start, end: after.end }];
  });
}

/** Words in capitals between words that are not, such as BIN, an agency, join known names only. */
function areNames(before: Token, token: Token, after: Token): boolean {
  if (before.isNumber || after.isNumber) return false;
  if (isAny(before, NO_NAMES) || isAny(after, NO_NAMES)) return false;
  if (isAny(before, NAMES) && isAny(after, NAMES)) return true;
  if (isKind(token, 'abbreviation') && shapeOf(token) === 'CAPITALS') return false;
  const known = isKind(before, 'name') || isKind(after, 'name');
  return shapeOf(before) === 'Name' && (shapeOf(after) === 'Name' || known);
}

/** `Masjid Umar bin Khattab`: a name given to a house, with a word for it no further before than a name is long. */
function isInstitution({ text, tokens }: Reading, at: number): boolean {
  for (let i = at; at - i < LONGEST_NAME; i--) {
    const before = tokens[i - 1];
    const token = tokens[i];
    if (!before || !token || text.slice(before.end, token.start) !== ' ') return false;
    if (isKind(before, 'place')) return true;
    if (shapeOf(before) === 'other') return false;
  }
  return false;
}
