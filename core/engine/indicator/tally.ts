import { FALSE, TRUE } from '../table.ts';
import type { CountedRows } from './counted-rows.ts';
import type { Groups } from './groups.ts';

/** What the rows of each part come to, and between which two numbers it lies while some rows cannot be told. */
export interface Tally {
  readonly sum: Float64Array;
  readonly low: Float64Array;
  /** Infinite where a number is not known. */
  readonly high: Float64Array;
}

/** Counts rows, or adds their numbers, by the parts of a breakdown. */
export function tallied({ verdicts, values }: CountedRows, groups: Groups): Tally {
  const { of, members } = groups;
  const [sum, less, more] = [members, members, members].map(
    ({ length }) => new Float64Array(length),
  ) as Three;
  for (let row = 0; row < verdicts.length; row++) {
    const verdict = verdicts[row];
    if (verdict === FALSE) continue;
    const value = values === null ? 1 : (values[row] as number);
    const at = of[row] as number;
    if (Number.isNaN(value)) more[at] = Number.POSITIVE_INFINITY;
    else if (verdict === TRUE) sum[at] = (sum[at] as number) + value;
    else if (value < 0) less[at] = (less[at] as number) + value;
    else more[at] = (more[at] as number) + value;
  }
  const parts = partSums(sum, groups);
  return {
    sum: parts,
    low: added(parts, partSums(less, groups)),
    high: added(parts, partSums(more, groups)),
  };
}

type Three = [Float64Array, Float64Array, Float64Array];

/** Sums of rows that belong to the same parts, given to each of these parts. */
function partSums(sums: Float64Array, { keys, members }: Groups): Float64Array {
  const out = new Float64Array(keys.length);
  for (const [at, parts] of members.entries()) {
    for (const part of parts) out[part] = (out[part] as number) + (sums[at] as number);
  }
  return out;
}

function added(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value + (b[i] as number));
}

/** The largest number of the rows of each part; NaN without one. */
export function largest({ verdicts, values }: CountedRows, { keys, of, members }: Groups): Float64Array {
  const most = new Float64Array(keys.length).fill(Number.NaN);
  for (let row = 0; row < verdicts.length; row++) {
    const value = values === null ? 1 : (values[row] as number);
    if (verdicts[row] !== TRUE || Number.isNaN(value)) continue;
    for (const part of members[of[row] as number] ?? [])
      if (!((most[part] as number) >= value)) most[part] = value;
  }
  return most;
}

/** The numbers of the rows of each part: those that count, and those that may. */
export function collected(
  { verdicts, values }: CountedRows,
  { keys, of, members }: Groups,
): readonly { readonly sure: readonly number[]; readonly maybe: readonly number[] }[] {
  const parts = keys.map(() => ({ sure: [] as number[], maybe: [] as number[] }));
  for (let row = 0; row < verdicts.length; row++) {
    if (verdicts[row] === FALSE) continue;
    const value = values?.[row] ?? Number.NaN;
    const kind = verdicts[row] === TRUE && !Number.isNaN(value) ? 'sure' : 'maybe';
    for (const part of members[of[row] as number] ?? []) parts[part]?.[kind].push(value);
  }
  return parts;
}

/** By part: rows that count, of which something more holds, does not, or cannot be told; and the same of rows that may count. */
export interface SplitTally {
  readonly sure: readonly [without: Float64Array, having: Float64Array, untold: Float64Array];
  readonly maybe: readonly [without: Float64Array, having: Float64Array, untold: Float64Array];
}

/** Counts the rows of each part by a second verdict. */
export function splitTally({ verdicts }: CountedRows, also: Uint8Array, groups: Groups): SplitTally {
  const { of, members } = groups;
  // Six counters for the rows of the same parts: those that count, then those that may, each by the second verdict.
  const counts = new Float64Array(members.length * 6);
  for (let row = 0; row < verdicts.length; row++) {
    const verdict = verdicts[row] as number;
    if (verdict === FALSE) continue;
    const at = (of[row] as number) * 6 + (verdict === TRUE ? 0 : 3) + (also[row] as number);
    counts[at] = (counts[at] as number) + 1;
  }
  const counter = (which: number): Float64Array =>
    partSums(
      Float64Array.from(members, (_, at) => counts[at * 6 + which] as number),
      groups,
    );
  return { sure: [counter(0), counter(1), counter(2)], maybe: [counter(3), counter(4), counter(5)] };
}
