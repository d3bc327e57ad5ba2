import type { Window } from './digits.ts';
import { type Reading, tokenFrom, wordBefore } from './reading.ts';
import { isKind } from './tokens.ts';

const NEAR = 3;

/** Whether a window is an amount of money: Rp before it or rupiah behind it. */
export function isMoney(reading: Reading, { groups, from, to }: Window): boolean {
  const start = groups[from]?.start ?? 0;
  const end = groups[to]?.end ?? 0;
  const before = wordBefore(reading, start);
  if (before !== null && start - before.end <= NEAR && isKind(before, 'money')) return true;
  const after = reading.tokens[tokenFrom(reading.tokens, end)];
  return after !== undefined && after.start - end <= NEAR && isKind(after, 'money');
}

const NIP_DIGITS = 18;

/** Whether a window lies in the number of a public servant: 18 digits behind the word for it. */
export function isOfCivilServant(reading: Reading, { groups, from }: Window): boolean {
  let first = from;
  // No further back than such a number is long, so that a text of digits alone costs no more than it is long.
  while (first > 0 && from - first < NIP_DIGITS && (groups[first - 1]?.gap ?? null) !== null) first--;
  let digits = 0;
  for (let at = first; at < groups.length && digits < NIP_DIGITS; at++) {
    digits += groups[at]?.digits.length ?? 0;
    if ((groups[at]?.gap ?? null) === null) break;
  }
  const start = groups[first]?.start ?? 0;
  const before = wordBefore(reading, start);
  const said = before !== null && start - before.end <= NEAR && isKind(before, 'civilServant');
  return digits === NIP_DIGITS && (said || BIRTH_AND_SERVICE.test(groups[first]?.digits ?? ''));
}

/** A day of birth in full, with which the number of a public servant begins. */
const BIRTH_AND_SERVICE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/;

const YEAR = /^(?:19|20)\d\d$/;

/** Whether some groups of a window are a date: day, month and year with the same sign between them. */
export function holdsDate({ groups, from, to }: Window): boolean {
  for (let at = from; at + 2 <= to; at++) {
    const [day, month, year] = [groups[at], groups[at + 1], groups[at + 2]];
    if (
      day &&
      month &&
      year &&
      day.gap === month.gap &&
      YEAR.test(year.digits) &&
      isDay(day.digits, month.digits)
    ) {
      return true;
    }
  }
  return false;
}

function isDay(day: string, month: string): boolean {
  if (day.length > 2 || month.length > 2) return false;
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
}

/** Whether all groups of a window are years. */
export function isYears({ groups, from, to }: Window): boolean {
  for (let at = from; at <= to; at++) if (!YEAR.test(groups[at]?.digits ?? '')) return false;
  return true;
}

/** Whether the digits are parted like thousands. */
export function isThousands({ lengths, gap }: Window): boolean {
  if (gap !== '.' && gap !== ',') return false;
  return lengths.slice(1).every((length) => length === 3) && (lengths[0] ?? 0) <= 3;
}

/** Whether the window is a whole chain: nothing joins it to digits before or behind it without a space. */
export function isWholeChain({ groups, from, to }: Window): boolean {
  const before = groups[from - 1]?.gap ?? null;
  const after = groups[to]?.gap ?? null;
  const inside = groups.slice(from, to).every(({ gap }) => gap !== null && gap.length === 1 && gap !== ' ');
  return inside && loose(before) && loose(after);
}

function loose(gap: string | null): boolean {
  return gap === null || gap.includes(' ');
}

/** Whether the window starts behind the comma or point of a fraction. */
export function isFraction({ groups, from }: Window): boolean {
  const before = groups[from - 1];
  return before?.digits === '0' && (before.gap === '.' || before.gap === ',');
}
