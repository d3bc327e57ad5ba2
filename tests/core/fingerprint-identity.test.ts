import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityText } from '../../core/engine/fingerprint/identity-text.ts';
import { linkFingerprint } from '../../core/index.ts';
import { kodeProvinsi } from '../../core/katalog/daftar-kode/wilayah.ts';
import { sebutanNama } from '../../core/katalog/sebutan-nama.ts';

const WORDS = { ...sebutanNama, provinces: kodeProvinsi };
const KEY = { key: 'kunci-uji-provinsi-31' };

function textOf(typed: string): string {
  const made = identityText(typed, WORDS);
  return 'problem' in made ? `? ${made.problem.en}` : made.text;
}

describe('a NIK', () => {
  it.each([
    '3173124507060001',
    '3173 1245 0706 0001',
    '3173.1245.0706.0001',
    '31-7312-450706-0001',
    "'3173124507060001",
    '３１７３１２４５０７０６０００１',
    '\u200b3173124507060001\u00a0',
    '317312 450706 0001\t',
  ])('is the same sixteen digits however it is typed: %s', (typed) => {
    expect(textOf(typed)).toBe('3173124507060001');
  });

  it.each([
    ['317312450706000', '16 digits; 15'],
    ['31731245070600011', '16 digits; 17'],
    ['0073124507060001', 'code of a province'],
    ['3173120007060001', 'day and month'],
    ['3173123207060001', 'day and month'],
    ['3173124007060001', 'day and month'],
    ['3173127207060001', 'day and month'],
    ['3173124500060001', 'day and month'],
    ['3173124513060001', 'day and month'],
    ['3,17312450706E+15', 'rounded'],
    ['3.17312E+15', 'rounded'],
    ['Siti Aminah', 'Write a NIK'],
    ['', 'Write a NIK'],
  ])('that cannot be one is refused: %s', (typed, why) => {
    expect(textOf(typed)).toContain(why);
  });

  it.each(['3173120107060001', '3173123112060001', '3173124101060001', '3173127112060001'])(
    'with the first or last possible day or month is taken: %s',
    (typed) => {
      expect(textOf(typed)).toBe(typed);
    },
  );
});

describe('a name with day of birth and mother', () => {
  it.each([
    'Siti Aminah|05/03/2006|Nurhayati',
    '  siti   AMINAH | 5-3-2006 |  nurhayati ',
    'Hj. Siti Aminah, S.Pd.|2006-03-05|Almh. Nurhayati',
    'HJ SITI AMINAH S.Pd|5 Maret 2006|Ny. Nurhayati (ibu kandung)',
    'Dr.Hj.Siti-Aminah, M.Si., S.H.|05.03.2006|NURHAYATI, S. Ag.',
    'Síti Aminàh|Minggu, 5 Maret 2006|Nurhayati (Alm)',
    'ＳＩＴＩ ＡＭＩＮＡＨ｜05/03/2006｜Nurhayati',
  ])('has one form however it is typed: %s', (typed) => {
    expect(textOf(typed)).toBe('SITI AMINAH|2006-03-05|NURHAYATI');
  });

  it.each([
    ["Ni'mah|31/12/1999|Jose", 'NIMAH|1999-12-31|JOSE'],
    ['Ni’mah|31/12/1999|José', 'NIMAH|1999-12-31|JOSE'],
    ['A.M. Fatwa|31/12/1999|Ibu Ani', 'A M FATWA|1999-12-31|ANI'],
    ['H|31/12/1999|Ma Ling', 'H|1999-12-31|MA LING'],
    ['Muhammad Se|31/12/1999|St Aisyah', 'MUHAMMAD SE|1999-12-31|ST AISYAH'],
    ['Aminah, Siti|31/12/1999|Ani', 'AMINAH SITI|1999-12-31|ANI'],
    ['한지민|31/12/1999|Ani', '한지민|1999-12-31|ANI'],
  ])('keeps what is part of a name: %s', (typed, text) => {
    expect(textOf(typed)).toBe(text);
  });

  it.each([
    ['Siti Aminah|05/03/2006', 'three parts'],
    ['Siti Aminah|05/03/2006|', 'three parts'],
    ['Siti|05/03/2006|Ani|Budi', 'three parts'],
    ['|05/03/2006|Ani', 'names'],
    ['Siti 2|05/03/2006|Ani', 'names'],
    ['...|05/03/2006|Ani', 'names'],
    ['Siti|05/03/06|Ani', 'day of birth'],
    ['Siti|31/02/2006|Ani', 'day of birth'],
    ['Siti|07/31/2006|Ani', 'day of birth'],
    ['Siti|2006|Ani', 'day of birth'],
    ['Siti|Maret 2006|Ani', 'day of birth'],
    ['Siti||Ani', 'day of birth'],
  ])('that is not complete or not certain is refused: %s', (typed, why) => {
    expect(textOf(typed)).toContain(why);
  });

  it('gives one fingerprint for any letter case and spacing', () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/).filter((one) => !isTitle(one));
    const name = fc.array(word, { minLength: 1, maxLength: 4 });
    const space = fc.constantFrom(' ', '  ', '\t', '\u00a0', ' \u200b');
    fc.assert(
      fc.property(name, name, space, fc.boolean(), (own, mother, gap, loud) => {
        const spelled = (words: readonly string[]): string =>
          words.map((one) => (loud ? one.toUpperCase() : one)).join(gap);
        const typed = `${gap}${spelled(own)}|5/3/2006${gap}|${spelled(mother)}`;
        const plain = `${own.join(' ')}|2006-03-05|${mother.join(' ')}`;
        expect(linkFingerprint(KEY, typed)).toEqual(linkFingerprint(KEY, plain));
      }),
    );
  });

  it('is another one for another person or another key', () => {
    const typed = 'Siti Aminah|05/03/2006|Nurhayati';
    const all = [
      linkFingerprint(KEY, typed),
      linkFingerprint({ key: 'kunci-uji-provinsi-32' }, typed),
      linkFingerprint({ key: 'Kunci-uji-provinsi-31' }, typed),
      linkFingerprint(KEY, 'Siti Amina|05/03/2006|Nurhayati'),
      linkFingerprint(KEY, 'Siti Aminah|06/03/2006|Nurhayati'),
      linkFingerprint(KEY, 'Siti Aminah|05/03/2006|Nurhayat'),
      linkFingerprint(KEY, 'Nurhayati|05/03/2006|Siti Aminah'),
    ];
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(all.length);
    for (const one of all) expect(one).toEqual({ fingerprint: expect.stringMatching(/^[A-Z2-7]{16}$/) });
  });
});

function isTitle(word: string): boolean {
  return [...sebutanNama.before, ...sebutanNama.behind].some((one) => one === word.toUpperCase());
}
