import type { Column } from '../../kit/column.ts';
import type { CodeNames } from './code-names.ts';
import { nameKey } from './text.ts';

// A pasted column of thousands of different strange texts must not cost a search each.
const SEARCHES = 300;

/**
 * Finds the label that a misspelt text most likely means, or `null`. Sensitive columns get none: the guess would
 * repeat the value.
 */
export function nearestLabel(column: Column, names: CodeNames): (text: string) => string | null {
  if (column.privacy === 'sensitive') return () => null;
  let candidates: readonly Candidate[] | null = null; // most columns never need them
  const remembered = new Map<string, string | null>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    if (remembered.size >= SEARCHES) return null;
    candidates ??= candidatesOf(column, names);
    const found = search(nameKey(text), candidates);
    remembered.set(text, found);
    return found;
  };
}

interface Candidate {
  readonly label: string;
  readonly key: string;
}

function candidatesOf(column: Column, names: CodeNames): readonly Candidate[] {
  return (column.list?.codes ?? [])
    .filter(({ code }) => names(code).kind === 'one')
    .map(({ label }) => ({ label: label.id, key: nameKey(label.id) }));
}

function search(key: string, candidates: readonly Candidate[]): string | null {
  if (key === '') return null;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(key.length / 3)) + 1; // more than a third wrong is another word
  for (const { label, key: other } of candidates) {
    if (Math.abs(other.length - key.length) >= least) continue;
    const distance = editDistance(key, other);
    if (distance < least) [best, least] = [label, distance];
  }
  return best;
}

/** How many letters must be typed, dropped, changed, or exchanged with their neighbour to turn one text into the other (Damerau–Levenshtein, optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
