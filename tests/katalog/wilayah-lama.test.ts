import { describe, expect, it } from 'vitest';
import { kodeKabkota, wilayah } from '../../core/katalog/daftar-kode/wilayah.ts';
import { wilayahLama } from '../../core/katalog/daftar-kode/wilayah-lama.ts';
import { columnsWith } from '../support/normal-columns.ts';
import { readCells, sayReading } from '../support/normal-read.ts';

const CODE = /^\d\d\.\d\d$/;
const LAW = /^(UU|PP) \d+\/\d{4}(, (UU|PP) \d+\/\d{4})*$/;
const today = new Set(wilayah.codes.map(({ code }) => code));

describe('a former code or name of a region', () => {
  it.each([
    ['91.01', '93.01'],
    ['91.02', '95.01'],
    ['91.04', '94.01'],
    ['92.71', '96.71'],
    ['64.73', '65.71'],
    ['Toba Samosir', '12.12'],
    ['Kab. Mamuju Utara', '76.01'],
    ['Maluku Tenggara Barat', '81.03'],
    ['Kabupaten Pontianak', '61.02'],
    ['Pontianak', '61.71'],
    ['Ujung Pandang', '73.71'],
    ['Kab. Pasir', '64.01'],
  ])('%s is read as %s', (written, code) => {
    expect(read(written)).toEqual({ said: code, class: 'FIX' });
  });

  it.each([
    ['Yapen Waropen', '91.05 atau 91.15'],
    ['Kab. Polewali Mamasa', '76.03 atau 76.04'],
    ['Sangihe Talaud', '71.03 atau 71.04'],
    ['Kutai', '64.02 atau 64.07 atau 64.08'],
    ['Irian Jaya', '91 atau 92 atau 93 atau 94 atau 95 atau 96'],
  ])('that was split is asked about: %s', (written, codes) => {
    expect(read(written)).toEqual({ said: `? ${codes}`, class: 'ERR' });
  });

  it('is rewritten with the year and the law', () => {
    const [reading] = cells('Toba Samosir');
    expect(reading?.note?.id).toBe(
      'Sebutan sampai 2020; sekarang ditulis seperti pada daftar pilihan (PP 14/2020).',
    );
  });

  it('without its dot is not taken for the number that BPS gave to another regency', () => {
    expect(read('9101').class).toBe('ERR');
  });
});

describe('the former codes and names', () => {
  it('are none of today', () => {
    const former = wilayahLama.flatMap(({ names }) => names);
    const labels = new Set(wilayah.codes.flatMap(({ code, label }) => [code, label.id]));
    expect(former.filter((name) => labels.has(name))).toEqual([]);
  });

  it('lead to codes of today, under a law', () => {
    for (const { codes, source } of wilayahLama) {
      expect(codes.filter((code) => !today.has(code))).toEqual([]);
      expect(source).toMatch(LAW);
    }
  });

  it('are all gaps in the numbers of Papua and Papua Barat', () => {
    const former = wilayahLama.flatMap(({ names }) => names.filter((name) => CODE.test(name)));
    for (const [province, last] of [
      ['91', 28],
      ['92', 12],
    ] as const) {
      const all = Array.from({ length: last }, (_, i) => `${province}.${String(i + 1).padStart(2, '0')}`);
      const known = [...kodeKabkota, ...former];
      expect(all.filter((code) => !known.includes(code))).toEqual([]);
    }
  });
});

function cells(written: string) {
  const place = columnsWith('T02.wilayah_asal');
  return place ? readCells(place.columns, place.name, [{ cell: written, format: 'general' }]) : [];
}

function read(written: string) {
  const column = columnsWith('T02.wilayah_asal')?.columns['wilayah_asal'];
  const [reading] = cells(written);
  return { said: column && reading ? sayReading(column, reading) : '', class: reading?.class };
}
