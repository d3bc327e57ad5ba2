import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  kodeKabkota,
  kodeProvinsi,
  provinceOf,
  wilayah,
  wilayah4,
  zonaWaktu,
} from '../../core/katalog/daftar-kode/wilayah.ts';
import { regionFile } from '../../tools/region-file.ts';
import { readCode } from '../support/read-code.ts';

const data = new URL('../../core/katalog/daftar-kode/wilayah-data.ts', import.meta.url);
const readKabkota = readCode(wilayah, ['KABKOTA']);
const readProvinsi = readCode(wilayah, ['PROVINSI']);
const readBoth = readCode(wilayah, ['PROVINSI', 'KABKOTA']);

describe('the list of regions', () => {
  it('is what its source gives today', async () => {
    expect(readFileSync(data, 'utf8')).toBe(await regionFile());
  });

  it('holds 38 provinces and 514 regencies and cities besides the nation and the unknown', () => {
    expect([kodeProvinsi.length, kodeKabkota.length, wilayah.codes.length]).toEqual([38, 514, 554]);
  });

  it('puts every regency and city under a province of the list', () => {
    const provinces = new Set(kodeProvinsi);
    expect(kodeKabkota.filter((code) => !provinces.has(provinceOf(code) ?? ''))).toEqual([]);
  });

  it('writes official names as they are written', () => {
    const labels = new Map(wilayah.codes.map(({ code, label }) => [code, label.id]));
    const codes = ['31', '34', '31.01', '31.73', '33.26', '33.75', '73.10', '96'];
    expect(codes.map((code) => labels.get(code))).toEqual([
      'Provinsi DKI Jakarta',
      'Provinsi DI Yogyakarta',
      'Kabupaten Administrasi Kepulauan Seribu',
      'Kota Administrasi Jakarta Barat',
      'Kabupaten Pekalongan',
      'Kota Pekalongan',
      'Kabupaten Pangkajene dan Kepulauan',
      'Provinsi Papua Barat Daya',
    ]);
  });
});

