import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeNames } from '../../core/engine/decode/code-names.ts';
import { editDistance, leastDistance, lettersOf } from '../../core/engine/decode/edit-distance.ts';
import { nearestLabels } from '../../core/engine/decode/nearest.ts';
import { kasus } from '../../core/katalog/templat/kasus.ts';
import { monevHotel } from '../../core/katalog/templat/monev-hotel.ts';
import type { Column } from '../../core/kit/column.ts';

const suggestFor = (column: Column) => nearestLabels(column, codeNames(column));

describe('the nearest choice', () => {
  it.each([
    [kasus.columns.status_kasus, 'Terverifikas', 'Terverifikasi'],
    [kasus.columns.wilayah_pencatat, 'Jakbra', 'Kota Administrasi Jakarta Barat'], // an abbreviation
    [kasus.columns.wilayah_pencatat, 'Kab Pekalngan', 'Kabupaten Pekalongan'], // a synonym
    [kasus.columns.wilayah_pencatat, 'Pekalngan', 'Kabupaten Pekalongan atau Kota Pekalongan'], // shared by two
    [kasus.columns.instansi_pencatat, 'Dinsoss', 'Dinas Sosial'],
    [kasus.columns.instansi_pencatat, 'Polisi', 'Polres atau Polda atau Mabes Polri'], // vague
    [kasus.columns.saluran_perekrutan, 'medsoss', 'Media sosial'],
    [monevHotel.columns.klasifikasi, 'bintng empat', 'Bintang 4'],
  ])('of %$ is found', (column, written, label) => {
    expect(suggestFor(column)(written).join(' atau ')).toBe(label);
  });

  it.each(['zzzzzz', 'x', '', '3199', '...', 'SKPD'])('is not guessed for %s', (written) => {
    expect(suggestFor(kasus.columns.instansi_pencatat)(written)).toEqual([]);
    expect(suggestFor(kasus.columns.wilayah_pencatat)(written)).toEqual([]);
  });

  it('is sought for a bounded number of strange texts', () => {
    const suggest = suggestFor(kasus.columns.wilayah_pencatat);
    const strange = Array.from({ length: 5000 }, (_, i) => `kabupaten entah di mana ${i.toString(36)}`);
    expect(strange.map((text) => suggest(text)).at(-1)).toEqual([]);
  });
});

describe('the edit distance', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

  it.each([
    ['dugaan', 'dugana', 1],
    ['jakbar', 'jakbra', 1],
    ['abc', 'abc', 0],
    ['', 'abc', 3],
    ['kota', 'kotamadya', 5],
  ])('of %s and %s is %d', (a, b, distance) => {
    expect(editDistance(a, b, 9)).toBe(distance);
  });

  it('is that of the whole table of distances', () => {
    fc.assert(fc.property(word, word, (a, b) => void expect(editDistance(a, b, 20)).toBe(slowly(a, b))));
  });

  it('is the same in both directions, and cut off where it is asked to be', () => {
    fc.assert(
      fc.property(word, word, fc.nat(8), (a, b, most) => {
        const whole = editDistance(a, b, 20);
        expect(editDistance(b, a, 20)).toBe(whole);
        expect(editDistance(a, b, most)).toBe(Math.min(whole, most + 1));
      }),
    );
  });

  it('is never less than what the letters of two words tell beforehand', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(leastDistance(lettersOf(a), lettersOf(b))).toBeLessThanOrEqual(editDistance(a, b, 20));
      }),
    );
  });
});

/** The textbook's recursion, for short words. */
function slowly(a: string, b: string): number {
  const known = new Map<string, number>();
  const of = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i},${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const same = a[i - 1] === b[j - 1] ? 0 : 1;
    const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const distances = [of(i - 1, j) + 1, of(i, j - 1) + 1, of(i - 1, j - 1) + same];
    const least = Math.min(...distances, exchanged ? of(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY);
    known.set(key, least);
    return least;
  };
  return of(a.length, b.length);
}
