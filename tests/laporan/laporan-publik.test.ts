import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../core/commands/build-report.ts';
import { countId } from '../../core/commands/report/mask-ids.ts';
import { NO_LEDGER } from '../../core/commands/report/mask-report.ts';
import { type Adversary, adversaries } from '../core/masking-adversary.ts';
import { randomOf } from '../core/masking-provinces.ts';
import { bukuKota, kalimat, laporanDari, provinsi37, tabel, tercetak } from './laporan-dunia.ts';

const TAHUN = { kind: 'year', year: 2023, number: 0 } as const;
const publik = laporanDari(provinsi37(), { period: TAHUN, edition: 'public' });

describe('the public edition', () => {
  test('masks small numbers, and no other number tells them', () => {
    expect(tercetak(tabel(publik, 'R02-A')).map((line) => line.split(' | ')[2])).toEqual([
      '0',
      '*',
      '*',
      '22',
      '5',
      '*',
      '37',
    ]);
  });

  test('shows nothing of a table whose total is small', () => {
    const sedikit = laporanDari(provinsi37(2023, [0, 0, 0, 3, 0, 0]), { period: TAHUN, edition: 'public' });
    expect(tabel(sedikit, 'R03-A')).toMatchObject({
      rows: [],
      empty: 'Data tidak ditampilkan untuk melindungi identitas.',
    });
    expect(kalimat(sedikit, 'R02').join(' ')).not.toMatch(/tercatat 3 kasus/);
  });

  test('leaves out what is internal, the rows, the trail and the package, and hides nothing', () => {
    const names = publik.sheets.map(({ name }) => name.slice(0, 3));
    expect(names).toEqual([
      'R01',
      'R02',
      'R03',
      'R04',
      'R06',
      'R07',
      'R08',
      'R09',
      'R10',
      'R11',
      'R12',
      'R15',
    ]);
    expect(
      publik.sheets.every(({ state, rows, columns }) => {
        const hidden = [...Object.values(rows), ...columns].some((one) => one.hidden);
        return state === 'visible' && !hidden;
      }),
    ).toBe(true);
  });

  test('draws no bar for a masked number, and says nothing of it in the alternative text', () => {
    const charts = publik.tabs.flatMap(({ tab }) =>
      tab.blocks.flatMap((block) => (block.kind === 'chart' ? [block.data] : [])),
    );
    const wilayah = charts.find(({ title }) => title === 'Korban menurut wilayah');
    expect(wilayah?.series[0]?.values).toEqual([0, '*', '*', 22, 5, '*']);
    expect(wilayah?.alt).toBe(
      'Korban menurut wilayah. Korban: terbesar yang ditampilkan Kota Administrasi Jakarta Barat, 22. Angka bertanda * disamarkan.',
    );
  });

  test('says to staff why each number is masked', () => {
    expect(publik.masked.map(({ place }) => place.id)).toContain(
      'R02 · Kasus dan korban menurut wilayah · Kota Administrasi Jakarta Pusat · Korban',
    );
  });

  test('has a reason for every sign, also in what is made of masked numbers', () => {
    const signs = publik.tabs.flatMap(({ tab }) =>
      tab.blocks.flatMap((block) =>
        block.kind === 'table'
          ? tercetak(block).flatMap((line) => line.split(' | ').filter((text) => text === '*'))
          : [],
      ),
    );
    expect(signs.length).toBeGreaterThan(20);
    expect(publik.masked.length).toBe(signs.length);
    const score = publik.masked.find(({ place }) => place.id.startsWith('R12 · Skor menurut wilayah'));
    expect(score?.why.id).toMatch(
      /^Isian ini dibuat dari "[^"]+" \(Kota Administrasi Jakarta \w+\), yang disamarkan\. Angka ini disamarkan karena /,
    );
    expect(score?.why.en).toMatch(
      /^This was made of "[^"]+" \([^)]+\), which is masked\. This number is masked because /,
    );
  });

  test('says of scores of other months that these cannot be masked', () => {
    const period = { kind: 'quarter', year: 2023, number: 2 } as const;
    const { masked } = laporanDari(provinsi37(), { period, edition: 'public', tabs: ['R12'] });
    expect(masked.map(({ why }) => why.id)).toContainEqual(
      expect.stringMatching(/^Skor dihitung sejak Januari/),
    );
  });

  test('masks in the same way when it is made again', () => {
    const ledger = publik.ledger ?? NO_LEDGER;
    const lagi = laporanDari(provinsi37(), { period: TAHUN, edition: 'public', ledger });
    expect(tercetak(tabel(lagi, 'R02-A'))).toEqual(tercetak(tabel(publik, 'R02-A')));
    expect(lagi.broken).toBe(0);
  });

  test('puts every number that it prints on record', () => {
    const shown = new Set(
      publik.ledger?.entries.filter(({ state }) => state === 'shown').map(({ id }) => id),
    );
    const printed = tabel(publik, 'R02-A').rows.flatMap(({ cells }) => cells.slice(0, 2));
    for (const cell of printed) {
      if (cell.kind !== 'figure' || cell.masked) continue;
      const where = { w: cell.ref.dimension === '' ? '31' : cell.ref.key };
      expect(shown).toContain(countId({ what: cell.ref.indicator, where, window: cell.window }));
    }
  });
});

