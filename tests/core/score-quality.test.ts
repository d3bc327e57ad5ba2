import { describe, expect, it } from 'vitest';
import { computeIndicators } from '../../core/commands/compute-indicators.ts';
import { submissionQuality } from '../../core/commands/compute-scores.ts';
import { numbersFor } from '../../core/commands/scores/numbers.ts';
import { type QualityCounts, scoreQuality } from '../../core/engine/score/quality.ts';
import { instrumenMutu } from '../../core/katalog/instrumen/mutu-data.ts';
import { rounded } from '../../core/locale/decimals.ts';
import { dayOf } from '../support/fixture-snapshot.ts';
import { hotelRows } from '../support/hotel-examples.ts';
import { type Entries, scoreBook, yearCover } from '../support/score-book.ts';
import { scoresOf } from '../support/score-run.ts';

const { numbers } = numbersFor([], '31.73', 2023);

const D1: QualityCounts = {
  ...{ required: 264, filled: 248, unknown: 10, checked: 300, invalid: 9, rows: 22 },
  ...{ errorRows: 2, warningRows: 3, surplus: 1, late: 4, leaks: 0 },
};

const D3: QualityCounts = {
  ...{ required: 480, filled: 300, unknown: 60, checked: 390, invalid: 78, rows: 40 },
  ...{ errorRows: 18, warningRows: 10, surplus: 6, late: 23, leaks: 0 },
};

function scored(counts: QualityCounts) {
  const { dimensions, ...score } = scoreQuality(counts, instrumenMutu, numbers);
  return { ...score, dimensions: Object.values(dimensions).map((one) => rounded(one, 2)) };
}

describe('the worked examples of data quality', () => {
  it('D1 is very reliable', () => {
    expect(scored(D1)).toEqual({
      ...{ dimensions: [95.83, 97, 84.09, 80, 95.45], total: 91.34 },
      ...{ band: 'SANGAT_ANDAL', rejected: false },
    });
  });

  it('D3 is not fit to be added up', () => {
    expect(scored(D3)).toEqual({
      ...{ dimensions: [68.75, 80, 42.5, 0, 85], total: 58.44 },
      ...{ band: 'TIDAK_LAYAK_AGREGASI', rejected: false },
    });
  });

  it('D4 is rejected, whatever its score', () => {
    expect(scored({ ...D1, leaks: 1 })).toMatchObject({ total: 91.34, rejected: true });
  });

  it('loses points at the borders of days late', () => {
    const points = [-2, 0, 1, 5, 6, 10, 11, 20, 21, null].map(
      (late) => scored({ ...D1, late }).dimensions[3],
    );
    expect(points).toEqual([100, 100, 80, 80, 60, 60, 30, 30, 0, 0]);
  });
});

const nil = Object.fromEntries(
  Array.from({ length: 11 }, (_, i) => [`pernyataan_T${String(i + 1).padStart(2, '0')}`, 'NIHIL']),
);
const nilCover = yearCover('33.75', 2023, {
  ...{ ...nil, dasar_nihil: 'UPTD_PPA; POLRES', tanggal_kirim: '2024-01-29' },
});

function qualityOf(cover: Entries, rows: Readonly<Record<string, readonly Entries[]>>) {
  const [score] = scoresOf([scoreBook(cover, rows)], { today: '2024-02-01' }).dataQuality;
  if (!score) throw new Error('no submission');
  return score;
}

describe('a submission', () => {
  it('without rows that declares nil and comes in time has everything (D2)', () => {
    const { dimensions, total, counts } = qualityOf(nilCover, {});
    expect(Object.values(dimensions)).toEqual([100, 100, 100, 100, 100]);
    expect([total, counts.rows, counts.late]).toEqual([100, 0, -2]);
  });

  it('lacks cells that its period makes due', () => {
    const { counts } = qualityOf({ ...nilCover, pernyataan_T01: '', nama_instansi: '' }, {});
    expect(counts.required - counts.filled).toBe(2);
  });

  it('is rejected when a text tells who somebody is', () => {
    const note = { catatan_umum: 'Hubungi 0812-3456-7890.' };
    expect(qualityOf({ ...nilCover, ...note }, {})).toMatchObject({ rejected: true, band: 'SANGAT_ANDAL' });
  });

  it('counts cells with an error of their own', () => {
    const [row = {}] = hotelRows;
    const before = qualityOf(nilCover, { T05: [row] }).counts;
    const { counts } = qualityOf(nilCover, { T05: [{ ...row, jumlah_kamar: 'banyak' }] });
    expect([counts.invalid - before.invalid, counts.checked - before.checked]).toEqual([1, 0]);
  });

  it('counts an answer that is not known as a half', () => {
    const [row = {}] = hotelRows;
    const { counts } = qualityOf(nilCover, { T05: [{ ...row, insiden_24bln: 'TD' }] });
    expect(counts.unknown).toBe(1);
  });

  it('counts rows beyond the first of those that are recorded more than once', () => {
    const [row = {}] = hotelRows;
    expect(qualityOf(nilCover, { T05: [row, row, row] }).counts.surplus).toBe(2);
  });

  it('is named by region, agency and period', () => {
    expect(qualityOf(nilCover, {}).submission).toBe('3375-DPPPA-2023-Y-ALL-v1');
  });
});

describe('the mean of data quality', () => {
  const leaking = { ...nilCover, catatan_umum: 'Hubungi 0812-3456-7890.' };
  const books = [scoreBook(nilCover, {}), scoreBook({ ...leaking, instansi_pengirim: 'DINSOS' }, {})];
  const context = { today: dayOf('2024-02-01'), previous: [], settings: [] };

  it('takes each submission but those that are rejected', () => {
    expect(submissionQuality(books, context)).toEqual([100, null]);
  });

  it('is IND-60 where indicators are given it', () => {
    const found = computeIndicators(
      books,
      { ...context, period: null, region: null, quality: submissionQuality(books, context) },
      { ids: ['IND-60'] },
    );
    if ('problem' in found) throw new Error(found.problem.en);
    expect(found.computed[0]?.amount).toMatchObject({ state: 'value', value: 100, denominator: 1 });
  });
});
