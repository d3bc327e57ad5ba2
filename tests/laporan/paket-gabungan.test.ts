import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Merged,
  mergePackages,
  type RegionPackage,
} from '../../core/engine/report/package/merge-packages.ts';
import { lineKey, type PackageLine } from '../../core/engine/report/package/package-line.ts';
import { indikator } from '../../core/katalog/indikator/index.ts';
import { rounded } from '../../core/locale/decimals.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import {
  buku,
  type Entry,
  hari,
  kasusSebanyak,
  korbanSebanyak,
  type Rows,
  sampul,
} from '../indikator/buku.ts';
import { CITIES, cityBook, type MadePackage, PERIOD, packageOf } from './paket-world.ts';

const PROVINCE = '31';

function merged(packages: readonly MadePackage[]): Merged {
  return mergePackages(packages, indikator, { region: PROVINCE, period: PERIOD });
}

/** A line as it is printed; sums of fractions differ by the order in which they are added. */
function printed({ state, value, numerator, denominator, n }: PackageLine): string {
  const number = (one: number | null): string => (one === null ? '' : String(rounded(one, 6)));
  return [state, ...[value, numerator, denominator, n].map(number)].join(' ');
}

function differences(found: Merged, wanted: readonly PackageLine[]): readonly string[] {
  const lines = new Map(found.lines.map((line) => [lineKey(line), line]));
  const keys = new Set([...lines.keys(), ...wanted.map(lineKey)]);
  const direct = new Map(wanted.map((line) => [lineKey(line), line]));
  return [...keys].flatMap((key) => {
    const [got, want] = [lines.get(key), direct.get(key)].map((line) => (line ? printed(line) : 'none'));
    return got === want ? [] : [`${key}: ${got}, wanted ${want}`];
  });
}

describe('a province from the packages of its cities', () => {
  it('has the figures of all their workbooks together', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 0, max: 25 }),
        fc.boolean(),
        (seed, rows, all) => {
          const books = CITIES.map((city, i) => cityBook(city, seed + i * 50, rows + i * 6));
          const before = (all ? CITIES : CITIES.slice(1)).map((city, i) =>
            cityBook(city, seed + 500 + i * 50, rows, { year: 2023 }),
          );
          const packages = CITIES.map(({ region }, i) => {
            const at = all ? i : i - 1; // the first city has no workbook of the year before
            return packageOf(region, books.slice(i, i + 1), at < 0 ? [] : before.slice(at, at + 1));
          });
          const direct = packageOf(PROVINCE, books, before);
          expect(differences(merged(packages), direct.lines)).toEqual([]);
        },
      ),
      { numRuns: 6, endOnFailure: true },
    );
  }, 240_000);
});

const KASUS = 'KS-3173-2024-0001';
const PARTICIPANTS = { kode_kegiatan: 'PK-3173-2024-0001', tanggal_mulai: hari('2024-07-05') };

function bookOf(region: string, rows: Rows, cover: Entry = {}): Snapshot {
  return buku({ ...rows, T00: [sampul(2024, 7, { kode_wilayah: region, ...cover })] });
}

/** One figure of two cities: by their packages, and by their workbooks together. */
function bothWays(id: string, one: Snapshot, other: Snapshot) {
  const packages = [packageOf('31.71', [one]), packageOf('31.73', [other])];
  const total = (lines: readonly PackageLine[]) => {
    const found = lines.find(({ indicator, dimension }) => indicator === id && dimension === null);
    return found && [found.state, found.value];
  };
  return {
    merged: total(merged(packages).lines),
    direct: total(packageOf(PROVINCE, [one, other]).lines),
  };
}

