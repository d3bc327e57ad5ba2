import type { RecapLine } from '../../recap/recap-line.ts';

/** A number of days, and how many records have it. */
export type Frequency = readonly [value: number, count: number];

/**
 * A line of *Paket Rekap* (decision F.21) with all that a province needs to add it to others. A line that does not
 * apply still carries what is divided and by what, as far as that is known: 3 victims of 0 cases are 3 victims.
 */
export interface PackageLine extends RecapLine {
  /** Of a median, the numbers of which it is the middle, in ascending order; `null` for other figures. */
  readonly frequencies: readonly Frequency[] | null;
  /** What the public edition does with the figure; `null` as long as there is none. */
  readonly publication: 'shown' | 'masked' | 'left-out' | null;
}

/** What tells one line from another of the same region and period. */
export function lineKey({ indicator, dimension, part }: RecapLine): string {
  return `${indicator} ${dimension ?? ''} ${part ?? ''}`;
}

/** Stands for the numbers of a median of nothing. */
export const NO_NUMBERS = '–';

/** The numbers of a median as a cell holds them: `0:3; 2:1`. */
export function frequenciesText(frequencies: readonly Frequency[]): string {
  return frequencies.map(([value, count]) => `${value}:${count}`).join('; ') || NO_NUMBERS;
}
