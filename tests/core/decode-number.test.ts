import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../core/engine/decode/number.ts';
import { formatNumber } from '../../core/locale/format.ts';

// Specification §9.2, rows 26–47, 63 and 66.
describe('reads surely', () => {
  it.each([
    ['1.660', 1660, false],
    ['46,14 persen', 46.14, true],
    ['46.14', 46.14, true],
    ['88%', 88, true],
    ['88 prsn', 88, true],
    ['2 (dua)', 2, false],
    ['37 org', 37, false],
    ['37 orang', 37, false],
    ['37 korban', 37, false],
    ['tiga puluh tujuh', 37, false],
    ['seratus dua belas', 112, false],
    ['nihil', 0, false],
    ['NIHIL', 0, false],
    ['tdk ada', 0, false],
    ['Rp412.500.000,00', 412_500_000, false],
    ['Rp. 412.500.000,-', 412_500_000, false],
    ['Rp 2,5 M', 2_500_000_000, false],
    ['2,5 milyar', 2_500_000_000, false],
    ['2,55 milyar', 2_550_000_000, false],
    ['Rp22 juta', 22_000_000, false],
    ['22 jt', 22_000_000, false],
    ['(1.500.000)', -1_500_000, false],
    ['17 th', 17, false],
    ['17thn 6bln', 17, false],
    ['6 bln', 0, false],
    ['１７', 17, false],
  ])('%s as %d', (text, value, decimals) => {
    expect(readNumber(text, decimals)).toEqual({ value, sure: true });
  });
});

describe('reads, but asks', () => {
  it.each([
    ['1,995', 1995, false],
    ['1.234', 1234, true],
    ['±50', 50, false],
    ['kurang lebih 50', 50, false],
    ['50an', 50, false],
    ['>50', 50, false],
    ['O', 0, false],
    ['l2', 12, false],
    ['-', null, false],
    ['–', null, false],
    ['412,500,000', 412_500_000, false],
    ['1.5jt', 1_500_000, false],
    ['IDR 500k', 500_000, false],
    ['2 (tiga)', 2, false],
  ])('%s as %d', (text, value, decimals) => {
    expect(readNumber(text, decimals)).toEqual({ value, sure: false });
  });
});

it.each(['tiga ekor', '12/8', 'belasan', '16-17', '1.2.3', 'abc', '12 34'])('refuses %s', (text) => {
  expect(readNumber(text, false)).toBeNull();
});

it('reads back every number as it is written in Indonesia', () => {
  const numbers = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Number(value.toFixed(2)));
  fc.assert(
    fc.property(numbers, (value) => {
      const read = readNumber(formatNumber(value, 'id'), true);
      expect(read?.value === value || Math.abs(value) < 1e-6).toBe(true);
    }),
  );
});

it('never throws on any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readNumber(text, true)));
});
