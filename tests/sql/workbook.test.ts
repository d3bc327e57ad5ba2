import { expect, test } from 'vitest';
import { indicatorScope } from '../../core/commands/compute-indicators.ts';
import { exportFlatTables } from '../../core/commands/flat-tables.ts';
import { readPeriod } from '../../core/commands/period.ts';
import { katalog } from '../../core/katalog/index.ts';
import { indikator } from '../../core/katalog/indikator/index.ts';
import { readFixtures } from '../support/fixture.ts';
import { bookOfTables } from '../support/fixture-books.ts';
import { dayOf, snapshotOf } from '../support/fixture-snapshot.ts';
import { differences } from './differences.ts';
import { loadTables, openDuck, rowsOf } from './duck.ts';

const TODAY = '2024-08-05';
const { records } = bookOfTables(readFixtures());
const snapshot = snapshotOf({ today: TODAY, records }, katalog.templates);
const context = {
  today: dayOf(TODAY),
  period: readPeriod('2024-Y'),
  region: null,
  previous: [],
  settings: [],
};

test('a workbook with the rows of all fixtures has the same figures in SQL', async () => {
  const exported = exportFlatTables([snapshot], context);
  const computed = indicatorScope([snapshot], context);
  if ('problem' in exported || 'problem' in computed) throw new RangeError('the workbook can be computed');
  const database = await openDuck();
  await loadTables(database, exported.tables);
  const rows = await rowsOf(database, exported.query, exported.parameters);
  expect(differences(indikator, computed.scope, rows)).toEqual([]);
}, 60_000);

test('each submission has an id, also two of one sender and period', () => {
  const exported = exportFlatTables([snapshot, snapshot], context);
  if ('problem' in exported) throw new RangeError('the workbooks can be computed');
  const submissions = exported.tables.find(({ name }) => name === 'pengiriman');
  const ids = [0, 1].map((row) => submissions?.row(row)[0]);
  expect(new Set(ids).size).toBe(2);
});
