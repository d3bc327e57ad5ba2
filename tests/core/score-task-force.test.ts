import { describe, expect, it } from 'vitest';
import { numbersFor } from '../../core/commands/scores/numbers.ts';
import type { ComponentMetric } from '../../core/engine/score/component-metric.ts';
import { scoreTaskForce } from '../../core/engine/score/task-force.ts';
import { aturanGugusTugas, komponenGugusTugas } from '../../core/katalog/instrumen/gugus-tugas/index.ts';
import { scoreBook, yearCover } from '../support/score-book.ts';
import { scoresOf } from '../support/score-run.ts';
import { cityBook } from '../support/task-force-example.ts';

const { numbers } = numbersFor([], '31.73', 2023);

type Metrics = Readonly<Record<string, number | null>>;

function scored(metrics: Metrics, capped: readonly string[] = []) {
  const all = komponenGugusTugas.map((component): ComponentMetric => {
    const metric = metrics[component.id] ?? null;
    return { component, parts: [], metric, capped: capped.includes(component.id) };
  });
  return scoreTaskForce(all, aturanGugusTugas, numbers);
}

/** The metrics of the first worked example that stand on rows. */
const ROWS: Metrics = {
  ...{ B1A: 66.67, B1B: 70, B1C: 30, B2: 69.56, B3A: 68.18, B3B: 64.29, B3C: 36.36 },
  ...{ B3D: 62.5, B4: 62.5, B5: 56.77, B6: 67.5, B7: 73.25, B8: 55.56 },
};

const NIL: Metrics = {
  ...{ B1A: 85, B1B: 100, B1C: 62.5, B1D: 98, B2: 83.33, B3B: 80 },
  ...{ B5: 70, B6: 80, B7: 88.4, B8: 75 },
};

describe('the worked examples of task forces', () => {
  it('G1 has the metrics of the specification by its rows', () => {
    const [city] = scoresOf([cityBook], { today: '2024-01-31' }).taskForce;
    const found = (city?.components ?? [])
      .filter(({ component }) => component.id !== 'B1D')
      .map(({ component, metric }) => [component.id, metric]);
    expect(Object.fromEntries(found)).toEqual(ROWS);
  });

  it('G1 comes to 68.50, Cukup', () => {
    const { components, applicableWeight, total, predicate } = scored({ ...ROWS, B1D: 82.37 });
    expect({ applicableWeight, total, predicate }).toEqual({
      ...{ applicableWeight: 100, total: 68.5, predicate: 'CUKUP' },
    });
    expect(components.map(({ level }) => level)).toEqual([3, 3, 1, 4, 3, 3, 3, 1, 3, 3, 2, 3, 3, 2]);
    expect(components.map(({ points }) => points)).toEqual([
      ...[6, 5.25, 1.75, 10, 7.5, 6, 3.75, 1.25],
      ...[4.5, 6, 3.5, 5.25, 5.25, 2.5],
    ]);
  });

  it('G2, a region without cases, comes to 88.70, Baik', () => {
    const { applicableWeight, total, predicate } = scored(NIL, ['B1B']);
    expect({ applicableWeight, total, predicate }).toEqual({
      ...{ applicableWeight: 73, total: 88.7, predicate: 'BAIK' },
    });
  });

  it('G3, which does not declare it, comes to 64.75, Cukup', () => {
    const { total, predicate } = scored({ ...NIL, B3A: 0, B3C: 0, B3D: 0, B4: 0 }, ['B1B']);
    expect({ total, predicate }).toEqual({ total: 64.75, predicate: 'CUKUP' });
  });
});

describe('a component', () => {
  const levelOf = (metric: number) => scored({ B1C: metric }).components[2]?.level;

  it('reaches a level at its border and not just below', () => {
    expect([0, 19.99, 20, 39.99, 40, 59.99, 60, 79.99, 80, 100].map(levelOf)).toEqual([
      ...[0, 0, 1, 1, 2, 2, 3, 3, 4, 4],
    ]);
  });

  it('says what is missing to its next level, and what that would gain', () => {
    const { components, nearest } = scored({ ...ROWS, B1D: 82.37 });
    const next = components.find(({ component }) => component.id === 'B5')?.next;
    expect(next).toEqual({ level: 3, from: 60, missing: 3.23, gain: 1.75 });
    expect(nearest[0]).toBe('B5');
  });

  it('does not name a next level beyond its cap', () => {
    expect(scored(NIL, ['B1B']).components[1]).toMatchObject({ level: 2, next: null });
  });
});

describe('a region without rows', () => {
  const levels = (declared: Readonly<Record<string, string>>) => {
    const [score] = scoresOf([scoreBook(yearCover('33.75', 2023, declared), {})]).taskForce;
    return (score?.components ?? []).flatMap(({ component, level }) =>
      level === null ? [component.id] : [],
    );
  };

  it('is not judged on victims and cases when it declared nil for the whole year', () => {
    const nil = { pernyataan_T01: 'NIHIL', pernyataan_T02: 'NIHIL', pernyataan_T04: 'NIHIL' };
    expect(levels(nil)).toEqual(['B3A', 'B3C', 'B3D', 'B4']);
  });

  it('has 0 where it declared nothing, or not everything', () => {
    expect(levels({})).toEqual([]);
    expect(levels({ pernyataan_T01: 'NIHIL', pernyataan_T02: 'NIHIL' })).toEqual([]);
  });

  it('has 0 where it declared nil for part of the year only', () => {
    const month = { jenis_periode: 'BULANAN', nomor_periode: '7' };
    expect(
      levels({ ...month, pernyataan_T01: 'NIHIL', pernyataan_T02: 'NIHIL', pernyataan_T04: 'NIHIL' }),
    ).toEqual([]);
  });
});
