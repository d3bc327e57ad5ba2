import type { Figure } from '../../../kit/indicator.ts';
import type { Text } from '../../../locale/text.ts';
import type { Frequency, PackageLine } from './package-line.ts';

/** A figure that packages do not give, and why. */
export interface Gap {
  readonly line: PackageLine;
  readonly reason: Text;
}

/**
 * The lines of several regions as one, or the reason why they do not make one. `whole` is what a portion is a part of
 * in all regions together.
 */
export function addedLine(
  about: PackageLine,
  lines: readonly PackageLine[],
  figure: Figure,
  whole: number,
): PackageLine | Text {
  const counted = lines.filter(isCounted);
  if (counted.length === 0) return withoutRows(about, lines);
  const frequencies = figure.kind === 'median' ? addedNumbers(counted) : null;
  if (figure.kind === 'median' && frequencies === null) return NO_PAIRS;
  const terms = termsOf(figure, counted, whole, frequencies);
  const value = figureValue(figure, terms, frequencies);
  return {
    ...about,
    state: value === null ? 'not-applicable' : 'reported',
    value,
    ...terms,
    n: sumOrNone(counted.map(({ n }) => n)),
    frequencies,
    publication: null,
  };
}

const NO_PAIRS: Text = {
  id: 'Paket satu wilayah tidak memuat frekuensinya, sehingga nilai tengah semua wilayah tidak dapat dihitung.',
  en: 'The package of a region does not hold the frequencies, so that the median of all regions cannot be found.',
};

/** Whether a line tells of rows, if only that there are none. */
function isCounted({ state, numerator, denominator, n, frequencies }: PackageLine): boolean {
  if (state !== 'not-applicable') return state === 'reported';
  return [numerator, denominator, n, frequencies].some((one) => one !== null);
}

/** Not due everywhere, or not reported somewhere. */
function withoutRows(about: PackageLine, lines: readonly PackageLine[]): PackageLine {
  const nothing = { value: null, numerator: null, denominator: null, n: null, frequencies: null };
  const state = lines.every((line) => line.state === 'not-applicable') ? 'not-applicable' : 'not-reported';
  return { ...about, ...nothing, state, publication: null };
}

interface Terms {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

function termsOf(
  figure: Figure,
  lines: readonly PackageLine[],
  whole: number,
  frequencies: readonly Frequency[] | null,
): Terms {
  if (frequencies !== null)
    return { numerator: null, denominator: sum(frequencies.map(([, count]) => count)) };
  const numerator = sumOfAll(lines.map((line) => line.numerator));
  switch (figure.kind) {
    case 'count':
      return { numerator, denominator: null };
    case 'portion':
      return { numerator, denominator: whole };
    case 'projection':
      return { numerator, denominator: lines[0]?.denominator ?? null }; // its months, the same everywhere
    default:
      return {
        numerator,
        denominator: sumOfAll(belowLine(figure, lines).map(({ denominator }) => denominator)),
      };
  }
}

/** What is set for a region, such as its residents, is that of the regions in it once more. */
function belowLine(figure: Figure, lines: readonly PackageLine[]): readonly PackageLine[] {
  if (figure.kind !== 'quotient' || 'table' in figure.lower) return lines;
  return lines.filter(({ region }) => !lines.some((other) => other.region.startsWith(`${region}.`)));
}

/** Computed as figures are, from the sums; `null` where it does not apply. */
function figureValue(
  figure: Figure,
  { numerator, denominator }: Terms,
  frequencies: readonly Frequency[] | null,
): number | null {
  if (frequencies !== null) return medianOf(frequencies);
  const above = numerator ?? 0;
  if (figure.kind === 'count') return above;
  if (denominator === null) return null;
  if (figure.kind === 'projection') return denominator < figure.least ? null : above * (12 / denominator);
  const isNothing = figure.kind === 'change' ? denominator === 0 : !(denominator > 0);
  if (isNothing) return null;
  switch (figure.kind) {
    case 'quotient':
      return (above / denominator) * figure.times;
    case 'submissions':
      return figure.of === 'quality' ? above / denominator : (above / denominator) * 100;
    default:
      return (above / denominator) * 100;
  }
}

function addedNumbers(lines: readonly PackageLine[]): readonly Frequency[] | null {
  const found = new Map<number, number>();
  for (const { frequencies } of lines) {
    if (frequencies === null) return null;
    for (const [value, count] of frequencies) found.set(value, (found.get(value) ?? 0) + count);
  }
  return [...found].sort(([a], [b]) => a - b);
}

/** The mean of the two numbers in the middle, which of an odd count are one. */
function medianOf(frequencies: readonly Frequency[]): number | null {
  const count = sum(frequencies.map(([, one]) => one));
  const [lower, upper] = [Math.floor((count + 1) / 2), Math.floor((count + 2) / 2)].map((place) =>
    numberAt(place, frequencies),
  );
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

/** The number at a place, counted from 1, among all in ascending order. */
function numberAt(place: number, frequencies: readonly Frequency[]): number | undefined {
  let before = 0;
  for (const [value, count] of frequencies) {
    before += count;
    if (place > 0 && before >= place) return value;
  }
  return undefined;
}

/** `null` where one of them is not known. */
function sumOfAll(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((one) => one !== null);
  return known.length < numbers.length ? null : sum(known);
}

/** `null` where no line says it. */
function sumOrNone(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((one) => one !== null);
  return known.length === 0 ? null : sum(known);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
