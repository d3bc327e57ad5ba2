const BASE = 5;

/**
 * A count rounded to the nearest multiple of 5, for the preset that prints rounded numbers. Rounding comes after masking
 * and changes only what is shown: a reader of rounded numbers knows less than one of the exact ones, so what masking
 * promises stays true. By itself it would not be enough, since a 0 would say "at most 2", and rounded sums narrow their parts.
 * Totals are rounded by themselves and need not be the sums of the rounded parts.
 */
export function roundedTo5(value: number): number {
  return Math.round(value / BASE) * BASE;
}
