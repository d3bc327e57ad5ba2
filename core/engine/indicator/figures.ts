import type { Figure } from '../../kit/indicator.ts';
import type { Measure } from '../../kit/measure.ts';
import { type Amount, amountOf, NOT_APPLICABLE, quotientOf } from './amount.ts';
import { baseOf } from './base.ts';
import { countedRows } from './counted-rows.ts';
import { type Groups, groupsOf, MONTH, REGION } from './groups.ts';
import { medianAmount } from './median.ts';
import { type Parts, splitBy } from './parts.ts';
import { portions } from './portion.ts';
import type { Scope } from './scope.ts';
import { submissionAmounts } from './submissions.ts';
import { collected, largest, type SplitTally, splitTally, type Tally, tallied } from './tally.ts';
import { changeAmounts, projectionAmounts } from './trend.ts';

type Of<K extends Figure['kind']> = Extract<Figure, { readonly kind: K }>;

/**
 * Computes a figure by the parts of some dimensions, as a whole without any; `null` where its form does not have one of
 * them. Whether the forms were reported is not looked at.
 */
export function figureAmounts(figure: Figure, dimensions: readonly string[], scope: Scope): Parts | null {
  const split = (measure: Measure): Groups | null => splitBy(dimensions, measure, scope);
  switch (figure.kind) {
    case 'count':
      return withGroups(split(figure.of), (groups) => counts(figure, groups, scope));
    case 'share':
      return withGroups(split(figure.among), (groups) => shares(figure, groups, scope));
    case 'portion':
      return portions(figure, dimensions, scope);
    case 'quotient':
      return withGroups(split(figure.upper), (groups) => quotients(figure, groups, dimensions, scope));
    case 'median':
      return withGroups(split(figure.of), (groups) => medians(figure, groups, scope));
    case 'change':
      return changeAmounts(figure, dimensions, scope);
    case 'projection':
      return dimensions.includes(MONTH) ? null : projectionAmounts(figure, dimensions, scope);
    case 'submissions':
      return submissionAmounts(figure, dimensions, scope);
  }
}

function withGroups(
  groups: Groups | null,
  amounts: (groups: Groups) => readonly Amount[] | null,
): Parts | null {
  const found = groups && amounts(groups);
  return groups && found ? { keys: groups.keys, amounts: found } : null;
}

function counts({ of }: Of<'count'>, groups: Groups, scope: Scope): readonly Amount[] {
  const { sum, low, high } = tallied(countedRows(of, scope), groups);
  return groups.keys.map((_, i) => amountOf(at(sum, i), [at(sum, i), null], [at(low, i), at(high, i)]));
}

function shares({ among, of }: Of<'share'>, groups: Groups, scope: Scope): readonly Amount[] {
  const rows = countedRows(among, scope);
  const tally = splitTally(rows, scope.evaluation.truths(of, rows.table), groups);
  return groups.keys.map((_, i) => shareOf(tally, i));
}

/** Rows that may count lower the share where they do not have it, and raise it where they do. */
function shareOf({ sure, maybe }: SplitTally, i: number): Amount {
  const [without, having, untold] = [at(sure[0], i), at(sure[1], i), at(sure[2], i)];
  const [perhapsWithout, perhapsHaving, perhapsUntold] = [at(maybe[0], i), at(maybe[1], i), at(maybe[2], i)];
  const all = without + having + untold;
  if (all === 0) return NOT_APPLICABLE;
  const low = having / (all + perhapsWithout + perhapsUntold);
  const more = perhapsHaving + perhapsUntold;
  const high = (having + untold + more) / (all + more);
  return amountOf((having / all) * 100, [having, all], [low * 100, high * 100]);
}

function quotients(
  figure: Of<'quotient'>,
  groups: Groups,
  dimensions: readonly string[],
  scope: Scope,
): readonly Amount[] | null {
  const { upper, lower, times } = figure;
  const below =
    'table' in lower ? measured(lower, dimensions, scope) : baseOf(lower, groups, dimensions, scope);
  if (below === null) return null;
  if (figure.largest) return cappedByRegion(figure, groups, below, dimensions, scope);
  const above = tallied(countedRows(upper, scope), groups);
  return groups.keys.map((_, i) => quotientOf(numbersAt(above, i), numbersAt(below, i), times));
}

/** The largest number of each region, at most what stands below it there; of all regions the sum of these. */
function cappedByRegion(
  { upper, lower, times }: Of<'quotient'>,
  groups: Groups,
  below: Tally,
  dimensions: readonly string[],
  scope: Scope,
): readonly Amount[] | null {
  const regions = groupsOf(REGION, upper, scope);
  const inRegions = 'table' in lower ? measured(lower, [REGION], scope) : null;
  if (!regions || !inRegions) return null;
  const rows = countedRows(upper, scope);
  const isSure = tallied(rows, groups).high.every(Number.isFinite);
  const most = Array.from(largest(rows, regions), (one, i) =>
    Math.min(Number.isNaN(one) ? 0 : one, at(inRegions.sum, i)),
  );
  const byRegion = dimensions.length === 1 && dimensions[0] === REGION;
  const sums = byRegion ? most : groups.keys.map(() => most.reduce((sum, one) => sum + one, 0));
  return sums.map((sum, i) =>
    quotientOf({ sum, low: sum, high: isSure ? sum : at(below.sum, i) }, numbersAt(below, i), times),
  );
}

function measured(measure: Measure, dimensions: readonly string[], scope: Scope): Tally | null {
  const groups = splitBy(dimensions, measure, scope);
  return groups && tallied(countedRows(measure, scope), groups);
}

function medians({ of }: Of<'median'>, groups: Groups, scope: Scope): readonly Amount[] {
  return collected(countedRows(of, scope), groups).map(({ sure, maybe }) => medianAmount(sure, maybe, 0));
}

function numbersAt({ sum, low, high }: Tally, i: number) {
  return { sum: at(sum, i), low: at(low, i), high: at(high, i) };
}

function at(numbers: Float64Array, i: number): number {
  return numbers[i] as number;
}
