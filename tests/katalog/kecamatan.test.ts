import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTemplates } from '../../core/commands/create-templates.ts';
import { nameKey } from '../../core/engine/decode/text.ts';
import { kecamatan } from '../../core/katalog/daftar-kode/kecamatan.ts';
import { kodeKabkota } from '../../core/katalog/daftar-kode/wilayah.ts';
import { districtFile } from '../../tools/region-file.ts';

const data = new URL('../../core/katalog/daftar-kode/kecamatan-data.ts', import.meta.url);
const cities = kodeKabkota.map((city) => ({ city, districts: kecamatan.childrenOf(city) }));

describe('the list of districts', () => {
  it('is what its source gives today', async () => {
    expect(readFileSync(data, 'utf8')).toBe(await districtFile());
  });

  it('holds the 7,277 districts of the source, each once', () => {
    const codes = cities.flatMap(({ districts }) => districts.map(({ code }) => code));
    expect([codes.length, new Set(codes).size]).toEqual([7277, 7277]);
  });

  it('has districts for every regency and city', () => {
    expect(cities.filter(({ districts }) => districts.length === 0).map(({ city }) => city)).toEqual([]);
  });

  it('has codes of one shape, below their city and in order', () => {
    const odd = cities.filter(({ city, districts }) => {
      const codes = districts.map(({ code }) => code);
      return codes.some((code) => !/^\d\d\.\d\d\.\d\d$/.test(code) || !code.startsWith(`${city}.`))
        ? true
        : [...codes].sort().join() !== codes.join();
    });
    expect(odd.map(({ city }) => city)).toEqual([]);
  });

  it('calls no two districts of a city the same', () => {
    const twins = cities.flatMap(({ city, districts }) => {
      const names = districts.map(({ label }) => nameKey(label.id).replaceAll(' ', ''));
      return names.filter((name, i) => names.indexOf(name) !== i).map((name) => `${city} ${name}`);
    });
    expect(twins).toEqual([]);
  });

  it('knows the districts of Jakarta (specification §3.3)', () => {
    const counts = ['31.01', '31.71', '31.72', '31.73', '31.74', '31.75'].map(
      (city) => kecamatan.childrenOf(city).length,
    );
    expect(counts).toEqual([2, 8, 6, 8, 10, 10]);
    expect(kecamatan.childrenOf('31.71')[0]).toEqual({
      code: '31.71.01',
      label: { id: 'Gambir', en: 'Gambir' },
      synonyms: [],
    });
  });

  it.each(['31', '00', 'TD', 'MY', ''])('has none for %s, which is no city', (code) => {
    expect(kecamatan.childrenOf(code)).toEqual([]);
  });
});

describe('the code sheet of a template workbook', () => {
  it.each([
    ['31.73', '31.', 44],
    ['31', '31.', 44],
    ['35.78', '35.', 666],
    ['00', '', 0],
  ])('of the region %s lists the districts of its province: %s %i', (region, province, count) => {
    const codes = districtsListed(region);
    expect(codes).toHaveLength(count);
    expect(codes.filter((code) => !code.startsWith(province))).toEqual([]);
  });

  it('gives their names and regions beside their codes', () => {
    const [row] = codeSheet('31.73').filter((cells) => cells.includes('31.73.05'));
    const at = row?.indexOf('31.73.05') ?? -1;
    expect(row?.slice(at, at + 3)).toEqual(['31.73.05', 'Kebon Jeruk', 'Kota Administrasi Jakarta Barat']);
  });

  it('lists none where no form asks for a district', () => {
    expect(districtsListed('31.73', ['T01', 'T02'])).toEqual([]);
  });
});

function districtsListed(region: string, templates: readonly string[] = []): readonly string[] {
  const cells = codeSheet(region, templates).flat();
  return cells.filter((cell): cell is string => typeof cell === 'string' && DISTRICT.test(cell));
}

function codeSheet(region: string, templates: readonly string[] = []) {
  const { sheets } = createTemplates({
    region,
    period: { kind: 'month', year: 2024, number: 7 },
    agency: null,
    templates,
    rows: 1,
    locale: 'id',
    thisYear: 2024,
  });
  return sheets.find(({ name }) => name === 'Daftar Kode')?.cells ?? [];
}

const DISTRICT = /^\d\d\.\d\d\.\d\d$/;
