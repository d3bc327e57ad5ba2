import { describe, expect, it } from 'vitest';
import { explainScore, scoreTarget } from '../../core/commands/explain-score.ts';
import type { ExplainedScore } from '../../core/commands/scores/explained-score.ts';
import { komponenGugusTugas } from '../../core/katalog/instrumen/gugus-tugas/index.ts';
import type { Locale } from '../../core/locale/text.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { dayOf } from '../support/fixture-snapshot.ts';
import { hotelRows } from '../support/hotel-examples.ts';
import { type Entries, scoreBook, yearCover } from '../support/score-book.ts';
import { scoresOf } from '../support/score-run.ts';
import { cityBook } from '../support/task-force-example.ts';

const TODAY = '2024-01-31';
const hotelCover = yearCover('31', 2021, { tingkat_gt: 'PROV', pernyataan_T05: 'ADA' });
const hotels = scoreBook(hotelCover, { T05: hotelRows });

function explained(
  typed: string,
  books: readonly Snapshot[],
  locale: Locale = 'id',
): readonly ExplainedScore[] {
  const target = scoreTarget(typed);
  if (target === null) throw new RangeError(typed);
  const context = { today: dayOf(TODAY), period: null, region: null, previous: [], settings: [] };
  const found = explainScore(books, context, { target, locale });
  if ('problem' in found) throw new RangeError(found.problem.id);
  return found.scores;
}

function only(typed: string, books: readonly Snapshot[], locale: Locale = 'id'): ExplainedScore {
  const [found, ...others] = explained(typed, books, locale);
  if (!found || others.length > 0) throw new RangeError(`${others.length + 1} of ${typed}`);
  return found;
}

describe('the name of a score', () => {
  it.each([
    ['kh-3171-2021-0001', 'visit'],
    ['skor-hotel', 'hotels'],
    ['SKOR-GT', 'task-force'],
    ['b1a', 'component'],
    ['SKOR-MUTU', 'quality'],
    [' KL ', 'dimension'],
  ])('%s is that of a %s', (typed, kind) => {
    expect(scoreTarget(typed)?.kind).toBe(kind);
  });

  it.each(['IND-01', 'KH-1', 'B9', 'toString', ''])('%j is none', (typed) => {
    expect(scoreTarget(typed)).toBeNull();
  });
});

describe('a visit to a hotel', () => {
  it('H5 tells its aspects, the evidence that nobody saw, and what moves the category', () => {
    const found = only('KH-3175-2021-0005', [hotels]);
    expect(found.text).toBe('69,69 Cukup · temuan A');
    expect(found.numerator).toBeCloseTo(6968.75, 6);
    expect(found.denominator).toBe(100);
    const [a1, a2] = found.parts;
    expect(a1).toMatchObject({ id: 'A1', value: 81.25, numerator: 13, denominator: 16, weight: 15 });
    expect(a2).toMatchObject({ numerator: 10, denominator: 20, weight: 25 });
    expect(a2?.note).toBe('P3, P4, P5 dihitung 2 karena belum ada bukti');
    expect(found.changes[0]).toBe(
      'Bukti dokumen atau observasi untuk aspek A2 akan membuat P3, P4, P5 dihitung penuh.',
    );
    expect(found.changes).toContain('Bila ada bukti dokumen atau observasi A2: Baik (73,44).');
    expect(found.changes).toContain('Bila K2 naik 1: Baik (70,63).');
  });

  it('H2 tells what knocks it out', () => {
    const { text, changes } = only('KH-3172-2021-0002', [hotels], 'en');
    expect(text).toBe('84.29 Poor (without the critical condition W5: Good) · finding B');
    expect(changes).toContain(
      'As long as the critical item W5 scores 0 or 1, the category is "Poor" at best.',
    );
    expect(changes).toContain('If W5 rises by 1: Very good (85.29).');
  });

  it('H4 tells what does not apply, and that its weight goes to the others', () => {
    const { denominator, parts, leftOut } = only('KH-3174-2021-0004', [hotels]);
    expect(denominator).toBe(90);
    expect(parts.at(-1)).toMatchObject({ value: null, numerator: null });
    expect(parts.at(-1)?.note).toBe('tidak berlaku; bobotnya dibagi ke aspek lain');
    expect(leftOut.map(({ text }) => text)).toEqual(['Butir tidak berlaku (TB): I2, I4, T1, T2.']);
  });

  it('comes from its parts', () => {
    for (const { visit, score } of scoresOf([hotels]).hotels.visits) {
      const { value, numerator, denominator, parts } = only(visit ?? '', [hotels]);
      expect(value).toBe(score.total);
      expect((numerator ?? 0) / (denominator ?? 0)).toBeCloseTo(value ?? Number.NaN, 1);
      for (const part of parts.filter((one) => one.value !== null))
        expect(((part.numerator ?? 0) / (part.denominator ?? 0)) * 100).toBeCloseTo(part.value ?? 0, 9);
    }
  });

  it('that another code names is none', () => {
    expect(explained('KH-3171-2021-0999', [hotels])).toEqual([]);
  });
});

