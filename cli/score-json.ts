import { type Locale, rounded, type Scores } from '../core/index.ts';

/** The stable form of scores that other programs read; aspects, shares and dimensions have two decimals. */
export function scoresJson(scores: Scores, locale: Locale): object {
  return {
    schema: 'monev/scores/1',
    hotels: scores.hotels.visits.map(hotelJson),
    hotelSummary: summaryJson(scores, locale),
    taskForce: scores.taskForce.map((one) => ({
      region: one.region,
      year: one.year,
      provisional: one.provisional,
      components: one.components.map(({ component, metric, level, weight, points }) => ({
        id: component.id,
        metric,
        level,
        weight,
        points,
      })),
      applicableWeight: one.applicableWeight,
      total: one.total,
      predicate: one.predicate,
    })),
    dataQuality: scores.dataQuality.map((one) => ({
      submission: one.submission,
      region: one.region,
      agency: one.agency,
      period: one.period,
      dimensions: twoDecimals(one.dimensions),
      total: one.total,
      band: one.band,
      rejected: one.rejected,
    })),
    settings: scores.settings.map(({ region, year, changed, faults }) => ({
      region,
      year,
      set: changed.length === 0 ? 'baku' : 'diubah',
      changed,
      faults: faults.map((fault) => fault[locale]),
    })),
  };
}

function hotelJson({ visit, hotel, region, score }: Scores['hotels']['visits'][number]): object {
  return {
    kode_kunjungan: visit,
    kode_hotel: hotel,
    wilayah: region,
    aspects: twoDecimals(Object.fromEntries(score.aspects.map((aspect) => [aspect.id, aspect.score]))),
    total: score.total,
    initialCategory: score.initialCategory,
    category: score.category,
    knockOuts: score.knockOuts,
    capped: score.capped,
    findings: score.findings,
    award: score.award,
  };
}

function summaryJson({ hotels: { summary, recommendations } }: Scores, locale: Locale): object {
  const { count, mean, median, aspects, findings } = summary;
  const finding = ({ share, label }: typeof findings.A): object => ({
    share,
    label: label?.[locale] ?? null,
  });
  return {
    count,
    mean,
    median,
    aspects,
    findings: { A: finding(findings.A), B: finding(findings.B), C: finding(findings.C) },
    recommendations: recommendations.map(({ id }) => id),
  };
}

function twoDecimals(
  values: Readonly<Record<string, number | null>>,
): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, value === null ? null : rounded(value, 2)]),
  );
}
