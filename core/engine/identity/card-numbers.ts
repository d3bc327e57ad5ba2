import { type Window, windowsFrom } from './digits.ts';
import {
  holdsDate,
  isFraction,
  isMoney,
  isOfCivilServant,
  isThousands,
  isWholeChain,
  isYears,
} from './number-guards.ts';
import type { Found, Knowledge, Reading } from './reading.ts';

const CARD = 16;
const SHORTEST = 15;
const LONGEST = 17;
/** Where the parts of the 16 digits end: province, city, district, day, month and year; people part them there or by fours. */
const ENDS_OF_PARTS: ReadonlySet<number> = new Set([2, 4, 6, 8, 10, 12]);
/** A taxpayer's number, 01.234.567.8-901.000. */
const TAXPAYER = '2,3,3,1,3,3';
const BIRTH = /^\d{6}(?:0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(?:0[1-9]|1[0-2])\d{6}$/;

/** VI-01 and VI-02: numbers of identity cards and families, and other runs of 15 to 17 digits. */
export function findCards(reading: Reading): readonly Found[] {
  const { groups, known } = reading;
  const found: Found[] = [];
  let next = 0;
  for (let from = 0; from < groups.length; from++) {
    if (from < next) continue;
    const windows = windowsFrom(groups, from, SHORTEST, LONGEST);
    const card = windows.find((window) => isCard(window, known) && !isExcused(reading, window));
    const long = card ?? windows.find((window) => isLong(window) && !isExcused(reading, window));
    if (long === undefined) continue;
    found.push({
      rule: card ? 'VI-01' : 'VI-02',
      start: groups[long.from]?.start ?? 0,
      end: groups[long.to]?.end ?? 0,
    });
    next = long.to + 1;
  }
  return found;
}

/** Whether 16 digits are built like those of an identity card: a province, a day of birth (women's plus 40), a month. */
export function isIdentityNumber(digits: string, { provinces }: Knowledge): boolean {
  return digits.length === CARD && provinces.has(digits.slice(0, 2)) && BIRTH.test(digits);
}

function isCard(window: Window, known: Knowledge): boolean {
  return isIdentityNumber(window.digits, known) && isParted(window);
}

function isExcused(reading: Reading, window: Window): boolean {
  return isMoney(reading, window) || isFraction(window) || isOfCivilServant(reading, window);
}

const FEW_GROUPS = 6;

function isParted(window: Window): boolean {
  const { lengths, gap } = window;
  if (lengths.length === 1) return true;
  if (lengths.every((length) => length === 1)) return gap !== null && gap.length === 1;
  if (lengths.length <= FEW_GROUPS && holdsDate(window)) return false;
  if (isPartedByMeaning(lengths)) return true;
  if (gap !== null && gap.length === 1 && lengths.every((length) => length > 1)) return true;
  return isWholeChain(window);
}

function isPartedByMeaning(lengths: readonly number[]): boolean {
  let end = 0;
  for (const length of lengths.slice(0, -1)) {
    end += length;
    if (!ENDS_OF_PARTS.has(end)) return false;
  }
  return true;
}

function isLong(window: Window): boolean {
  const { lengths, gap } = window;
  if (lengths.length === 1) return true;
  if (lengths.join() === TAXPAYER && isWholeChain(window)) return true;
  if (gap === null || gap.length !== 1 || !isGrouped(lengths, gap)) return false;
  return !(holdsDate(window) || isYears(window) || isThousands(window) || joinsOn(window, gap));
}

/** Parted into groups of some length, as numbers of accounts and cards are. */
function isGrouped(lengths: readonly number[], gap: string): boolean {
  if (lengths.every((length) => length >= 3)) return true;
  return (gap === ' ' || gap === '-') && lengths.slice(0, -1).every((length) => length > 1);
}

function joinsOn({ groups, from, to }: Window, gap: string): boolean {
  return groups[from - 1]?.gap === gap || groups[to]?.gap === gap;
}
