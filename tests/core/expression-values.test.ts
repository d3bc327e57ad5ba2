import { describe, expect, it } from 'vitest';
import { hariIni } from '../../core/katalog/templat/parameter.ts';
import { ascending, choose, chooseCode, codeOf, dateOf } from '../../core/kit/expression/language.ts';
import { dateParameter, numberParameter } from '../../core/kit/expression/operands.ts';
import { serialOf } from '../../core/workbook/serial.ts';
import { orang } from './expression-schema.ts';
import { o, values, verdicts } from './expression-verdicts.ts';
import { TODAY } from './expression-worlds.ts';

const TELL = 'cannot tell';

describe('a text', () => {
  it('has a shape or not, and is unknown when blank or too long', () => {
    expect(
      verdicts(
        o.catatan.matches('##'),
        { catatan: '12' },
        { catatan: 'ab' },
        { catatan: null },
        { catatan: '123456789' },
      ),
    ).toEqual(['true', 'false', TELL, TELL]);
  });

  it('is compared with its letter case', () => {
    const rows = [{ catatan: 'abc' }, { catatan: 'ABC' }, { catatan: null }];
    expect(verdicts(o.catatan.sameText('abc'), ...rows)).toEqual(['true', 'false', TELL]);
    expect(verdicts(o.catatan.differsFrom('abc'), ...rows)).toEqual(['false', 'true', TELL]);
  });

  it('has a length, and digits at places where there are some', () => {
    const rows = [{ kode_perkara: 'PK-2015' }, { kode_perkara: 'PK-15' }, { kode_perkara: null }];
    expect(values(o.kode_perkara.length(), ...rows)).toEqual([7, 7, '']);
    expect(values(o.kode_perkara.digits(3, 4), ...rows)).toEqual([2015, 15, '']);
    expect(values(o.kode_perkara.digits(0, 4), ...rows)).toEqual(['', '', '']);
    expect(values(o.kode_perkara.digits(5, 4), ...rows)).toEqual(['', '', '']);
  });
});

describe('characters of a text', () => {
  const rows = [{ catatan: 'a1@A2.b' }, { catatan: 'Kk' }, { catatan: null }];

  it('are counted', () => {
    expect(values(o.catatan.count('0123456789'), ...rows)).toEqual([2, 0, '']);
    expect(values(o.catatan.count('@'), ...rows)).toEqual([1, 0, '']);
  });

  it('are counted with their letter case', () => {
    expect(values(o.catatan.count('aK'), ...rows)).toEqual([1, 1, '']);
  });
});

describe('numbers', () => {
  const rows = [{ usia: 17 }, { usia: 18 }, { usia: 19 }, { usia: null }, { usia: 200 }, { usia: 17.5 }];

  it.each([
    ['equals', o.usia.equals(18), ['false', 'true', 'false']],
    ['differs from', o.usia.differs(18), ['true', 'false', 'true']],
    ['is below', o.usia.below(18), ['true', 'false', 'false']],
    ['is at most', o.usia.atMost(18), ['true', 'true', 'false']],
    ['is above', o.usia.above(18), ['false', 'false', 'true']],
    ['is at least', o.usia.atLeast(18), ['false', 'true', 'true']],
  ] as const)(
    'say whether one %s another, unless blank, out of range or no whole number',
    (_, condition, want) => {
      expect(verdicts(condition, ...rows)).toEqual([...want, TELL, TELL, TELL]);
    },
  );

  it('are computed only from what is known', () => {
    const row = { usia: 6, tinggi: 4 };
    const sums = [
      o.usia.plus(o.tinggi),
      o.usia.minus(o.tinggi),
      o.usia.times(o.tinggi),
      o.usia.over(o.tinggi),
    ];
    expect(sums.map((sum) => values(sum, row, { usia: 6 }))).toEqual([
      [10, ''],
      [2, ''],
      [24, ''],
      [1.5, ''],
    ]);
  });

  it('are unknown when divided by 0', () => {
    expect(values(o.usia.over(o.tinggi), { usia: 6, tinggi: 0 })).toEqual(['']);
  });

  it('are chosen by a condition, and unknown when that is', () => {
    expect(
      values(
        choose(o.setuju.is('YA'), o.usia, 0),
        { setuju: 'Ya', usia: 5 },
        { setuju: 'Tidak' },
        { usia: 5 },
      ),
    ).toEqual([5, 0, '']);
  });

  it('are classed by the last step that they reach, and not below the first', () => {
    const kelas = o.tinggi.step(orang.columns.kelompok, [
      [10, 'ANAK'],
      [20, 'DEWASA'],
    ]);
    expect(values(kelas, { tinggi: 9.5 }, { tinggi: 10 }, { tinggi: 25 }, {})).toEqual([
      '',
      '0–17 tahun',
      '18–59 tahun',
      '',
    ]);
  });
});

