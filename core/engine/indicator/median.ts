import { type Amount, amountOf, NOT_APPLICABLE } from './amount.ts';

/**
 * The middle of some numbers, and between which two numbers it lies whether or not the others count; NaN among the
 * others is a number that is not known, and at least `least`.
 */
export function medianAmount(sure: readonly number[], maybe: readonly number[], least: number): Amount {
  if (sure.length === 0) return NOT_APPLICABLE;
  const sorted = Float64Array.from(sure).sort();
  const value = middleOf(sorted);
  const low = extreme(
    sorted,
    maybe.map((one) => (Number.isNaN(one) ? least : one)),
    1,
  );
  const high = extreme(
    sorted,
    maybe.map((one) => (Number.isNaN(one) ? Number.POSITIVE_INFINITY : one)),
    -1,
  );
  return amountOf(value, [null, sure.length], [low, high]);
}

/** The middle of sorted numbers; of an even count the mean of the two in the middle. */
export function middleOf(sorted: Float64Array): number {
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] as number;
  return Number.isInteger(half) ? ((sorted[half - 1] as number) + upper) / 2 : upper;
}

/** The least (`way` 1) or greatest (-1) middle that some of the others can make: those beyond it move it further. */
function extreme(sorted: Float64Array, others: readonly number[], way: 1 | -1): number {
  let best = middleOf(sorted);
  for (;;) {
    const beyond = others.filter((one) => way * (best - one) >= 0);
    const middle = middleOf(Float64Array.from([...sorted, ...beyond]).sort());
    if (way * (best - middle) <= 0) return best;
    best = middle; // what now lies on the other side of it moves it back, and is left out
  }
}
