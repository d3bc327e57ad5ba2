import { describe, expect, it } from 'vitest';
import { readPeriod } from '../../core/index.ts';
import { PARTS, type PeriodKind, periodIdOf, periodInputOf } from '../../panel/pages/prepare/period.ts';
import { provincesOf } from '../../panel/pages/prepare/provinces.ts';

const TODAY = new Date(2025, 0, 9);
const KINDS: readonly PeriodKind[] = ['month', 'quarter', 'half', 'year'];

describe('the id of a period', () => {
  it.each(KINDS.flatMap((kind) => [1, PARTS[kind]].map((number) => ({ kind, number }))))(
    'is one that the core reads: $kind $number',
    ({ kind, number }) => {
      const id = periodIdOf({ kind, year: '2024', number }) ?? '';
      expect(readPeriod(id)).toEqual({ kind, year: 2024, number: kind === 'year' ? 0 : number });
      expect(periodInputOf(id, TODAY)).toEqual({ kind, year: '2024', number });
    },
  );

  it.each(['', '24', '2006', '2101', '2024.5', '2e3', '0x7e8'])('needs a year: %s', (year) => {
    expect(periodIdOf({ kind: 'year', year, number: 1 })).toBeNull();
  });
});

it('proposes the month that has ended', () => {
  expect(periodInputOf(null, TODAY)).toEqual({ kind: 'month', year: '2024', number: 12 });
  expect(periodInputOf('besok', TODAY)).toEqual({ kind: 'month', year: '2024', number: 12 });
});

it('puts regencies and cities into their provinces', () => {
  const named = (code: string) => ({ code, label: code });
  const provinces = provincesOf(['00', '32', '32.04', '32.73', '91'].map(named));
  expect(provinces.map(({ code, parts }) => [code, parts.map((part) => part.code)])).toEqual([
    ['00', []],
    ['32', ['32.04', '32.73']],
    ['91', []],
  ]);
});