describe('days', () => {
  const [may, june] = [serialOf(2024, 5, 1), serialOf(2024, 6, 1)];

  it('come before, at, or after one another, whatever the time of day', () => {
    const rows = [
      { daftar: may + 0.75, periksa: may },
      { daftar: may, periksa: june },
      { daftar: june, periksa: null },
      { daftar: june, periksa: 'kemarin' },
    ];
    expect(verdicts(o.daftar.after(o.periksa), ...rows)).toEqual(['false', 'false', TELL, TELL]);
    expect(verdicts(o.daftar.until(o.periksa), ...rows)).toEqual(['true', 'true', TELL, TELL]);
  });

  it('are unknown after today, but not where the future is allowed', () => {
    expect(verdicts(o.daftar.after(hariIni), { daftar: TODAY + 1 })).toEqual([TELL]);
    expect(verdicts(o.kembali.after(hariIni), { kembali: TODAY + 1 })).toEqual(['true']);
  });

  it('stand in order when those that are filled do, which is never unknown', () => {
    const inOrder = ascending(o.daftar, o.periksa, o.kembali);
    expect(
      verdicts(
        inOrder,
        { daftar: may, periksa: may, kembali: june },
        { daftar: june, periksa: null, kembali: may },
        { daftar: june, periksa: 'kemarin', kembali: june },
        {},
      ),
    ).toEqual(['true', 'false', 'true', 'true']);
  });

  it('are made of a year, a month and a day, which may run over', () => {
    const made = dateOf(o.lahir, o.usia, 1);
    expect(values(made, { lahir: 2023, usia: 14 }, { lahir: 2023, usia: 0 }, { lahir: 2023 })).toEqual([
      serialOf(2024, 2, 1),
      serialOf(2022, 12, 1),
      '',
    ]);
  });

  it('lie between 1900 and 2100, and are unknown beyond', () => {
    const year = o.daftar.plusDays(o.tinggi.times(100_000)).year();
    expect(
      values(year, { daftar: may, tinggi: 0 }, { daftar: may, tinggi: 1 }, { daftar: may, tinggi: -1 }),
    ).toEqual([2024, '', '']);
  });

  it('have a year and a month, and a distance in days', () => {
    const rows = [{ daftar: june, periksa: may }, { daftar: june }];
    expect(values(o.daftar.month(), ...rows)).toEqual([6, 6]);
    expect(values(o.daftar.daysAfter(o.periksa), ...rows)).toEqual([31, '']);
  });
});

describe('what comes from outside the row', () => {
  it('is unknown when nobody gave it', () => {
    const none = { id: '', en: '' };
    expect(verdicts(o.daftar.before(dateParameter('entah', none)), { daftar: TODAY })).toEqual([TELL]);
    expect(values(o.usia.plus(numberParameter('entah', none)), { usia: 1 })).toEqual(['']);
  });
});

describe('a derived code', () => {
  it('is unknown when its condition is', () => {
    const { anak } = orang.columns;
    const code = chooseCode(o.usia.below(18), codeOf(anak, 'YA'), codeOf(anak, 'TIDAK'));
    expect(values(code, { usia: 5 }, { usia: 50 }, {})).toEqual(['Ya', 'Tidak', '']);
  });

  it('is derived afresh, whatever stands in the cell', () => {
    expect(values(o.anak, { usia: 5 }, {})).toEqual(['Ya', '']);
  });

  it('fills a blank cell and leaves a filled one alone', () => {
    expect(values(o.kelompok, { usia: 5 }, { usia: 5, kelompok: '60 ke atas' })).toEqual([
      '0–17 tahun',
      '60 ke atas',
    ]);
  });
});
