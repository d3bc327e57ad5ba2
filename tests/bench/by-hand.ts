/*
 * The yardstick of the benchmark: the rules of T01 and T02 written out by hand in one pass over the columns, as
 * somebody would who knows the forms by heart and cares for nothing but speed. It finds the same issues as the
 * product, but says no sentence, knows no other form, and reads only what samples hold. It is frozen: neither to be
 * improved nor to be worsened, so that ratios stay comparable. Only when a rule of the product changes does it follow.
 */
import { sampul } from '../../core/katalog/templat/sampul.ts';
import { civilOf, serialOf } from '../../core/workbook/serial.ts';
import { type Snapshot, sheetNamed } from '../../core/workbook/snapshot.ts';
import { checkCases, finishCases } from './by-hand-cases.ts';
import type { Days, Found } from './by-hand-reader.ts';
import { checkVictims } from './by-hand-victims.ts';

export type { Found } from './by-hand-reader.ts';

/** The issues of a workbook's T01 and T02, in no particular order. */
export function checkByHand(snapshot: Snapshot, today: number): readonly Found[] {
  const found: Found[] = [];
  const t01 = sheetNamed(snapshot, 'T01 Kasus');
  const t02 = sheetNamed(snapshot, 'T02 Korban');
  if (!t01 || !t02) throw new RangeError('no cases or no victims');
  const days = daysOf(snapshot, today);
  const cases = checkCases(t01, days, found);
  checkVictims(t02, cases.cases, days, found);
  finishCases(cases);
  return found;
}

function daysOf(snapshot: Snapshot, today: number): Days {
  const cover = sheetNamed(snapshot, sampul.sheet);
  const [, values, ids] = cover?.columns ?? [];
  const numberOf = (name: string): number => {
    const value = values?.values[ids?.values.indexOf(name) ?? -1];
    return typeof value === 'number' ? value : Number.NaN;
  };
  return {
    today,
    thisYear: civilOf(today).year,
    year: numberOf('tahun'),
    dataUntil: numberOf('data_per_tanggal'),
    firstDay: serialOf(2007, 4, 19),
  };
}
