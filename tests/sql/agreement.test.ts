import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flatTables } from '../../core/engine/flat-tables/flat-tables.ts';
import { breakdownsOf, computed } from '../../core/engine/indicator/compute.ts';
import { sqlQuery, sqlScript } from '../../core/engine/indicator/indicator-sql.ts';
import { sqlParameters } from '../../core/engine/indicator/sql-parameters.ts';
import { katalog } from '../../core/katalog/index.ts';
import { indikator } from '../../core/katalog/indikator/index.ts';
import { sayIndicators } from './all-indicators.ts';
import { differences } from './differences.ts';
import { loadTables, openDuck, rowsOf } from './duck.ts';
import { drawnScope, type World } from './random-scope.ts';

const database = await openDuck();
const all = sayIndicators();
const query = sqlQuery(all);

const ORDINARY: World = { seed: 18, rows: 300, books: 5, blank: 0.05, invalid: 0.02 };

async function loaded(world: World, connection: typeof database) {
  const { scope, submissions } = drawnScope(world);
  await loadTables(connection, flatTables(indikator, scope, katalog.templates, submissions));
  return scope;
}

const ordinary = await openDuck();
const ordinaryScope = await loaded(ORDINARY, ordinary);

test('every indicator and breakdown is the same in SQL as in the evaluator, whatever the workbooks hold', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        seed: fc.nat(),
        rows: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 20 }), fc.integer({ min: 50, max: 400 })),
        books: fc.integer({ min: 0, max: 6 }),
        blank: fc.constantFrom(0, 0.05, 0.5),
        invalid: fc.constantFrom(0, 0.05, 0.3),
      }),
      async (world) => {
        const scope = await loaded(world, database);
        const rows = await rowsOf(database, query, sqlParameters(query, scope));
        expect(differences(indikator, scope, rows)).toEqual([]);
      },
    ),
    { numRuns: 4 },
  );
}, 240_000);

test('the worlds that are compared give every indicator a value that is not 0', async () => {
  const seeds = [15, 16, 17, 18];
  const scopes = seeds.map((seed) => drawnScope({ ...ORDINARY, seed }).scope);
  const silent = indikator.filter((one) =>
    scopes.every((scope) => {
      const { amount, by } = computed(one, breakdownsOf(one), scope);
      return [amount, ...by.map((part) => part.amount)].every(({ value }) => value === null || value === 0);
    }),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('the statements of the script give the same figures as the one query', async () => {
  let rows: Awaited<ReturnType<typeof rowsOf>> = [];
  for (const statement of sqlScript(all))
    rows = await rowsOf(ordinary, statement, sqlParameters(statement, ordinaryScope));
  expect(differences(indikator, ordinaryScope, rows)).toEqual([]);
}, 60_000);

test.each(indikator)('$id by itself gives the same figures as with the others', async (one) => {
  const alone = sqlQuery(sayIndicators([one]));
  const rows = await rowsOf(ordinary, alone, sqlParameters(alone, ordinaryScope));
  expect(differences([one], ordinaryScope, rows)).toEqual([]);
});
