import { type DigitGroup, type Window, windowsFrom } from './digits.ts';
import { isMoney } from './number-guards.ts';
import { type Found, type Reading, wordBefore } from './reading.ts';
import { isKind } from './tokens.ts';

const FEWEST = 7;
const MOST_DIGITS = 17;
const MOBILE = /^(?:0|(?:00)?620?)(8[1-9]\d{6,10})$/;
const BARE_MOBILE = /^8[1-9]\d{7,10}$/;
const FIXED = /^(?:0|(?:00)?620?)(?:2[1-9]|[3-7]\d|9\d|8[04])\d{5,9}$/;
const YEAR = /^(?:19|20)\d\d$/;
const NEAR = 4;

/** VI-03 and VI-04: numbers of mobile and other telephones. */
export function findPhones(reading: Reading): readonly Found[] {
  const { groups } = reading;
  const found: Found[] = [];
  let next = 0;
  for (let from = 0; from < groups.length; from++) {
    if (from < next || !mayStart(reading, groups[from])) continue;
    const windows = windowsFrom(groups, from, FEWEST, MOST_DIGITS);
    const rule = ruleOf(reading, windows);
    if (rule === null) continue;
    found.push({
      rule: rule.name,
      start: groups[from]?.start ?? 0,
      end: groups[rule.window.to]?.end ?? 0,
    });
    next = rule.window.to + 1;
  }
  return found;
}

/** Whether a number stored as a number is a mobile telephone's: in full, or without the 0 that cells drop. */
export function isMobileNumber(digits: string, mayBare: boolean): boolean {
  return /^628[1-9]\d{7,10}$/.test(digits) || (mayBare && BARE_MOBILE.test(digits));
}

/** Whether a number can begin with these digits; without 0 or 62 only behind a word such as telephone. */
function mayStart(reading: Reading, group: DigitGroup | undefined): boolean {
  if (group === undefined) return false;
  const { digits, start } = group;
  return (
    digits.startsWith('0') ||
    digits.startsWith('62') ||
    (digits.startsWith('8') && isNamedPhone(reading, start))
  );
}

function ruleOf(
  reading: Reading,
  windows: readonly Window[],
): { readonly name: 'VI-03' | 'VI-04'; readonly window: Window } | null {
  for (const window of [...windows].reverse()) {
    const kind = kindOf(reading, window);
    if (kind !== null && !isMoney(reading, window) && !isPublic(reading, window))
      return { name: kind, window };
  }
  return null;
}

function kindOf(reading: Reading, window: Window): 'VI-03' | 'VI-04' | null {
  const { digits } = window;
  if (MOBILE.test(digits) && isMobileForm(reading, window)) return 'VI-03';
  if (BARE_MOBILE.test(digits) && isMobileForm(reading, window)) return 'VI-03';
  return FIXED.test(digits) && isFixedForm(reading, window) ? 'VI-04' : null;
}

/** Whether digits are parted as people part a mobile number, and not like a time, a date, a letter's number. */
function isMobileForm(reading: Reading, window: Window): boolean {
  const { lengths, gap, groups, from } = window;
  if (lengths.length === 1) return true;
  const first = groups[from]?.digits ?? '';
  if (isSingles(window)) return true;
  if (isPairs(window)) return true;
  if (isLetterNumber(reading, window)) return false;
  if (/^(?:00)?62$/.test(first)) return startsAbroad(window);
  if (first === '0') return gap === null && (groups[from + 1]?.digits.length ?? 0) >= 3;
  return first.length >= 3 && gapsAreNarrow(window);
}

function startsAbroad(window: Window): boolean {
  const { groups, from } = window;
  const second = groups[from + 1]?.digits ?? '';
  const third = groups[from + 2]?.digits ?? '';
  const head = second === '0' ? third : second;
  return /^0?8[1-9]\d/.test(head) && gapsAreNarrow(window);
}

const COMPOSITE = new Set([') ', ' (', ')-', '-(', ' - ', ' / ', ').', ')']);

function gapsAreNarrow({ groups, from, to }: Window): boolean {
  return groups.slice(from, to).every(({ gap }) => gap !== null && (gap.length === 1 || COMPOSITE.has(gap)));
}

/** Each digit for itself; a longer row of single digits is a row of scores. */
function isSingles({ lengths, gap, groups, from, to }: Window): boolean {
  if (!lengths.every((length) => length === 1) || gap === null || gap.length !== 1) return false;
  const goesOn = groups[to]?.gap === gap && groups[to + 1]?.digits.length === 1;
  return lengths.length >= 10 && !goesOn && groups[from - 1]?.gap !== gap;
}

function isPairs({ lengths, gap, groups, from }: Window): boolean {
  if (gap !== ' ' && gap !== '-' && gap !== '.') return false;
  return lengths.length >= 5 && lengths.every((length) => length === 2) && groups[from - 1]?.gap !== gap;
}

/** `Nomor 081/1234/2023`. */
function isLetterNumber(reading: Reading, { groups, from, to, gap }: Window): boolean {
  if (gap !== '/') return false;
  const start = groups[from]?.start ?? 0;
  const before = wordBefore(reading, start);
  const named = before !== null && start - before.end <= NEAR && isKind(before, 'letter');
  const short = groups[from]?.digits.length === 3 && YEAR.test(groups[to]?.digits ?? '');
  return named || short;
}

function isNamedPhone(reading: Reading, start: number): boolean {
  const before = wordBefore(reading, start);
  return before !== null && start - before.end <= NEAR && isKind(before, 'phone');
}

/** `(021) 5671234`, `021-567 1234`, `0215671234`. */
function isFixedForm(reading: Reading, window: Window): boolean {
  const { lengths, groups, from } = window;
  const first = groups[from]?.digits ?? '';
  if (reading.digital.charAt((groups[from]?.start ?? 0) - 1) === '/') return false;
  if (/^0?8[1-9]/.test(first) || groups[from - 1]?.gap === '-') return false;
  if (lengths.length === 1) return first.length >= 9 && first.startsWith('0');
  const head = first === '62' || first === '0062' ? 1 : 0;
  const rest = lengths.slice(head + 1);
  const area = lengths[head] ?? 0;
  const parted = groups.slice(from, window.to).every(({ gap }) => gap !== null && FIXED_GAPS.has(gap));
  if (!parted || rest.length === 0 || rest.length > 2) return false;
  return (
    (head === 1 ? area >= 2 && area <= 3 : area >= 3 && area <= 4) && rest.every((length) => length >= 3)
  );
}

const FIXED_GAPS = new Set([' ', '-', ') ', ')', ')-', ' (', ' - ']);

function isPublic({ known }: Reading, { digits }: Window): boolean {
  const bare = MOBILE.exec(digits)?.[1] ?? digits.replace(/^0/, '');
  return known.publicPhones.has(bare);
}
