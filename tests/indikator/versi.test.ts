import { beforeAll, describe, expect, it } from 'vitest';
import {
  computeIndicators,
  type IndicatorContext,
  type Indicators,
  indicatorScope,
} from '../../core/commands/compute-indicators.ts';
import { explainIndicator } from '../../core/commands/explain-indicator.ts';
import { exportFlatTables } from '../../core/commands/flat-tables.ts';
import { figureStore } from '../../core/engine/report/figure-store.ts';
import { figureCell } from '../../core/engine/report/resolve-table.ts';
import { indikator } from '../../core/katalog/indikator/index.ts';
import { kasus } from '../../core/katalog/templat/kasus.ts';
import { type Indicator, versionOf, versionsIn } from '../../core/kit/indicator.ts';
import { rowsWhere } from '../../core/kit/measure.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { loadTables, openDuck, rowsOf } from '../sql/duck.ts';
import { computeWithIronCalc } from '../support/ironcalc.ts';
import { buku, hari, kasusSebanyak, sampul, tercetak } from './buku.ts';
import { figureBookOf, figureDifferences } from './rumus-compare.ts';

const CONTEXT: IndicatorContext = {
  ...{ today: hari('2025-01-15'), period: null, region: null, previous: [], settings: [] },
};

/** IND-01 as it is since 2024, and as it was from 2022 to 2023: confirmed cases alone, in percent of nothing. */
function declared(): Indicator {
  const [now] = indikator;
  if (!now) throw new RangeError('there are indicators');
  const earlier: Indicator = {
    ...now,
    name: { id: 'Jumlah kasus terverifikasi', en: 'Confirmed cases' },
    definition: { id: 'Hanya kasus terverifikasi.', en: 'Confirmed cases alone.' },
    decimals: 1,
    by: ['w'],
    figure: { kind: 'count', of: rowsWhere(kasus, (c) => c.status_kasus.is('TERVERIFIKASI')) },
    since: 2022,
    until: 2023,
  };
  return { ...now, since: 2024, versions: [earlier] };
}

const indicator = declared();
const catalogue = [indicator];

/** Two confirmed and three suspected cases in July of a year. */
function register(year: number): Snapshot {
  const rows = [...kasusSebanyak(2), ...kasusSebanyak(3, { status_kasus: 'DUGAAN' }, 2)].map((row) => ({
    ...row,
    kode_kasus: String(row['kode_kasus']).replace('-2024-', `-${year}-`),
    tanggal_lapor: hari(`${year}-07-10`),
  }));
  return buku({ T00: [sampul(year, 7)], T01: rows });
}

function computedIn(year: number): Indicators {
  const found = computeIndicators([register(year)], CONTEXT, { by: ['w', 'p'], catalogue });
  if ('problem' in found) throw new RangeError(found.problem.en);
  return found;
}

function scopeIn(year: number) {
  const found = indicatorScope([register(year)], CONTEXT);
  if ('problem' in found) throw new RangeError(found.problem.en);
  return found.scope;
}

describe.each([
  { year: 2024, version: indicator, value: 5, printed: '5', dimensions: ['w', 'p'] },
  { year: 2023, version: indicator.versions[0], value: 2, printed: '2,0', dimensions: ['w'] },
])('in $year the definition of that year holds', ({ year, version, value, printed, dimensions }) => {
  it('in what is computed', () => {
    const [found] = computedIn(year).computed;
    if (!found) throw new RangeError('it is computed');
    expect(found.indicator).toBe(version);
    expect(found.amount.value).toBe(value);
    expect(tercetak(found)).toBe(printed);
    expect([...new Set(found.by.map(({ dimension }) => dimension))]).toEqual(dimensions);
  });

  it('in what is explained', () => {
    const found = explainIndicator([register(year)], CONTEXT, { id: 'IND-01', locale: 'id', catalogue });
    if ('problem' in found) throw new RangeError(found.problem.id);
    expect(found.indicator.definition).toBe(version?.definition);
    expect(found.measures.map(({ counted }) => counted.length)).toEqual([value]);
  });

  it('in SQL', async () => {
    const found = exportFlatTables([register(year)], CONTEXT, catalogue);
    if ('problem' in found) throw new RangeError(found.problem.en);
    const database = await openDuck();
    await loadTables(database, found.tables);
    const rows = await rowsOf(database, found.query, found.parameters);
    const whole = rows.filter(({ dimensi }) => dimensi === '');
    expect(whole.map(({ indikator: id, nilai }) => [id, nilai])).toEqual([['IND-01', value]]);
    expect([...new Set(rows.map(({ dimensi }) => dimensi))].sort()).toEqual(['', ...dimensions].sort());
  });

  it('in the tables of a report', () => {
    const cell = figureCell({ figure: indicator, where: {}, part: 'value' }, figureStore(scopeIn(year)), {});
    expect(cell.figure).toBe(version);
    expect(cell.amount.value).toBe(value);
  });

  it('in live formulas', () => {
    const book = figureBookOf(scopeIn(year), catalogue);
    expect(book.computed.map(({ amount }) => amount.value)).toEqual([value]);
    expect(figureDifferences(book, computeWithIronCalc(book.sheets, []))).toEqual([]);
  });
});

describe('before the first definition', () => {
  let found: Indicators;

  beforeAll(() => {
    found = computedIn(2021);
  });

  it('there is no figure', () => {
    expect(found.computed).toEqual([]);
    expect(versionOf(indicator, 2021)).toBeNull();
  });
});

describe('the catalogue', () => {
  it('has one definition of each indicator for each year since the law of 2007', () => {
    const ids = indikator.map(({ id }) => id);
    for (let year = 2007; year <= 2030; year++)
      expect(versionsIn(indikator, year).map(({ id }) => id)).toEqual(ids);
  });

  it('has no year of which two definitions hold', () => {
    for (const one of indikator) {
      const all = [one, ...one.versions].sort((a, b) => a.since - b.since);
      const ends = all.slice(0, -1).map(({ until }) => until ?? Number.POSITIVE_INFINITY);
      expect(ends.every((end, i) => end < (all[i + 1]?.since ?? 0))).toBe(true);
      expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    }
  });
});