describe('the hotels of a region', () => {
  it('tell mean, findings and what would change them', () => {
    const found = only('SKOR-HOTEL', [hotels]);
    expect(found.text).toBe('68,10 Cukup');
    expect(found.numerator).toBeCloseTo(340.52, 9);
    expect(found.denominator).toBe(5);
    const part = (id: string) => found.parts.find((one) => one.id === id);
    expect(part('A6')).toMatchObject({
      value: 65.63,
      denominator: 4,
      note: '1 hotel tanpa nilai aspek ini tidak dihitung',
    });
    expect(part('TEMUAN-A')).toMatchObject({
      value: 40,
      numerator: 2,
      denominator: 5,
      note: 'Temuan sebagian',
    });
    expect(part('IND-58')).toMatchObject({ value: 20, numerator: 1, denominator: 5 });
    expect(found.rows.map(({ rows }) => rows.length)).toEqual([5]);
    expect(found.changes[0]).toMatch(/^1 hotel belum mempunyai bukti dokumen atau observasi untuk aspek A2/);
  });

  it('leave out earlier visits, visits without answers and rows that do not count, each with the reason', () => {
    const [first = {}, second = {}] = hotelRows;
    const later = { ...first, kode_kunjungan: 'KH-3171-2021-0009', tanggal_kunjungan: '2021-11-12' };
    const { sk_K1: _, ...unanswered } = second;
    const other = { ...first, kode_kunjungan: 'KH-3171-2020-0001', tanggal_kunjungan: '2020-05-05' };
    const book = scoreBook(hotelCover, { T05: [first, later, unanswered, other] });
    const { leftOut, rows } = only('SKOR-HOTEL', [book]);
    expect(rows.map((one) => one.rows.map(({ row }) => row))).toEqual([[4]]);
    expect(leftOut.map((one) => [one.text, one.rows.map(({ row }) => row)])).toEqual([
      ['Bukan kunjungan terakhir ke hotel itu.', [3]],
      ['Belum bernilai karena isiannya belum lengkap.', [5]],
      ['Tanggalnya di luar periode.', [6]],
    ]);
    const visit = only('KH-3172-2021-0002', [book]);
    expect(visit).toMatchObject({ value: null, numerator: null, denominator: null });
    expect(visit.changes).toContain('Isi K1 agar nilainya dapat dihitung.');
  });
});

describe('the performance of a task force', () => {
  const total = only('SKOR-GT', [cityBook]);

  it('is the sum of the points of its components', () => {
    const [score] = scoresOf([cityBook], { today: TODAY }).taskForce;
    expect(total.value).toBe(score?.total);
    expect(((total.numerator ?? 0) / (total.denominator ?? 1)) * 100).toBeCloseTo(total.value ?? 0, 2);
    expect(total.parts.map(({ id }) => id)).toEqual(komponenGugusTugas.map(({ id }) => id));
    expect(total.changes[0]).toMatch(/kurang .+ ke level \d/);
  });

  it('B1C tells the rows of the members, and how many more are enough', () => {
    const found = only('B1C', [cityBook]);
    expect(found).toMatchObject({ value: 30, numerator: 54, denominator: 180 });
    expect(found.text).toBe('30,00 → level 1, 1,75/7 poin');
    expect(found.rows.map(({ rows }) => rows.length)).toEqual([36, 36]);
    expect(found.changes).toEqual([
      'B1C kurang 10,00 ke level 2 (+1,75 pada skor keseluruhan). Cukup 18 lagi dari 180.',
    ]);
  });

  it('B4 tells two shares with what satisfies them and what is left out', () => {
    const found = only('B4', [cityBook], 'en');
    expect(found.parts.map(({ id, numerator, denominator }) => [id, numerator, denominator])).toEqual([
      ['IND-30', 7, 12],
      ['IND-36', 2, 3],
    ]);
    expect(found.rows.map(({ rows }) => rows.length)).toEqual([12, 7, 3, 2]);
    expect(found.leftOut.some(({ text, rows }) => text.includes('T04') && rows.length === 4)).toBe(true);
  });

  it('B1D tells the forms that nobody declared', () => {
    const book = scoreBook(yearCover('31.73', 2023, { pernyataan_T01: 'NIHIL' }), {});
    const { leftOut } = only('B1D', [book]);
    expect(leftOut.some(({ text }) => /belum dinyatakan: .*T02/.test(text))).toBe(true);
  });

  it.each(komponenGugusTugas.map(({ id }) => id))(
    '%s is explained in both languages with the same figures',
    (id) => {
      const [one, other] = [only(id, [cityBook], 'id'), only(id, [cityBook], 'en')];
      const figures = ({ value, numerator, denominator, parts, rows }: ExplainedScore) => ({
        value,
        numerator,
        denominator,
        parts: parts.map((part) => part.value),
        rows: rows.map((group) => group.rows),
      });
      expect(figures(one)).toEqual(figures(other));
      expect(one.definition).not.toBe(other.definition);
      expect(total.parts.find((part) => part.id === id)?.value).toBe(one.value);
    },
  );
});

