import { beforeAll, describe, expect, it } from 'vitest';
import { type IndicatorContext, indicatorScope } from '../../core/commands/compute-indicators.ts';
import { exportFlatTables } from '../../core/commands/flat-tables.ts';
import type { Amount } from '../../core/engine/indicator/amount.ts';
import { amountText } from '../../core/engine/indicator/amount-text.ts';
import type { Computed } from '../../core/engine/indicator/compute.ts';
import { indikator } from '../../core/katalog/indikator/index.ts';
import { differences, type FigureRow } from '../sql/differences.ts';
import { loadTables, openDuck, rowsOf } from '../sql/duck.ts';
import { computeWithIronCalc } from '../support/ironcalc.ts';
import { hari, pengaturan } from './buku.ts';
import { type Contoh, contoh } from './contoh.ts';
import { contohRegister, contohTahunLalu } from './contoh-register.ts';
import { type FigureBook, figureBookOf, figureDifferences } from './rumus-compare.ts';

const BOOKS = [contohRegister()];
const CONTEXT: IndicatorContext = {
  today: hari('2024-07-15'),
  period: null,
  region: null,
  previous: [contohTahunLalu()],
  settings: [pengaturan('penduduk', 2_500_000), pengaturan('hotel_terdaftar', 40)],
  quality: [91.34],
};

describe('the worked examples', () => {
  let book: FigureBook;
  let rows: readonly FigureRow[] = [];

  beforeAll(async () => {
    const found = indicatorScope(BOOKS, CONTEXT);
    const exported = exportFlatTables(BOOKS, CONTEXT);
    if ('problem' in found || 'problem' in exported) throw new RangeError('the register can be computed');
    book = figureBookOf(found.scope);
    const database = await openDuck();
    await loadTables(database, exported.tables);
    rows = await rowsOf(database, exported.query, exported.parameters);
  }, 120_000);

  it('are there for every indicator', () => {
    const told = new Set(contoh.map(({ id }) => id));
    expect(indikator.filter(({ id }) => !told.has(id))).toEqual([]);
  });

  it.each(contoh)('$id: $said is $printed', (one) => {
    const found = book.computed.find(({ indicator }) => indicator.id === one.id);
    if (!found) throw new RangeError(one.id);
    expect(amountText(found.indicator, amountOf(found, one), 'id')).toBe(one.printed);
  });

  it('are the same in SQL', () => {
    expect(differences(indikator, book.scope, rows)).toEqual([]);
  });

  it('are the same in live formulas', () => {
    expect(figureDifferences(book, computeWithIronCalc(book.sheets, []))).toEqual([]);
  });
});

function amountOf({ amount, by }: Computed, { id, part }: Contoh): Amount {
  if (!part) return amount;
  const found = by.find(({ dimension, key }) => dimension === part.dimension && key === part.key);
  if (!found) throw new RangeError(`${id} has no ${part.key}`);
  return found.amount;
}
