import sqlParser from 'node-sql-parser';
import { expect, test } from 'vitest';
import { createTable } from '../../core/engine/flat-tables/flat-table.ts';
import { flatTables } from '../../core/engine/flat-tables/flat-tables.ts';
import { sqlQuery, sqlScript } from '../../core/engine/indicator/indicator-sql.ts';
import { katalog } from '../../core/katalog/index.ts';
import { indikator } from '../../core/katalog/indikator/index.ts';
import { sayIndicators } from './all-indicators.ts';
import { drawnScope } from './random-scope.ts';

const parser = new sqlParser.Parser();

function parse(statement: string): void {
  parser.astify(statement, { database: 'BigQuery' });
}

test.each(indikator)('BigQuery can read the query of $id', (one) => {
  expect(() => parse(sqlQuery(sayIndicators([one])))).not.toThrow();
});

test('BigQuery can read every statement of the script of all indicators', () => {
  for (const statement of sqlScript(sayIndicators())) expect(() => parse(statement), statement).not.toThrow();
}, 60_000);

test('BigQuery can read the statements that make the tables', () => {
  const { scope } = drawnScope({ seed: 1, rows: 2, books: 1, blank: 0, invalid: 0 });
  const tables = flatTables(indikator, scope, katalog.templates, []);
  for (const table of tables) expect(() => parse(createTable(table)), table.name).not.toThrow();
});

test('every indicator and every breakdown can be said in SQL', () => {
  expect(sayIndicators().unsayable).toEqual([]);
});
