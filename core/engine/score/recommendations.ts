import type { HotelInstrument } from '../../kit/hotel-instrument.ts';
import type { HotelRecommendation, RecommendationReason } from '../../kit/recommendation.ts';
import type { Numbers } from '../../kit/scoring.ts';
import { fixedText } from '../../locale/decimals.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Text } from '../../locale/text.ts';
import { countedRows } from '../indicator/counted-rows.ts';
import type { Scope } from '../indicator/scope.ts';
import { TRUE } from '../table.ts';
import type { HotelSummary } from './hotel-summary.ts';

/** A recommendation, and what led to it. */
export interface Recommended {
  readonly id: string;
  readonly reasons: readonly Reason[];
}

/** Why a recommendation is made; whether it tells how many rows of a form there are, and of which. */
export interface Reason extends Text {
  readonly counts?: string;
}

/** What the reasons of recommendations look at. */
export interface RecommendationFacts {
  readonly summary: HotelSummary;
  /** In how many regions hotels have each finding. */
  readonly regions: Readonly<Record<'A' | 'B' | 'C', number>>;
  readonly scope: Scope;
  /** The limits, by setting key. */
  readonly numbers: Numbers;
  /** The value of an indicator, rounded to two decimals; `null` where it has none. */
  indicator(id: string): number | null;
}

/** The recommendations that have at least one reason, in the order of their letters. */
export function recommended(
  rules: readonly HotelRecommendation[],
  instrument: HotelInstrument,
  facts: RecommendationFacts,
): readonly Recommended[] {
  return rules.flatMap(({ id, when }) => {
    const reasons = when.flatMap((reason) => reasonText(reason, instrument, facts) ?? []);
    return reasons.length > 0 ? [{ id, reasons }] : [];
  });
}

/** Why a recommendation is made; `null` where the reason does not hold. */
function reasonText(
  reason: RecommendationReason,
  instrument: HotelInstrument,
  { summary, regions, scope, numbers, indicator }: RecommendationFacts,
): Reason | null {
  const limit = (key: string): number => numbers[key] ?? Number.NaN;
  switch (reason.kind) {
    case 'finding': {
      const { share } = summary.findings[reason.finding];
      const least = limit(reason.least);
      if (share === null || !(share >= least)) return null;
      return {
        id: `Temuan ${reason.finding} ada pada ${fixedText(share, 2, 'id')} % hotel (mulai ${formatNumber(least, 'id')} %).`,
        en: `${fixedText(share, 2, 'en')} % of the hotels have finding ${reason.finding} (from ${formatNumber(least, 'en')} %).`,
      };
    }
    case 'spread': {
      const count = regions[reason.finding];
      if (!(count >= limit(reason.least))) return null;
      return {
        id: `Hotel dengan temuan ${reason.finding} ada di ${count} kabupaten/kota.`,
        en: `Hotels with finding ${reason.finding} are in ${count} regencies or cities.`,
      };
    }
    case 'aspect': {
      const label = instrument.aspects.find(({ id }) => id === reason.aspect)?.label;
      return belowText(
        {
          id: `Rata-rata aspek ${reason.aspect} (${label?.id})`,
          en: `The mean of aspect ${reason.aspect} (${label?.en})`,
        },
        summary.aspects[reason.aspect] ?? null,
        limit(reason.below),
      );
    }
    case 'award':
      if (!(summary.awards >= limit(reason.least))) return null;
      return {
        id: `${summary.awards} hotel memenuhi syarat ${instrument.award.name.id}.`,
        en: `Hotels that meet the conditions of ${instrument.award.name.en}: ${summary.awards}.`,
      };
    case 'indicator':
      return belowText(
        { id: reason.indicator, en: reason.indicator },
        indicator(reason.indicator),
        limit(reason.below),
      );
    case 'rows':
      return rowsText(countedRows(reason.measure, scope).verdicts, reason.label, reason.measure.table.id);
  }
}

function belowText(what: Text, value: number | null, below: number): Text | null {
  if (value === null || !(value < below)) return null;
  return {
    id: `${what.id} ${fixedText(value, 2, 'id')}, di bawah ${formatNumber(below, 'id')}.`,
    en: `${what.en} is ${fixedText(value, 2, 'en')}, below ${formatNumber(below, 'en')}.`,
  };
}

function rowsText(verdicts: Uint8Array, label: Text, counts: string): Reason | null {
  let count = 0;
  for (const verdict of verdicts) if (verdict === TRUE) count++;
  return count === 0
    ? null
    : { id: `Ada ${count} ${label.id}.`, en: `There are ${count} ${label.en}.`, counts };
}
