import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeRaw } from '../../cli/sample/make-sample.ts';
import { serialOf } from '../../core/index.ts';
import { FORMS, foundLines, plantedLines } from './sample-found.ts';

const samples = fc.record({
  template: fc.constantFrom(...FORMS),
  rows: fc.integer({ min: 1, max: 60 }),
  errors: fc.constantFrom(0, 0.1, 0.4, 1),
  seed: fc.integer({ min: 0, max: 2_147_483_647 }),
  locale: fc.constantFrom('id' as const, 'en' as const),
  today: fc.integer({ min: serialOf(2010, 1, 1), max: serialOf(2034, 12, 31) }),
});

it('finds in any sample the planted mistakes and nothing else', () => {
  fc.assert(
    fc.property(samples, (options) => {
      const { snapshot, truth } = makeRaw(options);
      expect(truth.planted).toHaveLength(Math.round(options.rows * options.errors));
      expect(foundLines(snapshot, options.today)).toEqual(plantedLines(truth.planted));
    }),
    { numRuns: 100 },
  );
});
