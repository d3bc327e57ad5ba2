import { BIT } from './lexicon.ts';
import { isPlaceBefore, LONGEST_NAME, NAMES, NO_NAMES, type Run, runAround } from './name-runs.ts';
import type { Found, Reading } from './reading.ts';
import { isAny, isKind, shapeOf, type Token } from './tokens.ts';

const TITLE_GAP = /^(?:\.|:)? {0,2}$/;

/** VI-08: an honorific and a name. */
export function findTitled({ text, tokens }: Reading): readonly Found[] {
  return tokens.flatMap((token, at): readonly Found[] => {
    const honorific = isKind(token, 'honorific');
    const behalf = isKind(token, 'onBehalf') && isKind(tokens[at - 1], 'onBehalf');
    const next = tokens[at + 1];
    if ((!honorific && !behalf && !isShortBehalf(text, token)) || next === undefined) return [];
    if (!TITLE_GAP.test(text.slice(token.end, next.start)) || !isPersonBehind(next)) return [];
    if (isAny(tokens[at - 1], BIT.notHonorific | BIT.place)) return [];
    return [{ rule: 'VI-08', start: token.start, end: next.end }];
  });
}

/** `An. Wahyuni`, with its dot. */
function isShortBehalf(text: string, { key, end }: Token): boolean {
  return key === 'an' && text.charAt(end) === '.';
}

/** Names are known; of unknown words only one that is written like a name. */
function isPersonBehind(next: Token): boolean {
  if (next.isNumber || isAny(next, BIT.role | BIT.place | BIT.noName)) return false;
  const shape = shapeOf(next);
  if (isKind(next, 'name')) return true;
  if (isKind(next, 'commonName')) return shape !== 'other';
  return shape === 'Name';
}

/** VI-13: words that look like a name: behind a word for a person, or two and more in capitals of which one is a known name. */
export function findNames(reading: Reading): readonly Found[] {
  const { tokens } = reading;
  const found: Found[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (at < next || !isAny(token, NAMES) || token === undefined) continue;
    const run = runAround(reading, at);
    next = run.to + 1;
    if (isNamed(reading, run, at) || isNameRun(tokens, run)) {
      found.push({ rule: 'VI-13', start: tokens[run.from]?.start ?? 0, end: tokens[run.to]?.end ?? 0 });
    }
  }
  return found;
}

/** Whether a word for a person stands before the name: `korban Siti`, `bernama wahyuni`. */
function isNamed({ text, tokens }: Reading, run: Run, at: number): boolean {
  const name = tokens[at];
  const before = tokens[at - 1];
  if (!name || !before || !isAny(before, BIT.person | BIT.called)) return false;
  if (!/^[ :,]{1,3}$/.test(text.slice(before.end, name.start))) return false;
  if (isKind(name, 'name') && !isKind(name, 'commonName')) return !isAny(tokens[run.from], BIT.place);
  return isKind(before, 'called') || shapeOf(name) === 'Name' || isPair(text, tokens, at);
}

const COUNTED = /^(?:\d+|[ivx]+)$/;

/**
 * Two words in capitals that are names together, `KORBAN DEWI LESTARI`; not the two sexes of one word, `PUTRA PUTRI`, nor
 * what is counted, `TRI WULAN II`.
 */
function isPair(text: string, tokens: readonly Token[], at: number): boolean {
  const name = tokens[at];
  const next = tokens[at + 1];
  if (!name || !next || !isAny(next, NAMES) || isAny(next, BIT.place)) return false;
  if (shapeOf(name) !== 'CAPITALS' || COUNTED.test(tokens[at + 2]?.key ?? '')) return false;
  return text.slice(name.end, next.start) === ' ' && name.key.slice(0, -1) !== next.key.slice(0, -1);
}

function isNameRun(tokens: readonly Token[], { from, to }: Run): boolean {
  if (to === from || isAny(tokens[from - 1], BIT.place)) return false;
  const strict = to - from >= LONGEST_NAME || isShouted(tokens, from, to);
  const isBeside = strict ? isKnownName : isNameLike;
  for (let at = from; at <= to; at++) {
    if (!isKind(tokens[at], 'name') || isPlaceBefore(tokens, from, at)) continue;
    if ((at > from && isBeside(tokens[at - 1])) || (at < to && isBeside(tokens[at + 1]))) return true;
  }
  return false;
}

function isKnownName(token: Token | undefined): boolean {
  return isAny(token, NAMES);
}

/** A text in capitals throughout tells nothing by them. */
function isShouted(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at <= Math.min(to, from + LONGEST_NAME); at++) {
    const token = tokens[at];
    if (token && token.text.length > 1 && shapeOf(token) !== 'CAPITALS') return false;
  }
  return true;
}

function isNameLike(token: Token | undefined): boolean {
  return token !== undefined && !isAny(token, NO_NAMES) && shapeOf(token) === 'Name';
}
