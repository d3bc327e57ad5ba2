import type { FlatColumn, FlatTable } from '../../core/engine/flat-tables/flat-table.ts';
import { wilayah } from '../../core/katalog/daftar-kode/wilayah.ts';
import { katalog } from '../../core/katalog/index.ts';

/** How many rows each form has for each victim. */
const SHARE: Readonly<Record<string, number>> = {
  t01_kasus: 0.83,
  t02_korban: 1,
  t03_layanan: 2.5,
  t04_penegakan_hukum: 0.3,
  t05_monev_hotel: 0.02,
  t06_kegiatan: 0.02,
};
const OTHERS = 0.005;

/** Codes that refer to rows of other forms, by form and column; `i` counts the rows. */
const KEYS: Readonly<Record<string, string>> = {
  't01_kasus.kode_kasus': "'KS-' || i",
  't02_korban.kode_kasus': "'KS-' || CAST(i * 0.83 AS BIGINT)",
  't02_korban.kode_korban': "'KB-' || CASE WHEN i % 100 = 0 THEN i + 1 ELSE i END",
  't03_layanan.kode_korban': "'KB-' || CAST(i / 2.5 AS BIGINT)",
  't04_penegakan_hukum.kode_kasus': "'KS-' || i * 2",
  't05_monev_hotel.kode_hotel': "'HT-' || i // 3",
  't05_monev_hotel.kode_kunjungan': "'KH-' || i",
  't11_tindak_lanjut.ref_sumber': "'KH-' || i * 4",
};

/** Statements that fill the flat tables of so many victims, their cases, services and all else, in every city. */
export function filledTables(tables: readonly FlatTable[], victims: number): readonly string[] {
  const cities = wilayah.groups.KABKOTA.codes.map((code) => `'${code}'`).join(', ');
  return tables.flatMap((table) => {
    const insert = `INSERT INTO ${table.name} BY NAME`;
    switch (table.name) {
      case 'wilayah':
        return [`${insert} SELECT UNNEST([${cities}]) AS kode`];
      case 'pengiriman':
        return [
          `${insert} SELECT kode AS id_pengiriman, kode AS wilayah, DATE '2023-01-01' AS sejak, DATE '2024-12-31' AS sampai, 80 AS skor_mutu FROM wilayah`,
        ];
      case 'pernyataan':
      case 'pengaturan':
      case 'turunan':
        return [];
      default:
        return [filled(table, Math.ceil(victims * (SHARE[table.name] ?? OTHERS)), cities)];
    }
  });
}

function filled({ name, columns }: FlatTable, rows: number, cities: string): string {
  const form = katalog.templates.find(({ id }) => name.startsWith(id.toLowerCase()));
  const values = columns.flatMap((column, at) => {
    const value = valueOfColumn(
      name,
      column,
      form?.columns[column.name]?.list?.codes.map(({ code }) => code) ?? [],
      { cities, draw: (below, again = 0) => `(hash(i, ${at}, ${again}) % ${below})` },
    );
    return value === null ? [] : [`${value} AS ${column.name}`];
  });
  const blanks = columns.flatMap(({ name: blank, type }) =>
    type === 'BOOL' ? [`${blank.replace('_kosong', '')} IS NULL AS ${blank}`] : [],
  );
  return `INSERT INTO ${name} BY NAME SELECT ${['*', ...blanks].join(', ')} FROM (SELECT ${values.join(', ')} FROM range(1, ${rows + 1}) AS n(i))`;
}

interface Draws {
  readonly cities: string;
  /** A whole number from 0 up to but not including another, by row and column: the same in every run. */
  draw(below: number, again?: number): string;
}

function valueOfColumn(
  table: string,
  { name, type }: FlatColumn,
  codes: readonly string[],
  { cities, draw }: Draws,
): string | null {
  // One cell in thirty is blank.
  const sometimes = (value: string): string => `CASE WHEN ${draw(30, 1)} > 0 THEN ${value} END`;
  if (name === 'id_baris') return 'i';
  if (name === 'wilayah_baris' || name === 'id_pengiriman')
    return `([${cities}])[1 + i % ${cities.split(',').length}]`;
  const key = KEYS[`${table}.${name}`];
  if (key) return key;
  switch (type) {
    case 'BOOL':
      return null;
    case 'DATE':
      return sometimes(`DATE '2023-01-01' + CAST(${draw(731)} AS INTEGER)`);
    case 'INT64':
      return sometimes(`CAST(${name === 'tahun' ? `2023 + ${draw(3)}` : draw(51)} AS BIGINT)`);
    case 'FLOAT64':
      return sometimes(`${draw(100_000)} / 1000`);
    default:
      return codes.length === 0 ? "''" : sometimes(oneOf(codes.slice(0, 20), name, draw));
  }
}

function oneOf(codes: readonly string[], name: string, draw: Draws['draw']): string {
  const list = codes.map((code) => `'${code}'`).join(', ');
  const one = (again: number): string => `([${list}])[1 + CAST(${draw(codes.length, again)} AS BIGINT)]`;
  const isSet = katalog.templates.some(({ columns }) => columns[name]?.type === 'choices');
  return isSet ? `';' || ${one(2)} || ';' || ${one(3)} || ';'` : one(2);
}
