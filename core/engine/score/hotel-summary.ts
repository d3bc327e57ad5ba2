import type { HotelInstrument } from '../../kit/hotel-instrument.ts';
import { type Band, bandOf, type Numbers } from '../../kit/scoring.ts';
import { rounded } from '../../locale/decimals.ts';
import type { Text } from '../../locale/text.ts';
import { middleOf } from '../indicator/median.ts';
import type { VisitScore } from './visit.ts';

/** How widely a finding is spread; no label where there are too few hotels for a statement. */
export interface FindingShare {
  readonly count: number;
  /** In percent, rounded to two decimals; `null` without hotels. */
  readonly share: number | null;
  readonly label: Text | null;
}

/** The hotels of a region together; numbers are rounded to two decimals, and `null` without hotels. */
export interface HotelSummary {
  readonly count: number;
  /** Hotels whose total is not known, since answers are missing; they do not enter mean and median. */
  readonly unscored: number;
  readonly mean: number | null;
  readonly meanCategory: string | null;
  readonly median: number | null;
  readonly aspects: Readonly<Record<string, number | null>>;
  /** How many hotels each mean of an aspect rests on. */
  readonly aspectCounts: Readonly<Record<string, number>>;
  readonly findings: Readonly<Record<'A' | 'B' | 'C', FindingShare>>;
  readonly awards: number;
}

/** How the spread of findings is called, and from how many hotels on it may be said. */
export interface SpreadRule {
  readonly key: string;
  readonly bands: readonly Band[];
  readonly none: Text;
  readonly least: number;
}

/** Rolls up the latest visits to some hotels (specification §6.1). */
export function summarizeHotels(
  scores: readonly VisitScore[],
  instrument: HotelInstrument,
  spread: SpreadRule,
  numbers: Numbers,
): HotelSummary {
  const totals = scores.flatMap(({ total }) => total ?? []);
  const mean = meanOf(totals);
  const { categories, keys } = instrument;
  const byAspect = instrument.aspects.map(
    ({ id }) =>
      [id, scores.flatMap(({ aspects }) => aspects.find((aspect) => aspect.id === id)?.score ?? [])] as const,
  );
  const share = (id: 'A' | 'B' | 'C'): FindingShare =>
    shareOf(scores.filter(({ findings }) => findings[id]).length, scores.length, spread, numbers);
  return {
    count: scores.length,
    unscored: scores.length - totals.length,
    mean,
    meanCategory: mean === null ? null : bandOf(mean, keys.category, categories, numbers).code,
    median: totals.length === 0 ? null : rounded(middleOf(Float64Array.from(totals).sort()), 2),
    aspects: Object.fromEntries(byAspect.map(([id, all]) => [id, meanOf(all)])),
    aspectCounts: Object.fromEntries(byAspect.map(([id, all]) => [id, all.length])),
    findings: { A: share('A'), B: share('B'), C: share('C') },
    awards: scores.filter(({ award }) => award).length,
  };
}

function meanOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return rounded(values.reduce((sum, one) => sum + one, 0) / values.length, 2);
}

function shareOf(
  count: number,
  all: number,
  { key, bands, none, least }: SpreadRule,
  numbers: Numbers,
): FindingShare {
  if (all === 0) return { count, share: null, label: null };
  const share = (count / all) * 100;
  if (all < least) return { count, share: rounded(share, 2), label: null };
  return {
    count,
    share: rounded(share, 2),
    label: count === 0 ? none : bandOf(share, key, bands, numbers).label,
  };
}
