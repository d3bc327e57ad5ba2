import { expect, test } from 'vitest';
import { flatTables } from '../../core/engine/flat-tables/flat-tables.ts';
import { katalog } from '../../core/katalog/index.ts';
import { indikator } from '../../core/katalog/indikator/index.ts';
import { drawnScope } from './random-scope.ts';

const { scope, submissions } = drawnScope({ seed: 7, rows: 200, books: 3, blank: 0.1, invalid: 0.1 });
const tables = flatTables(indikator, scope, katalog.templates, submissions);
const texts = tables.flatMap(({ name, columns }) => {
  const form = katalog.templates.find(({ id }) => name.startsWith(id.toLowerCase()));
  return columns
    .filter((column) => form?.columns[column.name]?.type === 'text')
    .map((column) => `${name}.${column.name}`);
});

function valuesOf(table: string, column: string): readonly unknown[] {
  const found = tables.find(({ name }) => name === table);
  const at = found?.columns.findIndex(({ name }) => name === column) ?? -1;
  return Array.from({ length: found?.length ?? 0 }, (_, row) => found?.row(row)[at]);
}

test('of the free texts only one becomes a column, for a word that figures look for', () => {
  expect(texts).toEqual(['t02_korban._status_validasi']);
});

test('of the state of a row only the word that figures look for is kept', () => {
  expect(new Set(valuesOf('t02_korban', '_status_validasi'))).toEqual(new Set(['DIHAPUS', '', null]));
});

test('of visits to hotels only results are kept, and nothing of incidents', () => {
  const columns =
    tables.find(({ name }) => name === 't05_monev_hotel')?.columns.map(({ name }) => name) ?? [];
  expect(columns).toContain('layak_penghargaan');
  expect(columns.filter((name) => /^(?:insiden|sk|bk)_/.test(name))).toEqual([]);
});

test('link fingerprints are in no table', () => {
  expect(tables.flatMap(({ columns }) => columns.map(({ name }) => name))).not.toContain('sidik_tautan');
});

test('what could be read of a set stands beside a mark for the rest', () => {
  const sets = valuesOf('t02_korban', 'kebutuhan_layanan').filter((one) => String(one).endsWith(';?;'));
  expect(sets.length).toBeGreaterThan(0);
});

test('rows are numbered in their order', () => {
  const numbers = valuesOf('t02_korban', 'id_baris');
  expect(numbers).toEqual(numbers.map((_, row) => row + 1));
});
