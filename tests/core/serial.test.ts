import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, areaAddress, columnLetters, positionOf } from '../../core/workbook/cell.ts';
import { civilOf, isoOf, realSerial, serialOf, weekdayOf } from '../../core/workbook/serial.ts';

describe('serial day numbers', () => {
  it('agree with the calendar of the platform on every day', () => {
    const days = fc.integer({ min: 61, max: 100_000 });
    fc.assert(
      fc.property(days, (serial) => {
        const date = new Date((serial - 25_569) * 86_400_000);
        expect(isoOf(serial)).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(serial)).toBe(date.getUTCDay());
        const { year, month, day } = civilOf(serial);
        expect(serialOf(year, month, day)).toBe(serial);
      }),
    );
  });

  it.each([
    [2022, 9, 16, 44_820],
    [1900, 3, 1, 61],
    [2024, 2, 29, 45_351],
  ])('count %i-%i-%i as %i', (year, month, day, serial) => {
    expect(serialOf(year, month, day)).toBe(serial);
  });

  it.each([
    [2023, 2, 29],
    [2024, 4, 31],
    [2024, 13, 1],
    [2024, 1, 0],
  ])('know no day %i-%i-%i', (year, month, day) => {
    expect(realSerial(year, month, day)).toBeNull();
  });

  it('let months run over into the next year', () => {
    expect(serialOf(2023, 14, 1)).toBe(serialOf(2024, 2, 1));
  });
});

describe('addresses', () => {
  it('are read back as they were written', () => {
    const cell = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });
    fc.assert(
      fc.property(cell, ({ row, column }) => {
        expect(positionOf(addressOf(row, column))).toEqual({ row, column });
      }),
    );
  });

  it('count columns A to XFD', () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  });

  it('name an area by its corners, and one cell by itself', () => {
    expect(areaAddress({ row: 2, column: 1, rows: 2000, columns: 1 })).toBe('B3:B2002');
    expect(areaAddress({ row: 2, column: 1, rows: 1, columns: 1 })).toBe('B3');
  });
});
