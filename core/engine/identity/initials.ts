import { BIT } from './lexicon.ts';
import type { Found, Reading } from './reading.ts';
import { isAny, isKind, shapeOf, type Token } from './tokens.ts';

const DOTTED = /^\. ?$/;
const BEFORE_AGE = /^[ .,(/:-]{1,4}$/;
const OPENED = /\( ?$/;
const CLOSED = /^ ?\)/;
const IN_YEARS = /^(?:th|thn|tahun)$/;
const ROMAN = /^[IVX]$/;
const MOST_INITIALS = 3;

/** VI-10: initials with an age. */
export function findInitials(reading: Reading): readonly Found[] {
  const { tokens } = reading;
  return tokens.flatMap((token, at): readonly Found[] => {
    if (!token.isNumber || token.text.length > 2) return [];
    const initials = initialsBefore(reading, at);
    if (initials === null || !isAge(reading, at) || !isSomebody(reading, initials, at)) return [];
    return [{ rule: 'VI-10', start: tokens[initials.from]?.start ?? 0, end: token.end }];
  });
}

interface Initials {
  readonly from: number;
  readonly to: number;
  readonly letters: string;
  /** Whether a word says that an age follows. */
  readonly aged: boolean;
}

function initialsBefore({ text, tokens }: Reading, at: number): Initials | null {
  const aged = isKind(tokens[at - 1], 'age');
  const to = aged ? at - 2 : at - 1;
  const last = tokens[to];
  const next = tokens[to + 1];
  if (!last || !next || !BEFORE_AGE.test(text.slice(last.end, next.start))) return null;
  if (last.text.length > MOST_INITIALS || shapeOf(last) !== 'CAPITALS') return null;
  let from = to;
  let letters = last.text;
  while (from > 0 && letters.length < MOST_INITIALS && isDotted(text, tokens[from - 1], tokens[from])) {
    from--;
    letters = `${tokens[from]?.text}${letters}`;
  }
  return { from, to, letters, aged };
}

function isDotted(text: string, before: Token | undefined, after: Token | undefined): boolean {
  if (!before || !after || before.text.length !== 1 || after.text.length !== 1) return false;
  return shapeOf(before) === 'CAPITALS' && DOTTED.test(text.slice(before.end, after.start));
}

/** Whether a number is an age: with years behind it, in brackets, or behind a word for age; no year of a law. */
function isAge({ text, tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return false;
  if (isKind(tokens[at - 1], 'age')) return true;
  if (next && isKind(next, 'years') && next.start - token.end <= 2) {
    return !/^\d{4}$/.test(tokens[at + 2]?.text ?? '') || (tokens[at + 2]?.start ?? 0) - next.end > 2;
  }
  return (
    OPENED.test(text.slice(Math.max(0, token.start - 2), token.start)) &&
    CLOSED.test(text.slice(token.end, token.end + 2))
  );
}

/** Whether letters are a person's: said so, two letters that are no abbreviation, or one letter behind a word for a person or at the beginning with years behind. */
function isSomebody({ tokens }: Reading, { from, to, letters, aged }: Initials, at: number): boolean {
  const before = tokens[from - 1];
  if (isKind(before, 'initials')) return true;
  const person = isAny(before, BIT.person);
  const inYears = IN_YEARS.test(tokens[at + 1]?.key ?? '');
  if (letters.length === 1)
    return !isSex(letters) && (person || (from === 0 && inYears && !ROMAN.test(letters)));
  if (from < to) return true;
  if (isAny(tokens[to], BIT.abbreviation | BIT.codePrefix)) return false;
  return letters.length === 2 || person || aged || inYears;
}

function isSex(letters: string): boolean {
  return letters === 'L' || letters === 'P';
}
