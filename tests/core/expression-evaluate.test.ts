import { describe, expect, it } from 'vitest';
import { allOf, anyOf, not } from '../../core/kit/expression/language.ts';
import { o, verdicts } from './expression-verdicts.ts';

const TELL = 'cannot tell';

describe('conditions joined', () => {
  const young = o.usia.below(18);
  const tall = o.tinggi.above(100);
  const [yes, no, unknown] = [{ usia: 10 }, { usia: 30 }, { usia: null }];
  const second = [{ tinggi: 150 }, { tinggi: 50 }, { tinggi: null }];
  const rows = [yes, no, unknown].flatMap((a) => second.map((b) => ({ ...a, ...b })));

  it('by "and" are false as soon as one is, and unknown only when no other is false', () => {
    expect(verdicts(young.and(tall), ...rows)).toEqual([
      ...['true', 'false', TELL],
      ...['false', 'false', 'false'],
      ...[TELL, 'false', TELL],
    ]);
  });

  it('by "or" are true as soon as one is, and unknown only when no other is true', () => {
    expect(verdicts(young.or(tall), ...rows)).toEqual([
      ...['true', 'true', 'true'],
      ...['true', 'false', TELL],
      ...['true', TELL, TELL],
    ]);
  });

  it('by "not" stay unknown when they are', () => {
    expect(verdicts(not(young), yes, no, unknown)).toEqual(['false', 'true', TELL]);
  });

  it('are all true, and none true, when there are none', () => {
    expect(verdicts(allOf(), yes)).toEqual(['true']);
    expect(verdicts(anyOf(), yes)).toEqual(['false']);
  });
});

describe('whether a cell is blank', () => {
  it('is never unknown, and false for a cell with something wrong in it', () => {
    expect(
      verdicts(o.usia.isBlank(), { usia: null }, { usia: 30 }, { usia: 'banyak' }, { usia: 999 }),
    ).toEqual(['true', 'false', 'false', 'false']);
    expect(verdicts(o.asal.isFilled(), { asal: null }, { asal: 'Kota 1' }, { asal: 'Entah' })).toEqual([
      'false',
      'true',
      'true',
    ]);
  });
});

describe('a choice', () => {
  it('is one of some codes or not, and unknown when blank or strange', () => {
    const rows = [{ setuju: 'Ya' }, { setuju: 'Tidak' }, { setuju: null }, { setuju: 'Entah' }];
    expect(verdicts(o.setuju.is('YA'), ...rows)).toEqual(['true', 'false', TELL, TELL]);
    expect(verdicts(o.setuju.isNot('YA'), ...rows)).toEqual(['false', 'true', TELL, TELL]);
  });

  it('is unknown when the list has it but the column does not take it', () => {
    expect(verdicts(o.asal.is('K15'), { asal: 'Kota 15' })).toEqual([TELL]);
    expect(verdicts(o.asal.is('K1'), { asal: 'Kota 15' })).toEqual([TELL]);
  });

  it('equals a choice of another list when the codes do', () => {
    const rows = [
      { tujuan: 'Kota 5', tempat: 'Kota 5' },
      { tujuan: 'Kota 5', tempat: 'Kota 6' },
      { tujuan: 'Kota 5', tempat: 'Desa 20' },
      { tujuan: 'Kota 5', tempat: null },
    ];
    expect(verdicts(o.tujuan.sameAs(o.tempat), ...rows)).toEqual(['true', 'false', 'false', TELL]);
    expect(verdicts(o.tujuan.differsFrom(o.tempat), ...rows)).toEqual(['false', 'true', 'true', TELL]);
  });
});

describe('a set', () => {
  const poor = o.faktor.has('MISKIN');

  it('has a code that was found, whatever stands beside it', () => {
    expect(verdicts(poor, { faktor: 'Miskin' }, { faktor: 'Miskin; Entah' })).toEqual(['true', 'true']);
  });

  it('has not a code only when everything in it is known', () => {
    expect(
      verdicts(
        poor,
        { faktor: 'ekstrem' },
        { faktor: 'ekstrem; Entah' },
        { faktor: 'Entah' },
        { faktor: null },
      ),
    ).toEqual(['false', TELL, TELL, TELL]);
  });

  it('tells nothing of what is missing when an answer that stands alone does not', () => {
    expect(verdicts(poor, { faktor: 'Tidak ada' }, { faktor: 'Tidak ada; ekstrem' })).toEqual([
      'false',
      TELL,
    ]);
  });

  it('may name a code twice', () => {
    expect(verdicts(poor, { faktor: 'ekstrem; ekstrem' })).toEqual(['false']);
  });

  it('includes the code of another cell, unless that is unknown', () => {
    const rows = [
      { singgah: 'Kota 5; Desa 20', tujuan: 'Kota 5' },
      { singgah: 'Kota 5; Desa 20', tujuan: 'Kota 6' },
      { singgah: 'Kota 5; Entah', tujuan: 'Kota 6' },
      { singgah: 'Kota 5', tujuan: null },
      { singgah: null, tujuan: 'Kota 5' },
    ];
    expect(verdicts(o.singgah.includes(o.tujuan), ...rows)).toEqual(['true', 'false', TELL, TELL, TELL]);
  });

  it('does not include a code that its list lacks', () => {
    expect(verdicts(o.singgah.includes(o.tujuan), { singgah: 'Kota 5', tujuan: 'Kota 1' })).toEqual([
      'false',
    ]);
  });
});