describe('what a city lacks', () => {
  it('to divide by, another has: the cases of the first are counted too', () => {
    const one = bookOf('31.71', { T01: kasusSebanyak(3) });
    const other = bookOf('31.73', {
      T01: kasusSebanyak(1, {}, 3),
      T06: [
        {
          ...PARTICIPANTS,
          kelompok_sasaran: 'PELAJAR',
          jenis_kegiatan: 'SOSIALISASI',
          peserta_l: 100,
          peserta_p: 100,
          peserta_total: 200,
        },
      ],
    });
    const { merged: found, direct } = bothWays('IND-17', one, other);
    expect(found).toEqual(direct);
    expect(found).toEqual(['reported', 20]);
  });

  it('because it has not reported leaves the figures of the others', () => {
    const silent = bookOf('31.71', {}, { pernyataan_T01: null });
    const other = bookOf('31.73', { T01: kasusSebanyak(2) });
    expect(bothWays('IND-01', silent, other)).toEqual({ merged: ['reported', 2], direct: ['reported', 2] });
  });

  it('is not reported where no city has reported it', () => {
    const [one, other] = ['31.71', '31.73'].map((region) => bookOf(region, {}, { pernyataan_T01: null }));
    if (!one || !other) throw new RangeError('two are made');
    expect(bothWays('IND-01', one, other)).toEqual({
      merged: ['not-reported', null],
      direct: ['not-reported', null],
    });
  });

  it('is 0 where all cities declare that there is nothing', () => {
    const nil = { pernyataan_T01: 'NIHIL' };
    const found = bothWays('IND-01', bookOf('31.71', {}, nil), bookOf('31.73', {}, nil));
    expect(found).toEqual({ merged: ['reported', 0], direct: ['reported', 0] });
  });
});

describe('a figure that packages do not give', () => {
  const one = () => packageOf('31.71', [bookOf('31.71', { T01: kasusSebanyak(2) })]);
  const reasons = (packages: readonly RegionPackage[], id: string) =>
    mergePackages(packages, indikator, { region: PROVINCE, period: PERIOD })
      .gaps.filter(({ line }) => line.indicator === id && line.dimension === null)
      .map(({ line, reason }) => `${line.state}: ${reason.id}`);

  it('is not reported, with the reason: a city sent two', () => {
    expect(reasons([one(), one()], 'IND-01')).toEqual([
      'not-reported: Satu wilayah mengirim dua paket untuk periode ini. Pakai hanya paket yang terakhir.',
    ]);
  });

  it('is not reported, with the reason: the numbers of a median are missing', () => {
    const { region, lines } = one();
    const without = lines.map((line) => ({ ...line, frequencies: null }));
    expect(reasons([{ region, lines: without }], 'IND-18')).toEqual([
      'not-reported: Paket satu wilayah tidak memuat frekuensinya, sehingga nilai tengah semua wilayah tidak dapat dihitung.',
    ]);
  });

  it('is not reported, with the reason: its indicator is not known here', () => {
    const { region, lines } = one();
    const others = lines.map((line) => ({ ...line, indicator: line.indicator.replace('IND-01', 'IND-99') }));
    expect(reasons([{ region, lines: others }], 'IND-99')).toEqual([
      'not-reported: Indikator ini tidak ada dalam versi yang dipakai di sini, sehingga tidak dapat dijumlahkan.',
    ]);
  });
});

describe('the figures of packages differ from those of all workbooks together', () => {
  it('where two cities hold the same code: each of them counts it (IND-02)', () => {
    const rows = { T01: kasusSebanyak(1), T02: korbanSebanyak(2, KASUS) };
    expect(bothWays('IND-02', bookOf('31.71', rows), bookOf('31.73', rows))).toEqual({
      merged: ['reported', 4],
      direct: ['reported', 2],
    });
  });

  it('where a row refers to the workbook of another city (victims of its case)', () => {
    const one = bookOf('31.71', { T02: korbanSebanyak(2, KASUS) });
    const other = bookOf('31.73', { T01: kasusSebanyak(1) });
    const { merged: found, direct } = bothWays('IND-02', one, other);
    expect([found, direct]).toEqual([
      ['reported', 0],
      ['reported', 2],
    ]);
  });

  it('where an indicator of two forms has each of them from another city', () => {
    const one = bookOf('31.71', { T01: kasusSebanyak(2) }, { pernyataan_T02: null });
    const other = bookOf('31.73', {}, { pernyataan_T01: null });
    expect(bothWays('IND-03', one, other)).toEqual({
      merged: ['not-reported', null],
      direct: ['reported', 0],
    });
  });
});
