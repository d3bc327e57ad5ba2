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
export function tallied({ verdicts, values }: CountedRows, { keys, of, members }: Groups): Tally {
  const sum = new Float64Array(keys.length);
  const low = new Float64Array(keys.length);
  const high = new Float64Array(keys.length);
  for (let row = 0; row < verdicts.length; row++) {
    const verdict = verdicts[row];
    if (verdict === FALSE) continue;
    const value = values === null ? 1 : (values[row] as number);
    for (const part of members[of[row] as number] ?? []) {
      if (verdict === TRUE && !Number.isNaN(value)) {
        sum[part] = (sum[part] as number) + value;
        low[part] = (low[part] as number) + value;
        high[part] = (high[part] as number) + value;
      } else {
        low[part] = (low[part] as number) + Math.min(value || 0, 0);
        high[part] =
          (high[part] as number) + (Number.isNaN(value) ? Number.POSITIVE_INFINITY : Math.max(value, 0));
      }
    }
  }
  return { sum, low, high };
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
export function splitTally(
  { verdicts }: CountedRows,
  also: Uint8Array,
  { keys, of, members }: Groups,
): SplitTally {
  const counts = (): Float64Array => new Float64Array(keys.length);
  const result: SplitTally = { sure: [counts(), counts(), counts()], maybe: [counts(), counts(), counts()] };
  for (let row = 0; row < verdicts.length; row++) {
    const verdict = verdicts[row];
    if (verdict === FALSE) continue;
    const side = verdict === TRUE ? result.sure : result.maybe;
    const counter = side[also[row] as 0 | 1 | 2];
    for (const part of members[of[row] as number] ?? []) counter[part] = (counter[part] as number) + 1;
  }
  return result;
}
