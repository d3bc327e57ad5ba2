/** A run of digits, and what stands between it and the next one. */
export interface DigitGroup {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** At most three separators, brackets of all kinds as round ones; `null` when anything else, a list's comma, or the end follows. */
  readonly gap: string | null;
}

/** Digits that may be one number, as groups `from` to `to` of a text. */
export interface Window {
  readonly groups: readonly DigitGroup[];
  readonly from: number;
  readonly to: number;
  readonly digits: string;
  /** How many digits each group has. */
  readonly lengths: readonly number[];
  /** The gap that all groups have between them; `null` where they differ, `''` for one group. */
  readonly gap: string | null;
}

const SEPARATORS = /^[ ./\\\-_,:()|]{1,3}$/;
const OF_A_LIST = /[,.:;] /;

/** The runs of digits of a text whose look-alike letters are digits. */
export function groupsOf(text: string): readonly DigitGroup[] {
  const runs = [...text.matchAll(DIGITS)].map((match) => ({ start: match.index, digits: match[0] }));
  return runs.map(({ start, digits }, i) => {
    const end = start + digits.length;
    const next = runs[i + 1];
    return { digits, start, end, gap: next && next.start - end <= 3 ? gapOf(text, end, next.start) : null };
  });
}

const DIGITS = /\d+/g;
// Bounded, so that a long text without spaces costs no more than it is long.
const RUN = /[A-Za-z0-9|]{2,40}/g;
const ALIKE = /[OoIl|]/g;
/** Letters in front are those of a passport. */
const READ_AS_DIGITS = /^([A-Za-z]{0,2}?)([0-9OoIl|]+)$/;
const ALIKE_DIGITS: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1', '|': '1' };
const ENOUGH_BEHIND_LETTERS = 5;
/** A whole group of them behind digits, `3173 9941 OOOO`; shorter ones are words, and without an O they are Roman numerals. */
const ALIKE_GROUP = /(\d[ ./_-])(?=[Il|]{0,8}[Oo])([OoIl|]{3,8})(?![A-Za-z0-9])/g;

/** The text with letters that look like digits read as such, where they stand among digits; as long as before. */
export function digitalOf(text: string): string {
  const mixed = text.replace(RUN, (run) => {
    const [, head = '', tail = ''] = READ_AS_DIGITS.exec(run) ?? [];
    const digits = tail.length - (tail.match(ALIKE)?.length ?? 0);
    if (digits === 0 || digits === tail.length) return run;
    if (head !== '' && digits < ENOUGH_BEHIND_LETTERS) return run;
    return head + plainDigits(tail);
  });
  return mixed.replace(ALIKE_GROUP, (_, before: string, run: string) => before + plainDigits(run));
}

function plainDigits(run: string): string {
  return run.replace(ALIKE, (letter) => ALIKE_DIGITS[letter] ?? letter);
}

/** The windows that start with group `from` and have `least` to `most` digits, the shortest first. */
export function windowsFrom(
  groups: readonly DigitGroup[],
  from: number,
  least: number,
  most: number,
): readonly Window[] {
  const windows: Window[] = [];
  const lengths: number[] = [];
  let digits = '';
  let gap: string | null = '';
  for (let to = from; to < groups.length; to++) {
    const group = groups[to];
    if (group === undefined || digits.length + group.digits.length > most) break;
    digits += group.digits;
    lengths.push(group.digits.length);
    if (digits.length >= least) windows.push({ groups, from, to, digits, lengths: [...lengths], gap });
    if (group.gap === null) break;
    gap = to === from ? group.gap : gap === group.gap ? gap : null;
  }
  return windows;
}

function gapOf(text: string, from: number, to: number): string | null {
  const gap = text.slice(from, to).replaceAll('[', '(').replaceAll(']', ')');
  return SEPARATORS.test(gap) && !OF_A_LIST.test(gap) ? gap : null;
}
