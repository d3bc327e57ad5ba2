import { beforeAll, expect, test } from 'vitest';
import { randomOf } from '../core/masking-provinces.ts';
import { laporanDari } from './laporan-dunia.ts';
import { type Adversary, adversary, booksOf, printedIn, randomAtoms } from './serangan-dunia.ts';

let attack: Adversary;

beforeAll(async () => {
  attack = await adversary();
});

// The adversary knows what the words of the tables mean; the ledger and its lines are not looked at.
test.each([
  [1, 5, null],
  [2, 5, null],
  [3, 5, null],
  [4, 5, null],
  [5, 5, 5],
  [6, 5, 5],
  [7, 3, null],
  [8, 10, null],
  [9, 11, null],
] as const)(
  'thirty publications from seed %i with k = %i (rounded: %s) tell no masked number to who knows what they mean',
  (seed, k, round) => {
    const random = randomOf(seed);
    const leaks: string[] = [];
    for (let time = 0; time < 30; time++) {
      const atoms = randomAtoms(random);
      const report = laporanDari(booksOf(atoms), {
        period: { kind: 'year', year: 2023, number: 0 },
        edition: 'public',
        tabs: ['R01', 'R02', 'R03'],
        region: '31',
        k,
        round,
      });
      for (const leak of attack(printedIn(report), atoms, k)) leaks.push(`${time}: ${leak}`);
    }
    expect(leaks).toEqual([]);
  },
  120_000,
);