const cover = yearCover('31.73', 2023, {
  pernyataan_T01: 'ADA',
  pernyataan_T02: 'ADA',
  tanggal_kirim: '2024-02-10',
});
const SECRET = 'Ibu Sulastri dari Kampung Rahasia, NIK 3173054108060003';
const sick: Readonly<Record<string, readonly Entries[]>> = {
  T01: [
    {
      kode_kasus: 'KS-3173-2023-0001',
      tanggal_lapor: '2023-03-06',
      status_kasus: 'TERVERIFIKASI',
      uraian_singkat: SECRET,
    },
    { kode_kasus: 'KS-3173-2023-0001', tanggal_lapor: '2023-03-07', status_kasus: 'BUKAN_TPPO' },
  ],
  T02: [
    {
      kode_korban: 'KB-3173-2023-0001',
      kode_kasus: 'KS-3173-2023-0001',
      usia_lapor: 212,
      jenis_kelamin: 'P',
    },
    {
      kode_korban: 'KB-3173-2023-0002',
      kode_kasus: 'KS-3173-2023-0777',
      usia_lapor: 15,
      kewarganegaraan: 'TD',
    },
  ],
};
const book = scoreBook(cover, sick);

describe('the data quality of a submission', () => {
  const [score] = scoresOf([book], { today: TODAY }).dataQuality;
  if (!score) throw new RangeError('there is one');

  it('is its five dimensions by weight', () => {
    const found = only('SKOR-MUTU', [book]);
    expect(found.value).toBe(score.total);
    expect(found.parts.map(({ id, value }) => [id, value])).toEqual(Object.entries(score.dimensions));
    expect((found.numerator ?? 0) / (found.denominator ?? 1)).toBeCloseTo(score.total, 2);
    expect(found.leftOut.map(({ text }) => text)).toEqual([
      `Ditolak: ${score.counts.leaks} kebocoran identitas. Jalankan monev check untuk tempatnya.`,
    ]);
    expect(found.text).toMatch(/^DITOLAK/);
  });

  it.each([
    ['KL', score.counts.required - score.counts.filled],
    ['VL', score.counts.invalid],
    ['KU', score.counts.surplus],
  ])('%s tells every cell or row that lowers it', (id, count) => {
    const found = only(id, [book]);
    expect(count).toBeGreaterThan(0);
    expect(found.rows.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(count);
    expect(((found.numerator ?? 0) / (found.denominator ?? 1)) * 100).toBeCloseTo(found.value ?? 0, 9);
    expect(found.changes).toHaveLength(found.rows.length);
  });

  it('KS tells the rows with errors and those with warnings alone', () => {
    const found = only('KS', [book]);
    const rows = new Set(
      found.rows.flatMap((group) => group.rows.map(({ sheet, row }) => `${sheet} ${row}`)),
    );
    expect(rows.size).toBe(score.counts.errorRows + score.counts.warningRows);
    expect(((found.numerator ?? 0) / (found.denominator ?? 1)) * 100).toBeCloseTo(found.value ?? 0, 9);
  });

  it('TW tells the days', () => {
    const found = only('TW', [book]);
    expect(found.text).toBe('60,00 · terlambat 10 hari');
    expect(found.changes).toEqual(['Dikirim paling lambat pada tenggat: 100.']);
  });

  it('never repeats what a cell holds', () => {
    const all = [
      'SKOR-MUTU',
      'KL',
      'VL',
      'KS',
      'TW',
      'KU',
      'SKOR-GT',
      ...komponenGugusTugas.map(({ id }) => id),
    ];
    for (const locale of ['id', 'en'] as const) {
      const told = JSON.stringify(all.map((id) => explained(id, [book], locale)));
      for (const secret of ['Sulastri', 'Rahasia', '3173054108060003', '212', 'KB-3173', 'KS-3173'])
        expect(told).not.toContain(secret);
    }
  });
});
