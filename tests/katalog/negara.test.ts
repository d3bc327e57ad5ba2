import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { negara } from '../../core/katalog/daftar-kode/negara.ts';
import { wilayahAtauNegara } from '../../core/katalog/daftar-kode/wilayah-atau-negara.ts';
import { countryFile } from '../../tools/country-file.ts';
import { readCode } from '../support/read-code.ts';

const data = new URL('../../core/katalog/daftar-kode/negara-data.ts', import.meta.url);

describe('the list of countries', () => {
  const read = readCode(negara);

  it('is what its source gives today', () => {
    expect(readFileSync(data, 'utf8')).toBe(countryFile());
  });

  it('holds the 249 countries of ISO 3166-1 and the unknown', () => {
    const codes = negara.codes.map(({ code }) => code);
    expect([codes.length, codes.filter((code) => /^[A-Z]{2}$/.test(code)).length, codes.at(-1)]).toEqual([
      250,
      250,
      'XX',
    ]);
  });

  it('divides all but the unknown into Indonesia and the rest', () => {
    expect(negara.groups.INDONESIA.codes).toEqual(['ID']);
    expect(negara.groups.LUAR_NEGERI.codes.length).toBe(248);
  });

  it.each([
    ['MY', ['Malaysia', 'my']],
    ['SA', ['Saudi', 'KSA', 'Arab Saudi', 'Saudi Arabia']],
    ['KH', ['Kamboja', 'Cambodia']],
    ['MM', ['Myanmar', 'Burma']],
    ['KR', ['Korea Selatan', 'Korsel', 'South Korea']],
    ['GB', ['Inggris', 'UK', 'United Kingdom']],
    ['US', ['Amerika Serikat', 'USA', 'US']],
    ['CN', ['Tiongkok', 'Cina', 'China', 'RRT']],
    ['HK', ['Hongkong', 'Hong Kong']],
    ['SG', ['Singapura', 'Singapur', 'Singapore']],
    ['NL', ['Belanda']],
    ['TD', ['Chad', 'TD']],
    ['XX', ['Tidak diketahui', 'XX']],
  ])('reads as %s: %s', (code, written) => {
    expect(written.map((text) => read(text))).toEqual(written.map(() => [code]));
  });

  it('does not guess which country two of them share a name for', () => {
    const names = negara.codes.flatMap(({ code, label, synonyms }) => [
      code,
      label.id,
      label.en,
      ...synonyms,
    ]);
    const shared = new Set(names.filter((name) => read(name).length !== 1));
    expect([...shared]).toEqual(['AS', 'Kongo']);
  });
});

describe('the list of regions and countries', () => {
  const read = readCode(wilayahAtauNegara);

  it('holds every province, regency, city and foreign country once, and the unknown', () => {
    const codes = wilayahAtauNegara.codes.map(({ code }) => code);
    expect(new Set(codes).size).toBe(38 + 514 + 248 + 1);
    expect(codes).toHaveLength(38 + 514 + 248 + 1);
    expect(codes).not.toContain('ID');
  });

  it('does not take the unknown for Chad', () => {
    expect([read('TD'), read('Tidak diketahui'), read('Chad')]).toEqual([['TD'], ['TD'], ['TCD']]);
  });

  it('has no name that a region and a country share', () => {
    const names = wilayahAtauNegara.codes.flatMap(({ label, synonyms }) => [label.id, label.en, ...synonyms]);
    const isRegion = (code: string) => /^\d/.test(code);
    const mixed = names.filter((name) => {
      const codes = read(name);
      return codes.some(isRegion) && !codes.every(isRegion);
    });
    expect(mixed).toEqual([]);
  });
});
