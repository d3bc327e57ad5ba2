import { BIT } from './lexicon.ts';
import type { Found, Reading } from './reading.ts';
import { isAny, isKind, shapeOf, type Token } from './tokens.ts';

const GAP = /^[ .:,]{0,3}$/;
const SHORT_NUMBER = 3;

/** VI-11: streets, blocks and neighbourhoods. */
export function findStreets({ text, tokens }: Reading): readonly Found[] {
  return tokens.flatMap((token, at): readonly Found[] => {
    const next = tokens[at + 1];
    if (!next || !GAP.test(text.slice(token.end, next.start))) return [];
    if (!isStreet(tokens, at, next) && !isNeighbourhood(tokens, at, next)) return [];
    return [{ rule: 'VI-11', start: token.start, end: next.end }];
  });
}

function isStreet(tokens: readonly Token[], at: number, next: Token): boolean {
  const token = tokens[at];
  if (isKind(next, 'notStreet')) return false;
  if (isKind(token, 'streetShort')) return true;
  if (!isKind(token, 'street') || isAny(tokens[at - 1], BIT.place)) return false;
  return shapeOf(next) !== 'other';
}

/** `RT 03`, `RT.3/RW.5`; not `RT 5 orang`. */
function isNeighbourhood(tokens: readonly Token[], at: number, next: Token): boolean {
  if (!isKind(tokens[at], 'neighbourhood') || !next.isNumber || next.text.length > SHORT_NUMBER) return false;
  const behind = tokens[at + 2];
  return next.text.startsWith('0') || behind === undefined || isAny(behind, BIT.neighbourhood | BIT.street);
}
