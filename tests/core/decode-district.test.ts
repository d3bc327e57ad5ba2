import { describe, expect, it } from 'vitest';
import { decodeDistricts } from '../../core/engine/decode/column-district.ts';
import { rawColumn } from '../../core/engine/decode/raw-column.ts';
import { readColumn } from '../../core/engine/normal/read-column.ts';
import { BLANK, FILLED, INVALID } from '../../core/engine/table.ts';
import { kecamatan } from '../../core/katalog/daftar-kode/kecamatan.ts';
import { wilayah } from '../../core/katalog/daftar-kode/wilayah.ts';
import { monevHotel } from '../../core/katalog/templat/monev-hotel.ts';
import type { CellValue } from '../../core/workbook/cell.ts';

describe('a district in a cell', () => {
  it.each(['31.73.05', '317305', 317305, '31.73.5', ' 31.73.05', '３１.７３.０５'])(
    'is read as its code: %s',
    (cell) => {
      expect(read(cell)).toEqual(['31.73.05', FILLED]);
    },
  );

  it.each(['Kebon Jeruk', 'KEBON JERUK', 'kebon  jeruk', 'Kec. Kebon Jeruk', 'Kecamatan Kebon Jeruk'])(
    'is read by its name in the city of its row: %s',
    (cell) => {
      expect(read(cell)).toEqual(['31.73.05', FILLED]);
    },
  );

  it.each([
    ['33.26', 'Kandangserang'],
    ['13.05', '2 x 11 Enam Lingkuang'],
    ['82.71', 'Kota Ternate Utara'],
  ])('of %s can be %s', (city, name) => {
    const code = kecamatan.childrenOf(city).find(({ label }) => label.id === name)?.code;
    expect(code).toBeDefined();
    expect(read(name, city)).toEqual([code, FILLED]);
  });

  it('may have its spaces otherwise than the list', () => {
    expect(['Palmerah', 'Pal Merah', 'Kec. Palmerah'].map((name) => read(name)[0])).toEqual([
      '31.73.07',
      '31.73.07',
      '31.73.07',
    ]);
  });

  it('of another city is refused by name, with the city that was meant', () => {
    expect(issues('Gambir', '31.73')).toEqual([
      {
        rule: 'VF-20',
        row: 0,
        words: {
          nilai: { value: 'Gambir' },
          wilayah: { text: wilayah.codes.find(({ code }) => code === '31.73')?.label },
        },
      },
    ]);
  });

  it('that is neither a code nor a name is told by its shape when it has digits', () => {
    expect(issues('31.73', '31.73').map(({ rule }) => rule)).toEqual(['VF-15']);
  });

  it('by name cannot be told without a city, which has an issue of its own', () => {
    expect(read('Kebon Jeruk', null)).toEqual([null, INVALID]);
    expect(issues('Kebon Jeruk', null)).toEqual([]);
  });

  it('may be blank', () => {
    expect(read(null)).toEqual([null, BLANK]);
  });
});

describe('a district when it is tidied', () => {
  it.each([
    ['Palmerah', 'Pal Merah'],
    ['kec. kebon jeruk', 'Kebon Jeruk'],
    ['Kebon Jeruk', 'Kebon Jeruk'],
    ['31.73.05', '31.73.05'],
    ['317305', '31.73.05'],
  ])('by name becomes the name of the list, by code its code: %s', (cell, wanted) => {
    expect(normal([cell], ['31.73'])).toEqual([wanted]);
  });

  it('is read anew in each row, since another city has another district of that name', () => {
    const { cells } = decodedIn(['Sukajadi', 'Sukajadi'], ['32.73', '14.71']);
    expect(cells.kind === 'text' ? cells.values : []).toEqual(['32.73.07', '14.71.01']);
    expect(normal(['Gambir', 'Gambir'], ['31.71', '31.73'])).toEqual(['Gambir', null]);
  });
});

function normal(cells: readonly string[], cities: readonly string[]): readonly CellValue[] {
  const raw = rawColumn({ values: cells, format: 'text' }, Int32Array.from(cells.keys()));
  const { columns } = monevHotel;
  const context = {
    today: 45_500,
    thisYear: 2024,
    periodYear: 2024,
    firstDay: Number.NaN,
    monthFirst: false,
  };
  const readings = readColumn(columns, 'kecamatan', raw, decodedIn(cells, cities), context, 'id');
  return cells.map((_, row) => readings(row).value?.form.cell ?? null);
}

function decodedIn(cells: readonly string[], cities: readonly string[]) {
  const raw = rawColumn({ values: cells, format: 'text' }, Int32Array.from(cells.keys()));
  const parentAt = (row: number) => wilayah.codes.find(({ code }) => code === cities[row]) ?? null;
  return decodeDistricts(monevHotel.columns.kecamatan, kecamatan, raw, parentAt);
}

function read(cell: CellValue, city: string | null = '31.73') {
  const { cells } = decoded(cell, city);
  return [cells.kind === 'text' ? cells.values[0] : undefined, cells.state[0]];
}

function issues(cell: CellValue, city: string | null) {
  return decoded(cell, city).issues;
}

function decoded(cell: CellValue, city: string | null) {
  const raw = rawColumn({ values: [cell], format: 'general' }, Int32Array.of(0));
  const parent = wilayah.codes.find(({ code }) => code === city) ?? null;
  return decodeDistricts(monevHotel.columns.kecamatan, kecamatan, raw, () => parent);
}
