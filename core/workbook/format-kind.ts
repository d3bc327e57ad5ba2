import type { FormatKind } from './snapshot.ts';

/**
 * The kind of a number format code, by its first section (ECMA-376 18.8.31).
 *
 * Times of day and durations are `general`: a number shown as `hh:mm` is no date.
 */
export function formatKindOf(code: string): FormatKind {
  const { letters, marks } = scanFirstSection(code.toLowerCase());
  if (letters.includes('y') || letters.includes('d')) return 'date';
  if (letters !== '' && !/[hs]/.test(letters) && !/[0#?]/.test(marks)) return 'date'; // months alone
  if (marks.includes('%')) return 'percent';
  return marks.includes('@') ? 'text' : 'general';
}

interface Section {
  /** The date and time letters in their order: `y`, `m`, `d`, `h`, `s`. */
  readonly letters: string;
  /** Every other character that is neither quoted nor escaped. */
  readonly marks: string;
}

/** Splits the code up to its first `;`, leaving out literal text, colours, conditions and locales. */
function scanFirstSection(code: string): Section {
  let letters = '';
  let marks = '';
  let at = 0;
  while (at < code.length && code[at] !== ';') {
    const next = afterLiteral(code, at);
    const char = code[at] ?? '';
    if (next === at + 1) {
      if ('ymdhs'.includes(char)) letters += char;
      else marks += char;
    }
    if (char === '[') letters += elapsedUnit(code.slice(at + 1, next - 1));
    at = next;
  }
  return { letters, marks };
}

const WORDS = ['general', 'am/pm', 'a/p'];

/** The position after the character at `at`, or after the literal or word that starts there. */
function afterLiteral(code: string, at: number): number {
  const char = code[at];
  if (char === '"') return afterClosing(code, at, '"');
  if (char === '[') return afterClosing(code, at, ']');
  if (char === '\\' || char === '_' || char === '*') return at + 2;
  const word = WORDS.find((candidate) => code.startsWith(candidate, at));
  return at + (word?.length ?? 1);
}

function afterClosing(code: string, at: number, mark: string): number {
  const closing = code.indexOf(mark, at + 1);
  return closing < 0 ? code.length : closing + 1;
}

/** `h` for `[hh]`: a duration, which is no date even beside `mm`. */
function elapsedUnit(bracketed: string): string {
  const [unit = ''] = bracketed;
  const isElapsed = 'hms'.includes(unit) && bracketed === unit.repeat(bracketed.length);
  return isElapsed ? 'h' : '';
}
