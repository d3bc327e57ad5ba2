import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersFor } from '../../core/commands/scores/numbers.ts';
import { scoreVisit, type VisitAnswers } from '../../core/engine/score/visit.ts';
import { visitChanges } from '../../core/engine/score/visit-changes.ts';
import { instrumenHotel } from '../../core/katalog/instrumen/hotel.ts';
import { asColumns, asEvaluated } from '../support/hotel-columns.ts';
import { hotelRows } from '../support/hotel-examples.ts';
import { settingRows } from '../support/hotel-settings.ts';
import { type Entries, scoreBook, yearCover } from '../support/score-book.ts';
import { scoresOf } from '../support/score-run.ts';

const { numbers } = numbersFor([], '31.73', 2023);
const items = instrumenHotel.aspects.flatMap((aspect) => aspect.items.map(({ id }) => id));
const optional = ['I2', 'I4', 'T1', 'T2'];

const scoreOf = (item: string) => {
  const score = fc.integer({ min: 0, max: 4 });
  return optional.includes(item) ? fc.oneof(score, fc.constant('TB' as const)) : score;
};
const incident = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const);

const visits: fc.Arbitrary<VisitAnswers> = fc.record({
  items: fc.record(Object.fromEntries(items.map((item) => [item, scoreOf(item)]))),
  evidence: fc.record(
    Object.fromEntries(
      instrumenHotel.aspects.map(({ id }) => [id, fc.subarray(['D', 'O', 'W'], { minLength: 1 })]),
    ),
  ),
  online: fc.boolean(),
  incident12: incident,
  incident24: incident,
  overdue: fc.boolean(),
});

const score = (visit: VisitAnswers) => scoreVisit(visit, instrumenHotel, numbers);

describe('the score of any visit', () => {
  it('lies between 0 and 100, as do its aspects', () => {
    fc.assert(
      fc.property(visits, (visit) => {
        const { total, aspects } = score(visit);
        for (const one of [total, ...aspects.map((aspect) => aspect.score ?? 0)]) {
          expect(one).toBeGreaterThanOrEqual(0);
          expect(one).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('does not fall when an item rises, unless the missing evidence caps it', () => {
    fc.assert(
      fc.property(visits, fc.constantFrom(...items), (visit, item) => {
        const now = visit.items[item];
        if (typeof now !== 'number' || now === 4) return;
        const before = score(visit);
        const after = score({ ...visit, items: { ...visit.items, [item]: now + 1 } });
        expect(after.total ?? 0).toBeGreaterThanOrEqual(before.total ?? 0);
        for (const [i, aspect] of after.aspects.entries())
          expect(aspect.score ?? 0).toBeGreaterThanOrEqual(before.aspects[i]?.score ?? 0);
      }),
    );
  });

  it('does not fall when more evidence is seen', () => {
    fc.assert(
      fc.property(visits, fc.constantFrom(...instrumenHotel.aspects), (visit, { id }) => {
        const evidence = { ...visit.evidence, [id]: ['D', 'O', 'W'] };
        expect(score({ ...visit, evidence }).total ?? 0).toBeGreaterThanOrEqual(score(visit).total ?? 0);
      }),
    );
  });

  it('earns the award only in the best category', () => {
    fc.assert(
      fc.property(visits, (visit) => {
        const { award, category } = score(visit);
        expect(!award || category === 'SANGAT_BAIK').toBe(true);
      }),
    );
  });

  it('changes its category by each change that is told', () => {
    fc.assert(
      fc.property(visits, (visit) => {
        const found = score(visit);
        for (const { category } of visitChanges(visit, found, instrumenHotel, numbers))
          expect(category).not.toBe(found.category);
      }),
    );
  });
});

describe('the scores of a workbook', () => {
  it('do not depend on the order of its rows', () => {
    const book = (rows: readonly Entries[]) =>
      scoresOf([scoreBook(yearCover('31', 2021), { T05: rows })], { today: '2022-01-31' });
    const { hotels, taskForce } = book(hotelRows);
    const scores = hotels.visits.map(({ visit, score: one }) => [visit, one]);
    fc.assert(
      fc.property(fc.shuffledSubarray([...hotelRows], { minLength: hotelRows.length }), (rows) => {
        const found = book(rows);
        expect(found.hotels.visits.map(({ visit, score: one }) => [visit, one])).toEqual(scores);
        expect(found.hotels.summary).toEqual(hotels.summary);
        expect(found.taskForce).toEqual(taskForce);
      }),
      { numRuns: 5 },
    );
  });
});

describe('the columns of the form', () => {
  const rowOf = ({ items: scores, evidence, online }: VisitAnswers, i: number): Entries => ({
    ...{ kode_kunjungan: `KH-3171-2021-${1000 + i}`, kode_hotel: `HT-3171-${1000 + i}`, wilayah: '31.71' },
    ...{ tanggal_kunjungan: '2021-10-12', menerima_ota: online ? 'Ya' : 'Tidak' },
    ...{ insiden_12bln: 'TIDAK', insiden_24bln: 'TIDAK' },
    ...Object.fromEntries(Object.entries(scores).map(([item, one]) => [`sk_${item}`, String(one)])),
    ...Object.fromEntries(
      Object.entries(evidence).map(([id, codes]) => [`bk_${id}`, (codes ?? []).join('; ')]),
    ),
  });

  const cuts = (count: number, max: number) =>
    fc.uniqueArray(fc.integer({ min: 1, max }), { minLength: count, maxLength: count });
  /** Weights that add up to 100, thresholds that fall, limits. */
  const settings = fc
    .record({
      weights: cuts(5, 99).map((at) => [0, ...at.sort((a, b) => a - b), 100]),
      scale: cuts(4, 9_999).map((at) => at.sort((a, b) => b - a)),
      limits: cuts(3, 9_999),
      low: fc.integer({ min: 0, max: 2 }),
    })
    .map(({ weights, scale, limits, low }) => {
      const [best, good, fair, poor] = scale.map((one) => one / 100);
      const [finding, award, aspect] = limits.map((one) => one / 100);
      const parts = weights.slice(1).map((one, i) => [`bobot_hotel_A${i + 1}`, one - (weights[i] ?? 0)]);
      return settingRows({
        ...Object.fromEntries(parts),
        ...{ ambang_hotel_SANGAT_BAIK: best ?? 0, ambang_hotel_BAIK: good ?? 0 },
        ...{ ambang_hotel_CUKUP: fair ?? 0, ambang_hotel_KURANG: poor ?? 0, ambang_ko: low },
        ...{ ambang_temuan: finding ?? 0, ambang_award: award ?? 0, ambang_award_aspek: aspect ?? 0 },
      });
    });

  it('hold what the score is, by the expressions that fill them, whatever the settings are', () => {
    fc.assert(
      fc.property(fc.array(visits, { minLength: 20, maxLength: 20 }), settings, (many, given) => {
        const book = scoreBook(yearCover('31', 2021), { T05: many.map(rowOf) });
        const { hotels, scope, settings: used } = scoresOf([book], { today: '2022-01-31', settings: given });
        expect(used.flatMap(({ faults }) => faults)).toEqual([]);
        expect(asEvaluated(scope)).toEqual(hotels.visits.map(({ score: one }) => asColumns(one)));
      }),
      { numRuns: 20 },
    );
  });
});
