import type { Code } from '../../kit/code-list.ts';
import type { Column } from '../../kit/column.ts';
import { askedCodes, type CodeNames, looseNames } from './code-names.ts';
import { editDistance, leastDistance, lettersOf } from './edit-distance.ts';
import { nameKey } from './text.ts';

// A pasted column of thousands of different strange texts must not cost a search each.
const SEARCHES = 300;
// More codes than these are no suggestion.
const SUGGESTED = 3;
// Of a number with a wrong digit nobody can say which was meant.
const ONLY_DIGITS = /^[\d ]*$/;

/**
 * Finds the labels that a misspelt text most likely means: the nearest of all labels, synonyms and abbreviations, or what
 * the list knows that a vague name may mean. Sensitive columns get none: the guess would repeat the value.
 */
export function nearestLabels(column: Column, names: CodeNames): (text: string) => readonly string[] {
  if (column.privacy === 'sensitive') return () => NO_LABELS;
  const asked = askedCodes(column);
  const codes = column.list?.codes ?? [];
  const remembered = new Map<string, readonly string[]>();
  const accepts = (position: number): boolean => names(codes[position]?.code ?? '').kind === 'one';
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    if (remembered.size >= SEARCHES) return NO_LABELS;
    const meant = asked(text) ?? search(nameKey(text), codes, accepts);
    const labels = meant.flatMap((position) => codes[position]?.label.id ?? []);
    const found = labels.length <= SUGGESTED ? labels : NO_LABELS;
    remembered.set(text, found);
    return found;
  };
}

const NO_LABELS: readonly string[] = [];

interface Candidate {
  readonly key: string;
  readonly letters: Uint8Array;
  readonly positions: readonly number[];
}

type ByLength = ReadonlyMap<number, readonly Candidate[]>;

// Lists are shared by columns and live as long as the program.
const prepared = new WeakMap<readonly Code[], ByLength>();

function candidatesOf(codes: readonly Code[]): ByLength {
  const known = prepared.get(codes);
  if (known) return known;
  const byLength = new Map<number, Candidate[]>();
  for (const [key, positions] of looseNames(codes)) {
    const same = byLength.get(key.length) ?? [];
    same.push({ key, letters: lettersOf(key), positions });
    byLength.set(key.length, same);
  }
  prepared.set(codes, byLength);
  return byLength;
}

/** The codes of the nearest name; of names that are equally near, the one whose code stands first in the list. */
function search(
  key: string,
  codes: readonly Code[],
  accepts: (position: number) => boolean,
): readonly number[] {
  if (ONLY_DIGITS.test(key)) return [];
  const byLength = candidatesOf(codes);
  const letters = lettersOf(key);
  let best: readonly number[] = [];
  let least = mistakesIn(key) + 1;
  const tryOne = (candidate: Candidate): void => {
    const { key: other, letters: theirs, positions } = candidate;
    const most = Math.min(least, mistakesIn(other));
    if (leastDistance(letters, theirs) > most) return;
    const distance = editDistance(key, other, most);
    if (distance > most || (distance === least && !isBefore(positions, best))) return;
    const accepted = positions.filter(accepts);
    if (accepted.length > 0) [best, least] = [accepted, distance];
  };
  for (let difference = 0; difference < least; difference++) {
    for (const candidate of byLength.get(key.length - difference) ?? []) tryOne(candidate);
    if (difference > 0)
      for (const candidate of byLength.get(key.length + difference) ?? []) tryOne(candidate);
  }
  return best;
}

function isBefore(positions: readonly number[], best: readonly number[]): boolean {
  return (positions[0] ?? 0) < (best[0] ?? Number.NEGATIVE_INFINITY);
}

/** How many mistakes leave a name recognisable: with more it is another word. */
function mistakesIn({ length }: string): number {
  if (length < 3) return 0;
  if (length < 6) return 1;
  return length < 10 ? 2 : 3;
}
