import { beforeAll, describe, expect, test } from 'vitest';
import { type Adversary, adversaries } from '../core/masking-adversary.ts';
import { randomOf } from '../core/masking-provinces.ts';
import { deretAcak, type Terbitan, terbitkan } from './deret-dunia.ts';
import { publikasi } from './deret-tahu.ts';

// A long run: SERANGAN_DERET=60 npx vitest run tests/laporan/serangan-deret.test.ts
const { SERANGAN_DERET = '3' } = process.env;

let newAdversary: () => Adversary;
beforeAll(async () => {
  newAdversary = await adversaries();
});

function leaksOf(deret: readonly Terbitan[], k: number): readonly string[] {
  const adversary = newAdversary();
  if (deret.length === 0) return [];
  for (const one of publikasi(deret)) adversary.learn(one);
  return adversary.attack(k).map(({ id, value, low, high }) => `${id} ${value}: ${low}–${high}`);
}

const told = ({ jendela: { region, first, last } }: Terbitan): string => `${region} ${first}-${last}`;

describe('an adversary who keeps a series of publications and reckons for itself', () => {
  test.each([
    [1, 5],
    [2, 5],
    [3, 5],
    [4, 3],
    [5, 10],
  ] as const)(
    'narrows nothing down in series from seed %i with k = %i',
    // Two whole runs under Node 20 met a month whose year had become another text; no run of this file alone ever did, and
    // what of the platform does it is not known. Only that is tried again: a leak never is.
    { timeout: 600_000, retry: { count: 1, condition: /which is no month/ } },
    (seed, k) => {
      const random = randomOf(seed);
      const leaks: string[] = [];
      for (let time = 0; time < Number(SERANGAN_DERET); time++) {
        const rencana = deretAcak(random);
        const deret = terbitkan(rencana, k);
        const found = leaksOf(deret, k);
        if (found.length > 0) leaks.push(`${time} ${deret.map(told).join(', ')}: ${found.join('; ')}`);
      }
      expect(leaks).toEqual([]);
    },
  );

  test('finds leaks where each publication forgets those before', () => {
    const random = randomOf(1);
    let leaky = 0;
    for (let time = 0; time < 6; time++) {
      if (leaksOf(terbitkan(deretAcak(random), 5, false), 5).length > 0) leaky++;
    }
    expect(leaky).toBeGreaterThan(2);
  }, 600_000);
});
