import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyFrom, bytesOfBody } from '../../cli/consolidate/packed-body.ts';
import type { SubmissionBody } from '../../core/index.ts';
import { placed } from '../support/placed.ts';

const value = fc.oneof(
  fc.constantFrom('Perempuan', 'Laki-laki', '', 'é€😀', null, true, false, 0, 45_512, 1.5),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.integer(),
);
const cells = fc.oneof(
  fc.array(value, { maxLength: 60 }),
  fc.array(fc.constantFrom('Perempuan', 'Laki-laki', null, 3), { maxLength: 900 }),
  fc.integer({ min: 0, max: 900 }).map((length) => Array.from({ length }, (_, i) => `KS-${i}`)),
);
/** More different values than two bytes can number. */
const MANY = 70_000;
const form = fc.record({
  template: fc.constantFrom('T01', 'T06'),
  sheet: fc.string(),
  rows: fc.array(fc.nat(), { maxLength: 20 }),
  columns: fc.array(cells.map(placed), { maxLength: 6 }),
  identities: fc.array(fc.nat(), { maxLength: 5 }),
});

describe('what is kept of a file', () => {
  it('comes back as it was, whatever the cells hold', () => {
    fc.assert(
      fc.property(fc.array(form, { maxLength: 4 }), (forms) => {
        const body = { forms, package: null };
        expect(unpacked(bodyFrom(bytesOfBody(body)))).toEqual(body);
      }),
      { numRuns: 200 },
    );
  });

  it('comes back as it was with very many different values', () => {
    const cells = Array.from({ length: MANY }, (_, i) => `KS-${i}`);
    const one = { template: 'T01', sheet: 'T01 Kasus', rows: [], columns: [placed(cells)], identities: [] };
    const body = { forms: [one], package: null };
    expect(unpacked(bodyFrom(bytesOfBody(body)))).toEqual(body);
  });

  it('is far smaller where cells repeat', () => {
    const cells = Array.from({ length: 400 }, (_, i) =>
      i % 2 === 0 ? 'Tindak pidana perdagangan orang' : null,
    );
    const body = { forms: [], package: null };
    const one = { template: 'T01', sheet: 'T01 Kasus', rows: [], columns: [placed(cells)], identities: [] };
    const size = bytesOfBody({ ...body, forms: [one] }).length - bytesOfBody(body).length;
    expect(size).toBeLessThan(1200);
  });
});

/** The same with places as plain numbers. */
function unpacked(body: SubmissionBody): SubmissionBody {
  const forms = body.forms.map((one) => ({
    ...one,
    columns: one.columns.map(({ values, places }) => ({ values, places: Array.from(places) })),
  }));
  return { ...body, forms };
}