describe('a series of public reports', () => {
  let newAdversary: () => Adversary;
  beforeAll(async () => {
    newAdversary = await adversaries();
  });

  test('withstands an adversary who keeps them all', () => {
    const leaks: string[] = [];
    for (let seed = 1; seed <= 12; seed++) {
      const adversary = newAdversary();
      for (const report of series(seed)) {
        learn(adversary, report);
        if (report.broken > 0) leaks.push(`${seed}: ${report.broken} are told to be broken`);
        for (const { id, low, high } of adversary.attack(5)) leaks.push(`${seed}: ${id} ${low}–${high}`);
      }
    }
    expect(leaks).toEqual([]);
  });
});

/** January, February, then the first quarter, of four cities with few victims. */
function series(seed: number): readonly Report[] {
  const random = randomOf(seed);
  const few = (): number => Math.floor(random() * random() * 14);
  const cities = ['31.71', '31.72', '31.73', '31.74'];
  const sexes = cities.map(() => (random() < 0.5 ? 'L' : 'P'));
  const months = [1, 2, 3].map((month) =>
    cities.map((kota, i) =>
      bukuKota(kota, few(), {
        bulan: month,
        dari: month * 100,
        tanggal: `2023-0${month}-10`,
        more: { jenis_kelamin: sexes[i] ?? 'P', usia_lapor: random() < 0.4 ? 15 : 30 },
      }),
    ),
  );
  const context = { edition: 'public', tabs: ['R01', 'R02', 'R03', 'R04'] } as const;
  const reports: Report[] = [];
  for (const [i, books] of months.slice(0, 2).entries()) {
    const ledger = reports.at(-1)?.ledger ?? NO_LEDGER;
    reports.push(
      laporanDari(books, { ...context, ledger, period: { kind: 'month', year: 2023, number: i + 1 } }),
    );
  }
  const ledger = reports.at(-1)?.ledger ?? NO_LEDGER;
  const whole = months.flat();
  reports.push(
    laporanDari(whole, { ...context, ledger, period: { kind: 'quarter', year: 2023, number: 1 } }),
  );
  return reports;
}

function learn(adversary: Adversary, { ledger }: Report): void {
  const entries = ledger?.entries ?? [];
  adversary.learn({
    truth: entries,
    printed: new Map(
      entries.flatMap(({ id, state, value }) =>
        state === 'latent' ? [] : [[id, state === 'masked' ? null : value] as const],
      ),
    ),
    lines: ledger?.lines ?? [],
  });
}
