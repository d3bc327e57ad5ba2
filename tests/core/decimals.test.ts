import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixedText, rounded } from '../../core/locale/decimals.ts';

describe('rounding half away from zero on decimals', () => {
  it.each([
    [-2.5, 0, -3],
    [2.5, 0, 3],
    [1.005, 2, 1.01],
    [0.125, 2, 0.13],
    [-0.125, 2, -0.13],
    [8.345, 2, 8.35],
    [1.4999999999999998, 0, 2],
    [0.5 - 1e-9, 0, 0],
    [1e21, 2, 1e21],
    [1e-20, 2, 0],
    [0, 2, 0],
  ])('%d with %i decimals is %d', (value, decimals, expected) => {
    expect(rounded(value, decimals)).toBe(expected);
  });

  it('rounds whole hundredths and their halves as people do', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (thousandths) => {
        const expected = Math.sign(thousandths) * Math.floor((Math.abs(thousandths) + 5) / 10);
        expect(rounded(thousandths / 1000, 2) * 100).toBeCloseTo(expected, 6);
      }),
    );
  });

  it('is the number that its text stands for, near a half or not', () => {
    const near = fc
      .tuple(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: -20, max: 20 }), fc.nat(3))
      .map(([units, steps, decimals]) => ({
        value: ((units + 0.5) / 10 ** decimals) * (1 + steps * 2 ** -52),
        decimals,
      }));
    const any = fc.record({ value: fc.double({ min: -1e15, max: 1e15, noNaN: true }), decimals: fc.nat(6) });
    fc.assert(
      fc.property(fc.oneof(near, any), ({ value, decimals }) => {
        const said = Number(fixedText(value, decimals, 'en').replaceAll(',', ''));
        expect(rounded(value, decimals) + 0).toBe(said + 0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a rounded number as text', () => {
  it.each([
    [1660, 0, '1.660', '1,660'],
    [59.459459, 2, '59,46', '59.46'],
    [-25.868725, 2, '-25,87', '-25.87'],
    [-0.001, 2, '0,00', '0.00'],
    [412_500_000, 0, '412.500.000', '412,500,000'],
    [12_345.5, 1, '12.345,5', '12,345.5'],
  ])('%d with %i decimals is %s', (value, decimals, id, en) => {
    expect([fixedText(value, decimals, 'id'), fixedText(value, decimals, 'en')]).toEqual([id, en]);
  });
});
