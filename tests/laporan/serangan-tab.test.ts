import { beforeAll, describe, expect, test } from 'vitest';
import { randomOf } from '../core/masking-provinces.ts';
import { laporanDari } from './laporan-dunia.ts';
import { bukuDunia, duniaAcak, kotaPertama } from './serangan-orang.ts';
import { penyerang } from './serangan-semua.ts';

// A long run: SERANGAN_DUNIA=400 npx vitest run tests/laporan/serangan-tab.test.ts
const { SERANGAN_DUNIA = '12' } = process.env;
const TABS = ['R01', 'R02', 'R03', 'R04', 'R06', 'R12'];
const TAHUN = { kind: 'year', year: 2023, number: 0 } as const;

let attack: Awaited<ReturnType<typeof penyerang>>;

beforeAll(async () => {
  attack = await penyerang();
});

describe('an adversary with all tabs of a publication', () => {
  test.each([
    [11, 5, null, '31'],
    [12, 5, null, '31'],
    [13, 5, 5, '31'],
    [14, 3, null, '31'],
    [15, 10, null, '31'],
    [16, 11, null, '31'],
    [17, 5, null, '31.71'],
  ] as const)(
    'narrows nothing down in publications from seed %i with k = %i (rounded: %s, region: %s)',
    (seed, k, round, region) => {
      const random = randomOf(seed);
      const leaks: string[] = [];
      const counts = { asked: 0, sentences: 0 };
      for (let time = 0; time < Number(SERANGAN_DUNIA); time++) {
        const all = duniaAcak(random);
        const dunia = region === '31' ? all : kotaPertama(all);
        const context = { period: TAHUN, edition: 'public', tabs: TABS, region, k, round } as const;
        const found = attack(laporanDari(bukuDunia(dunia), context), dunia, k);
        counts.asked += found.asked;
        counts.sentences += found.sentences;
        for (const leak of found.leaks) leaks.push(`${time}: ${leak}`);
      }
      expect(leaks).toEqual([]);
      // It had something to go for, and sentences to read.
      expect(counts.asked).toBeGreaterThan(10 * Number(SERANGAN_DUNIA));
      expect(counts.sentences).toBeGreaterThan(0);
    },
    600_000,
  );
});
