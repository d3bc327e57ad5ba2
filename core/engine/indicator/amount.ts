/** What an indicator, or a part of it, comes to. */
export interface Amount {
  /** `not-applicable` where there is nothing to divide by or nothing to compare with. */
  readonly state: 'value' | 'not-applicable' | 'not-reported';
  /** Not rounded; percentages are of 100. `null` unless the state is `value`, as for the others. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The least and the greatest that it could be if what cannot be told were known; `null` where there is no limit. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether the number below is so small that a change in percent says little. */
  readonly smallBase?: boolean;
}

export const NOT_APPLICABLE: Amount = absent('not-applicable');
export const NOT_REPORTED: Amount = absent('not-reported');

function absent(state: Amount['state']): Amount {
  return { state, value: null, numerator: null, denominator: null, low: null, high: null };
}

/** A number with its limits; one that is not finite is none. */
export function amountOf(
  value: number,
  [numerator, denominator]: readonly [number | null, number | null],
  [low, high]: readonly [number, number],
): Amount {
  const limit = (one: number): number | null => (Number.isFinite(one) ? one : null);
  return { state: 'value', value, numerator, denominator, low: limit(low), high: limit(high) };
}

/** A quotient; without anything to divide by it does not apply. */
export function quotientOf(
  upper: { readonly sum: number; readonly low: number; readonly high: number },
  lower: { readonly sum: number; readonly low: number; readonly high: number },
  times: number,
): Amount {
  if (!(lower.sum > 0)) return NOT_APPLICABLE;
  const value = (upper.sum / lower.sum) * times;
  const low = Math.min(value, (upper.low / lower.high) * times);
  const high = lower.low > 0 ? (upper.high / lower.low) * times : Number.POSITIVE_INFINITY;
  return amountOf(value, [upper.sum, lower.sum], [low, Math.max(value, high)]);
}
