import { describe, expect, it } from 'vitest';
import { periodId, readPeriod } from '../../core/commands/period.ts';

describe('a period', () => {
  it.each([
    ['2024-M07', '2024-M07'],
    ['Juli 2024', '2024-M07'],
    ['bulan Agt. 2024', '2024-M08'],
    ['TW III 2024', '2024-T3'],
    ['Triwulan IV TA 2024', '2024-T4'],
    ['Semester II Tahun 2024', '2024-S2'],
    ['Smt 1/2024', '2024-S1'],
    ['Tahun 2024', '2024-Y'],
  ])('is read from %s', (text, id) => {
    const period = readPeriod(text);
    expect(period && periodId(period)).toBe(id);
  });

  it.each(['TW V 2024', 'Semester 3 2024', 'Bulan 13 2024', 's.d. Juli 2024', 'Entah 2024', ''])(
    'is not read from %s',
    (text) => {
      expect(readPeriod(text)).toBeNull();
    },
  );
});
