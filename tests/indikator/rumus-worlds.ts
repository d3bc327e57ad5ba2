import type { RawRecord } from '../support/random-cells.ts';
import { type FigureBook, figureBook } from './rumus-compare.ts';
import { randomBook } from './rumus-rows.ts';

const CITY = 'Kota Bandung';
const PROVINCE = 'DKI Jakarta';
const WITHIN = ['Kota Administrasi Jakarta Barat', 'Kota Administrasi Jakarta Pusat', CITY];

/**
 * A province with most of the rows, some of them of regions that are not its own, a city with few, and the city's
 * workbook of the year before; the province has none, so that only the city is compared.
 */
export function skewedWorld(seed: number, rows: number, typed = (record: RawRecord) => record): FigureBook {
  const few = { region: CITY, within: [CITY], others: Math.ceil(rows / 2), typed };
  const many = { region: PROVINCE, within: WITHIN, others: rows, year: 2024, typed };
  const province = randomBook(seed, { ...many, rows: { T02: rows * 2, T03: rows * 3 } });
  const city = randomBook(seed + 100, { ...few, rows: {}, year: 2024 });
  const before = randomBook(seed + 200, { ...few, rows: {}, year: 2023 });
  return figureBook([province, city], [before]);
}

/** A city whose registers of cases, services and hotels are empty. */
export function sparseWorld(seed: number, rows: number): FigureBook {
  const empty = { T01: 0, T03: 0, T05: 0, T08: 0 };
  return figureBook(
    [randomBook(seed, { region: CITY, within: [CITY], rows: empty, others: rows, year: 2024 })],
    [],
  );
}
