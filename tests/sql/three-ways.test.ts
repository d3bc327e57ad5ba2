import { beforeAll, describe, expect, it } from 'vitest';
import { submissionOf } from '../../core/commands/indicators/submission-of.ts';
import { flatTables } from '../../core/engine/flat-tables/flat-tables.ts';
import { sqlQuery } from '../../core/engine/indicator/indicator-sql.ts';
import { sqlParameters } from '../../core/engine/indicator/sql-parameters.ts';
import { katalog } from '../../core/katalog/index.ts';
import { indikator } from '../../core/katalog/indikator/index.ts';
import {
  type FigureBook,
  figureBookOf,
  figureDifferences,
  scopeOfBooks,
  triedIndicators,
} from '../indikator/rumus-compare.ts';
import { computeWithIronCalc } from '../support/ironcalc.ts';
import { sayIndicators } from './all-indicators.ts';
import { differences } from './differences.ts';
import { loadTables, openDuck, rowsOf } from './duck.ts';
import { threeWaysWorld } from './three-ways-worlds.ts';

// Other workbooks: TIGA_SEEDS=7,8,9 TIGA_ROWS=30 npx vitest run tests/sql/three-ways.test.ts
const { TIGA_SEEDS = '1,2,13', TIGA_ROWS = '12' } = process.env;
const SEEDS = TIGA_SEEDS.split(',').map(Number);

const query = sqlQuery(sayIndicators());

describe('the same workbooks, with nil declared and cells blank, unknown and unreadable,', () => {
  const books = new Map<number, FigureBook>();

  beforeAll(() => {
    for (const seed of SEEDS) {
      const { books: current, previous } = threeWaysWorld(seed, Number(TIGA_ROWS));
      books.set(seed, figureBookOf(scopeOfBooks(current, previous, [91.25, null, 100])));
    }
  }, 120_000);

  function bookOf(seed: number): FigureBook {
    const found = books.get(seed);
    if (!found) throw new RangeError(`${seed}`);
    return found;
  }

  it.each(SEEDS)(
    'give every figure and breakdown alike by evaluator and SQL: %i',
    async (seed) => {
      const { scope } = bookOf(seed);
      const database = await openDuck();
      const submissions = scope.union.books.map(submissionOf);
      await loadTables(database, flatTables(indikator, scope, katalog.templates, submissions));
      const rows = await rowsOf(database, query, sqlParameters(query, scope));
      expect(differences(indikator, scope, rows)).toEqual([]);
    },
    120_000,
  );

  it.each(SEEDS)(
    'give every figure and breakdown alike by evaluator and live formulas: %i',
    (seed) => {
      const book = bookOf(seed);
      expect(figureDifferences(book, computeWithIronCalc(book.sheets, []))).toEqual([]);
    },
    120_000,
  );

  it('are tried with a number other than 0 for every indicator', () => {
    const tried = new Set([...books.values()].flatMap(triedIndicators));
    expect(indikator.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });
});
