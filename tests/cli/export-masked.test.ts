import { describe, expect, it } from 'vitest';
import { maskedCells } from '../../core/engine/data-package/masked-cells.ts';
import type { NumberCells } from '../../core/engine/table.ts';
import { kegiatan } from '../../core/katalog/templat/kegiatan.ts';

/** What readers may think possible of the row that they see. */
interface Guess {
  readonly children: Set<number>;
  readonly disabled: Set<number>;
}

type Activity = Readonly<Record<(typeof COLUMNS)[number], number>>;

const COLUMNS = [
  'peserta_l',
  'peserta_p',
  'peserta_total',
  'peserta_asn_gt',
  'peserta_anak',
  'peserta_disabilitas',
] as const;

/** All activities of few people, as far beyond the threshold as its rules reach. */
function* activities(k: number): Iterable<Activity> {
  for (let men = 0; men <= 2 * k; men++)
    for (let women = 0; women <= 2 * k - men; women++)
      for (let servants = 0; servants <= men + women; servants++)
        for (let children = 0; children <= men + women - servants; children++)
          for (let disabled = 0; disabled <= men + women; disabled++)
            yield {
              peserta_l: men,
              peserta_p: women,
              peserta_total: men + women,
              peserta_asn_gt: servants,
              peserta_anak: children,
              peserta_disabilitas: disabled,
            };
}

function cellsOf(row: Activity): Record<string, NumberCells> {
  return Object.fromEntries(
    COLUMNS.map((name) => [
      name,
      { kind: 'number', state: Uint8Array.of(1), values: Float64Array.of(row[name]) },
    ]),
  );
}

/**
 * Readers who know the program: of each row that they see, every row that would look the same. `besides` are columns that
 * they know from elsewhere, such as from sums of the public report.
 */
function guesses(k: number, besides: readonly string[]): ReadonlyMap<string, Guess> {
  const found = new Map<string, Guess>();
  for (const row of activities(k)) {
    const { isMasked } = maskedCells(kegiatan, { columns: cellsOf(row) }, k);
    const seen = COLUMNS.map((name) =>
      isMasked(name, 0) && !besides.includes(name) ? `${name}=*` : `${name}=${row[name]}`,
    ).join(' ');
    const guess = found.get(seen) ?? { children: new Set(), disabled: new Set() };
    found.set(seen, guess);
    guess.children.add(row.peserta_anak);
    guess.disabled.add(row.peserta_disabilitas);
  }
  return found;
}

function numberIn(seen: string, name: string): number {
  return Number(new RegExp(`${name}=(\\d+)`).exec(seen)?.[1]);
}

describe.each([3, 4, 5])('small counts of persons in a package for everybody, below %i', (k) => {
  it('may be all that the mark stands for, as far as the package tells', () => {
    for (const [seen, { children, disabled }] of guesses(k, [])) {
      if (seen.includes('peserta_anak=*')) expect(children.size, seen).toBeGreaterThanOrEqual(k - 1);
      if (seen.includes('peserta_disabilitas=*')) expect(disabled.size, seen).toBeGreaterThanOrEqual(k - 1);
    }
  });

  it('are not narrowed down for readers who know from the public report how many took part', () => {
    const known = ['peserta_l', 'peserta_p', 'peserta_total', 'peserta_asn_gt'];
    for (const [seen, { children, disabled }] of guesses(k, known)) {
      const all = numberIn(seen, 'peserta_total');
      const besides = all - numberIn(seen, 'peserta_asn_gt');
      // Where fewer than k - 1 are left, that is all that anybody knows: every number of them may be children, also none.
      if (seen.includes('peserta_anak=*'))
        expect(children.size, seen).toBeGreaterThanOrEqual(Math.min(k - 1, besides + 1));
      if (seen.includes('peserta_disabilitas=*'))
        expect(disabled.size, seen).toBeGreaterThanOrEqual(Math.min(k - 1, all + 1));
    }
  });

  it('are told where they are not small, and so is every zero among many people', () => {
    const row = {
      peserta_l: k,
      peserta_p: k,
      peserta_total: 2 * k,
      peserta_asn_gt: k,
      peserta_anak: k,
      peserta_disabilitas: 0,
    };
    const { isMasked } = maskedCells(kegiatan, { columns: cellsOf(row) }, k);
    expect(COLUMNS.filter((name) => isMasked(name, 0))).toEqual([]);
  });
});
