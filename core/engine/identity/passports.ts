import { windowsFrom } from './digits.ts';
import { BIT } from './lexicon.ts';
import { type Found, type Reading, tokenFrom, wordBefore } from './reading.ts';
import { isKind, type Token } from './tokens.ts';

const FEWEST = 6;
const MOST = 7;
const NEAR = 24;
const GOES_ON = /[A-Za-z-]/;
/** `S-1234567/KEP/2023`: the number of a letter. */
const OF_A_LETTER = /^\/[A-Za-z]+(?![A-Za-z0-9])/;
const LONGEST_OFFICE = 24;
const BETWEEN = /^[ .\-_/,:]{0,3}$/;

/** VI-06: numbers of passports, one or two letters and six or seven digits. */
export function findPassports(reading: Reading): readonly Found[] {
  const { groups, tokens } = reading;
  return groups.flatMap(({ start }, from): readonly Found[] => {
    const letters = lettersBefore(reading, start);
    if (letters === null || isCodePrefix(reading, letters) || groups[from - 1]?.end === letters.start)
      return [];
    const named = isNamed(tokens, letters);
    const window = windowsFrom(groups, from, FEWEST, MOST).at(-1);
    if (window === undefined) return [];
    const end = groups[window.to]?.end ?? 0;
    const goesOn = (groups[window.to]?.gap ?? ' ') !== ' ' && !named;
    if (goesOn || GOES_ON.test(reading.digital.charAt(end))) return [];
    if (!named && OF_A_LETTER.test(reading.digital.slice(end, end + LONGEST_OFFICE))) return [];
    const sure = named || isSure(reading, letters, start, window.digits, window.lengths.length);
    return sure ? [{ rule: 'VI-06', start: letters.start, end }] : [];
  });
}

interface Letters {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The one or two letters before a run of digits, read where look-alike letters are digits already. */
function lettersBefore({ digital }: Reading, place: number): Letters | null {
  let end = place;
  while (end > 0 && place - end < 3 && BETWEEN.test(digital.charAt(end - 1))) end--;
  let start = end;
  while (start > 0 && end - start < 3 && /[A-Za-z]/.test(digital.charAt(start - 1))) start--;
  const text = digital.slice(start, end);
  const alone = !/[A-Za-z0-9]/.test(digital.charAt(start - 1));
  return alone && text.length >= 1 && text.length <= 2 ? { text, start, end } : null;
}

/** Whether the word passport stands before the letters, with a word or two between. */
function isNamed(tokens: readonly Token[], { start }: Letters): boolean {
  const at = tokenFrom(tokens, start);
  for (let back = 1; back <= 4; back++) {
    const token = tokens[at - back];
    if (token === undefined || token.isNumber || start - token.end > NEAR) return false;
    if (isKind(token, 'passport')) return true;
  }
  return false;
}

/** Without the word, only what is written together, or a letter and seven digits that are no round amount. */
function isSure(
  reading: Reading,
  letters: Letters,
  digitsAt: number,
  digits: string,
  parts: number,
): boolean {
  const gap = reading.digital.slice(letters.end, digitsAt);
  const capital = letters.text === letters.text.toUpperCase();
  if (parts > 1) return false;
  if (gap === '') return capital || (letters.text.length === 1 && digits.length === MOST);
  const before = wordBefore(reading, letters.start);
  if (before !== null && (isKind(before, 'letter') || isKind(before, 'noName'))) return false;
  return (
    capital &&
    letters.text.length === 1 &&
    digits.length === MOST &&
    !digits.endsWith('000') &&
    !/00$/.test(digits)
  );
}

function isCodePrefix({ known }: Reading, { text }: Letters): boolean {
  return ((known.lexicon.get(text.toLowerCase()) ?? 0) & BIT.codePrefix) !== 0;
}
