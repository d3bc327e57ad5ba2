import { type Amount, amountOf, NOT_APPLICABLE } from './amount.ts';

/**
 * The middle of some numbers, and between which two numbers it lies whether or not the others count; NaN among the
 * others is a number that is not known, and at least `least`.
 */
export function medianAmount(sure: readonly number[], maybe: readonly number[], least: number): Amount {
  if (sure.length === 0) return NOT_APPLICABLE;
  const sorted = Float64Array.from(sure).sort();
  const value = middleOf(sorted);
  const low = extreme(sorted, known(maybe, least), 1);
  const high = extreme(sorted, known(maybe, Number.POSITIVE_INFINITY), -1);
  return amountOf(value, [null, sure.length], [low, high]);
}

/** The middle of sorted numbers; of an even count the mean of the two in the middle. */
export function middleOf(sorted: Float64Array): number {
  return middleWith(sorted, NONE);
}

const NONE = new Float64Array();

/** Numbers in ascending order, those that are not known taken for another. */
function known(numbers: readonly number[], other: number): Float64Array {
  return Float64Array.from(numbers, (one) => (Number.isNaN(one) ? other : one)).sort();
}

/** The least (`way` 1) or greatest (-1) middle that some of the others can make: those beyond it move it further. */
function extreme(sorted: Float64Array, others: Float64Array, way: 1 | -1): number {
  let best = middleOf(sorted);
  for (;;) {
    const middle = middleWith(
      sorted,
      others.filter((one) => way * (best - one) > 0),
    );
    if (way * (best - middle) <= 0) return best;
    best = middle; // what now lies on the other side of it moves it back, and is left out
  }
}

/** The middle of two lists of sorted numbers together. */
function middleWith(some: Float64Array, more: Float64Array): number {
  const half = (some.length + more.length) / 2;
  let [at, from, before, upper] = [0, 0, Number.NaN, Number.NaN];
  while (at + from <= half) {
    before = upper;
    upper = (
      from === more.length || (some[at] as number) <= (more[from] as number) ? some[at++] : more[from++]
    ) as number;
  }
  return Number.isInteger(half) ? (before + upper) / 2 : upper;
}
