import { beforeAll, describe, expect, it } from 'vitest';
import { DEMO_BOOKS, type DemoBook, makeDemo } from '../../cli/sample/make-demo.ts';
import type { Planted } from '../../cli/sample/sample.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { civilOf, readCover, type Snapshot, serialOf } from '../../core/index.ts';
import { columnIn } from './sample-columns.ts';
import { foundLines, plantedLines, TODAY, throughFile } from './sample-found.ts';

interface Made {
  readonly book: DemoBook;
  readonly snapshot: Snapshot;
  readonly planted: readonly Planted[];
}

const made: Made[] = [];

beforeAll(async () => {
  for (const book of DEMO_BOOKS) {
    const { update, truth } = makeDemo(book, { today: TODAY, locale: 'id' });
    made.push({ book, snapshot: await throughFile(update), planted: truth.planted });
  }
}, 300_000);

function victims(wanted: (book: DemoBook) => boolean): number {
  const codes = made
    .filter(({ book }) => wanted(book))
    .flatMap(({ snapshot }) => columnIn(snapshot, 'T02 Korban', 'kode_korban'));
  return new Set(codes.filter((code) => code !== null)).size;
}

describe('the demo', () => {
  it('has twelve workbooks: six cities and regencies, 2023 and the next year up to July', () => {
    expect(
      made.map(({ snapshot }) => readCover(snapshot, TODAY)).map(({ region, period }) => [region, period]),
    ).toEqual(
      ['2023-M12', '2024-M07'].flatMap((period) =>
        ['31.01', '31.71', '31.72', '31.73', '31.74', '31.75'].map((region) => [region, period]),
      ),
    );
  });

  it('has the published 37 victims of 2023, 22 of them in Jakarta Barat, and 16 up to July 2024', () => {
    expect(victims(({ year }) => year === 2023)).toBe(37);
    expect(victims(({ year, city }) => year === 2023 && city.region === '31.73')).toBe(22);
    expect(victims(({ year }) => year === 2024)).toBe(16);
  });

  it('has no victim of anything else than trafficking', () => {
    const states = made.flatMap(({ snapshot }) => columnIn(snapshot, 'T02 Korban', 'status_korban'));
    expect(states).not.toContain('Bukan TPPO');
  });

  it('has activities in every month of the year', () => {
    for (const { book, snapshot } of made) {
      const days = columnIn(snapshot, 'T06 Kegiatan', 'tanggal_mulai');
      const months = new Set(days.flatMap((day) => (typeof day === 'number' ? [civilOf(day).month] : [])));
      expect(months.size).toBe(book.year === 2023 ? 12 : 7);
    }
  });

  it('declares that a regency without cases has none', () => {
    const [none] = made;
    expect(
      none && columnIn(none.snapshot, 'T01 Kasus', 'kode_kasus').filter((code) => code !== null),
    ).toEqual([]);
    const cover = none?.snapshot.sheets.find(({ name }) => name === 'T00 Sampul')?.columns[1]?.values ?? [];
    expect(cover.filter((value) => value === 'Nihil (sudah diperiksa)')).toHaveLength(4);
  });

  it('has mistakes in Jakarta Barat 2023 only, and exactly the planted ones', () => {
    for (const { book, snapshot, planted } of made) {
      expect(foundLines(snapshot)).toEqual(plantedLines(planted));
      expect(planted.length > 0).toBe(book.spoilt);
    }
  });

  it('has one mistake of each kind', () => {
    const planted = made.flatMap((one) => one.planted);
    expect(planted.map(({ rule, column }) => `${rule} ${column}`).sort()).toEqual([
      'VF-01 hubungan_pelaku',
      'VF-03 tanggal_identifikasi',
      'VF-19 wilayah_perekrutan',
      'VR-15 usia_lapor',
      'VR-28 tanggal_selesai',
      'VR-35 tgl_limpah_pn',
      'VR-41 bk_A3',
      'VR-48 peserta_anak',
      'VR-54 status_aksi',
      'VR-57 sdm_terlatih',
      'VR-58 jml_keputusan_selesai',
      'VR-62 persen_tl',
      'VS-02 status_kasus',
    ]);
  });

  it.each([serialOf(2024, 8, 12), serialOf(2033, 2, 28)])('has them on any later day (%i)', async (today) => {
    for (const book of DEMO_BOOKS.filter(({ city }) => city.region === '31.73')) {
      const { update, truth } = makeDemo(book, { today, locale: 'en' });
      expect(foundLines(await throughFile(update), today)).toEqual(plantedLines(truth.planted));
    }
  });

  it('is the same each time', async () => {
    const [book] = DEMO_BOOKS;
    if (!book) throw new RangeError('no workbooks');
    const [one, other] = await Promise.all(
      [1, 2].map(() => writeWorkbook(makeDemo(book, { today: TODAY, locale: 'id' }).update)),
    );
    expect(one && other && Buffer.compare(one, other)).toBe(0);
  });
});
