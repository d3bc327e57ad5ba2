import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isUnsafe, type MaskCell } from '../../core/engine/masking/cells.ts';
import { feasibleRanges } from '../../core/engine/masking/feasible.ts';
import { mask } from '../../core/engine/masking/mask.ts';
import { randomOf } from './masking-provinces.ts';
import { listOf, tableOf } from './masking-tables.ts';

const counts = fc.oneof({ weight: 3, arbitrary: fc.nat(6) }, fc.constant(0), fc.nat(60));
const lists = fc.array(counts, { minLength: 1, maxLength: 9 }).map(listOf);
const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(counts, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .map(tableOf);
const publications = fc.oneof(lists, tables);
const thresholds = fc.constantFrom(3 as const, 5 as const, 10 as const, 11 as const);
const options = { endOnFailure: true, numRuns: 300 };

it('masks every unsafe cell and no zero', () => {
  fc.assert(
    fc.property(publications, thresholds, ({ cells, lines }, k) => {
      const { masked } = mask(cells, lines, { k });
      for (const cell of cells) {
        if (cell.value === 0) expect(masked.has(cell.id)).toBe(false);
        if (isUnsafe(cell, k)) expect(masked.get(cell.id)).toEqual({ kind: 'small' });
      }
    }),
    options,
  );
});

it('leaves every masked cell a range of at least k - 1', () => {
  fc.assert(
    fc.property(publications, thresholds, ({ cells, lines }, k) => {
      const result = mask(cells, lines, { k });
      const ids = [...result.masked.keys()];
      for (const [id, { low, high }] of feasibleRanges(cells, lines, new Set(ids), ids)) {
        const value = cells.find((cell) => cell.id === id)?.value ?? Number.NaN;
        expect([low <= value, value <= high, high - low >= k - 1]).toEqual([true, true, true]);
      }
      expect(result).toMatchObject({ broken: [], exposed: [] });
    }),
    options,
  );
});

it('prints everything when nothing is unsafe', () => {
  fc.assert(
    fc.property(publications, ({ cells, lines }) => {
      const harmless = cells.map((cell): MaskCell => ({ ...cell, sensitive: false }));
      expect(mask(harmless, lines, { k: 5 }).masked.size).toBe(0);
    }),
    options,
  );
});

it('has nothing to add when its own result is published again', () => {
  fc.assert(
    fc.property(publications, thresholds, ({ cells, lines }, k) => {
      const { masked } = mask(cells, lines, { k });
      const again = cells.map(
        (cell): MaskCell => ({ ...cell, fate: masked.has(cell.id) ? 'masked' : 'shown' }),
      );
      const result = mask(again, lines, { k });
      expect([...result.masked.keys()]).toEqual([...masked.keys()]);
      expect(result.exposed).toEqual([]);
    }),
    options,
  );
});

it('gives the same answer for the same publication', () => {
  fc.assert(
    fc.property(publications, ({ cells, lines }) => {
      expect(mask(cells, lines, { k: 5 })).toEqual(mask(cells, lines, { k: 5 }));
    }),
    { ...options, numRuns: 50 },
  );
});

it('masks a table of 2,000 cells', () => {
  const random = randomOf(7);
  const rows = Array.from({ length: 43 }, () =>
    Array.from({ length: 46 }, () => (random() < 0.7 ? 0 : Math.floor(Math.exp(5 * random())))),
  );
  const { cells, lines } = tableOf(rows);
  const { masked } = mask(cells, lines, { k: 5 });
  expect(masked.size).toBeGreaterThan(200);
});