describe('a region in a cell', () => {
  it.each([
    [
      '31.73',
      ['Jakbar', 'JAKBAR', 'Jak-Bar', 'Kota Jkt Barat', 'KOTA ADMINISTRASI JAKARTA BARAT', 'Jakarta Barat'],
    ],
    ['31.73', ['Kota Adm. Jakarta Barat', 'Kodya Jakarta Barat', '3173', '31.73.', '31,73']],
    ['31.71', ['Jakpus', 'Kota Jakarta Pusat']],
    ['31.74', ['Jaksel']],
    ['31.75', ['Jaktim']],
    ['31.72', ['Jakut']],
    [
      '31.01',
      [
        'Kep. 1000',
        'P. Seribu',
        'Kep Seribu',
        'Kepulauan Seribu',
        'Kab. Adm. Kep. Seribu',
        'Kab. Kepulauan Seribu',
      ],
    ],
    ['33.75', ['Kota Pekalongan', 'Kodya Pekalongan', 'Pemkot Pekalongan', 'Kotamadya Pekalongan']],
    ['33.26', ['Kab. Pekalongan', 'Kab.Pekalongan', 'kab pekalongan', 'Pemkab Pekalongan']],
    ['33.72', ['Solo', 'Kota Solo', 'Pemkot Surakarta']],
    ['34.71', ['Kota Jogja', 'Kota Yogya']],
  ])('is read as %s: %s', (code, written) => {
    expect(written.map((text) => readKabkota(text))).toEqual(written.map(() => [code]));
  });

  it.each([
    ['31', ['DKI', 'D.K.I. Jakarta', 'DKJ', 'Ibukota', 'Jakarta', '31', '3100', 'Pemprov DKI']],
    ['34', ['DIY', 'D.I. Yogyakarta', 'Yogyakarta']],
    ['53', ['NTT']],
    ['52', ['NTB']],
    ['21', ['Kepri', 'Kep. Riau']],
    ['19', ['Babel', 'Kep. Bangka Belitung']],
    ['73', ['Sulsel']],
    ['12', ['Sumut', 'Sumatra Utara', 'Propinsi Sumatera Utara']],
    ['65', ['Kaltara']],
    ['32', ['Jabar', 'Prov. Jawa Barat', 'Jawa Barat']],
  ])('is read as the province %s: %s', (code, written) => {
    expect(written.map((text) => readProvinsi(text))).toEqual(written.map(() => [code]));
  });

  it('is asked about by a name that its province bears too', () => {
    expect(['Jogja', 'Yogya', 'Jogjakarta'].map((text) => readKabkota(text))).toEqual([[], [], []]);
  });

  it('is not guessed from the bare name of a regency and a city', () => {
    expect(readKabkota('Pekalongan')).toEqual(['33.26', '33.75']);
  });

  it('has a bare name of its own except for the 26 pairs of a regency and a city', () => {
    const bare = (code: string) => labelOf(code).replace(/^(Kabupaten|Kota)( Administrasi)? /, '');
    const shared = kodeKabkota.map(bare).filter((name) => readKabkota(name).length > 1);
    expect(new Set(shared).size).toBe(26);
    expect(shared.length).toBe(52);
  });

  it('is found by its label and its code whatever else has such a name', () => {
    const codes = [...kodeProvinsi, ...kodeKabkota];
    expect(codes.filter((code) => readBoth(labelOf(code)).join() !== code)).toEqual([]);
    expect(codes.filter((code) => readBoth(code).join() !== code)).toEqual([]);
  });

  it('shares names with another of its level only as bare names and abbreviations of the pairs', () => {
    const split = new Set(
      (wilayah.former ?? []).flatMap(({ names, codes }) => (codes.length > 1 ? names : [])),
    );
    const synonyms = wilayah.codes.flatMap((code) => code.synonyms).filter((name) => !split.has(name));
    const shared = [readKabkota, readProvinsi].flatMap((read) =>
      synonyms.filter((name) => read(name).length > 1),
    );
    const pairs = new Set(kodeKabkota.map(labelOf).map((label) => label.replace(/^(Kabupaten|Kota) /, '')));
    expect(shared.filter((name) => !pairs.has(name))).toEqual([]);
  });

  it('is not Jakarta where a regency or city is asked for', () => {
    expect(readKabkota('Jakarta')).toEqual([]);
  });

  it('is not guessed from a code that has lost its last zero', () => {
    expect(readBoth('31.7')).toEqual([]);
  });
});

describe('the code of a region', () => {
  it.each([
    ['31.73', '31'],
    ['31', '31'],
    ['00', null],
    ['TD', null],
    ['MY', null],
    ['31.99', null],
  ])('%s belongs to the province %s', (code, province) => {
    expect(provinceOf(code)).toBe(province);
  });

  it.each([
    ['31.73', '3173'],
    ['31', '3100'],
    ['00', '0000'],
    ['TD', null],
    ['SG', null],
  ])('%s is %s in pseudonymous codes', (code, digits) => {
    expect(wilayah4(code)).toBe(digits);
  });

  it.each([
    ['31.73', 'WIB'],
    ['61.71', 'WIB'],
    ['62', 'WIB'],
    ['63', 'WITA'],
    ['65', 'WITA'],
    ['51.71', 'WITA'],
    ['53', 'WITA'],
    ['73.71', 'WITA'],
    ['81', 'WIT'],
    ['82', 'WIT'],
    ['94', 'WIT'],
    ['96.71', 'WIT'],
    ['00', 'WIB'],
    ['TD', 'WIB'],
  ])('%s lies in the zone %s', (code, zone) => {
    expect(zonaWaktu(code)).toBe(zone);
  });
});

function labelOf(code: string): string {
  return wilayah.codes.find((other) => other.code === code)?.label.id ?? '';
}
