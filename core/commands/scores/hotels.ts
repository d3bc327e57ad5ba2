import { computed } from '../../engine/indicator/compute.ts';
import type { Scope } from '../../engine/indicator/scope.ts';
import { type HotelSummary, summarizeHotels } from '../../engine/score/hotel-summary.ts';
import { readVisits } from '../../engine/score/read-visits.ts';
import { type Recommended, recommended } from '../../engine/score/recommendations.ts';
import { scoreVisit } from '../../engine/score/visit.ts';
import { visitChanges } from '../../engine/score/visit-changes.ts';
import { indikator } from '../../katalog/indikator/index.ts';
import { kunciAngka, sebaranTemuan } from '../../katalog/instrumen/angka.ts';
import { instrumenHotel } from '../../katalog/instrumen/hotel.ts';
import { rekomendasiHotel } from '../../katalog/instrumen/rekomendasi.ts';
import type { Numbers } from '../../kit/scoring.ts';
import { rounded } from '../../locale/decimals.ts';
import type { Text } from '../../locale/text.ts';
import { hotelAdvice } from './hotel-advice.ts';
import type { HotelScore } from './hotel-score.ts';

/** The hotels of a scope: their latest visits together, the recommendations, and what would raise the scores. */
export interface HotelScores {
  readonly visits: readonly HotelScore[];
  readonly summary: HotelSummary;
  readonly recommendations: readonly Recommended[];
  /** Sentences such as "two hotels lack document evidence for aspect A2". */
  readonly advice: readonly Text[];
}

const NONE: Text = { id: 'Tidak ditemukan', en: 'Not found' };

/** Scores the visits to hotels; `numbersOf` gives the weights and thresholds of a region, `null` those of the whole. */
export function scoreHotels(scope: Scope, numbersOf: (region: string | null) => Numbers): HotelScores {
  const visits = readVisits(instrumenHotel, scope).map((visit): HotelScore => {
    const numbers = numbersOf(visit.region);
    const score = scoreVisit(visit.answers, instrumenHotel, numbers);
    const changes = () => visitChanges(visit.answers, score, instrumenHotel, numbers);
    return { ...visit, score, changes };
  });
  const latest = visits.filter((visit) => visit.latest);
  const all = numbersOf(null);
  const spread = {
    key: kunciAngka.sebaran,
    bands: sebaranTemuan,
    none: NONE,
    least: all['min_hotel_pernyataan'] ?? 0,
  };
  const scores = latest.map(({ score }) => score);
  const summary = summarizeHotels(scores, instrumenHotel, spread, all);
  const recommendations = recommended(rekomendasiHotel, instrumenHotel, {
    summary,
    scope,
    numbers: all,
    regions: { A: regionsWith('A', latest), B: regionsWith('B', latest), C: regionsWith('C', latest) },
    indicator: (id) => indicatorValue(id, scope),
  });
  return { visits, summary, recommendations, advice: hotelAdvice(latest, instrumenHotel) };
}

function regionsWith(finding: 'A' | 'B' | 'C', visits: readonly HotelScore[]): number {
  return new Set(visits.filter(({ score }) => score.findings[finding]).map(({ region }) => region)).size;
}

function indicatorValue(id: string, scope: Scope): number | null {
  const found = indikator.find((one) => one.id === id);
  const value = found ? computed(found, [], scope).amount.value : null;
  return value === null ? null : rounded(value, 2);
}
