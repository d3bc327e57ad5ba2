import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_FORMS } from '../../cli/sample/sample.ts';
import { type CorrectRows, correctRows, withRecords } from '../support/correct-rows.ts';
import { issuesIn, lineOf, type ReadBook, readProvince } from '../support/province-book.ts';
import { damaged } from '../support/province-damages.ts';

const MOST_TIME = 300_000;
const RUNS = 15;
const CITIES = { 'jakarta-utara': '31.72', 'jakarta-timur': '31.75' };

/** Workbooks and earlier submissions by city. */
type Cities = Readonly<Record<string, readonly ReadBook[]>>;

let sound: Cities;
let spoilt: Cities;

beforeAll(() => {
  sound = citiesOf(readProvince(false, isWanted));
  const { books, earlier } = readProvince(true, isWanted);
  spoilt = citiesOf({ books: books.map(damaged), earlier });
}, MOST_TIME);

const additions = fc.record({
  city: fc.constantFrom(...(Object.keys(CITIES) as (keyof typeof CITIES)[])),
  agency: fc.constantFrom('dpppa', 'uptd-ppa'),
  forms: fc.subarray([...SAMPLE_FORMS], { minLength: 1, maxLength: 3 }),
  seed: fc.integer({ min: 0, max: 1_000_000 }),
});

describe('a correct row that is added to any form', () => {
  it('adds no issue to a sound workbook, nor to the other agency’s', { timeout: MOST_TIME }, () => {
    adds(() => sound);
  });

  it('leaves the issues of a workbook in which rules are broken as they are', { timeout: MOST_TIME }, () => {
    adds(() => spoilt);
  });
});

function adds(cities: () => Cities): void {
  fc.assert(
    fc.property(additions, ({ city, agency, forms, seed }) => {
      const books = cities()[city] ?? [];
      const rows = correctRows(CITIES[city], seed, forms);
      const grown = books.map((book) => (book.name === `${city}-${agency}` ? grownBy(book, rows) : book));
      expect(linesIn(grown)).toEqual(linesIn(books));
    }),
    { numRuns: RUNS },
  );
}

function grownBy(book: ReadBook, rows: CorrectRows): ReadBook {
  return { ...book, snapshot: withRecords(book.snapshot, rows) };
}

/** What is found in a city's two workbooks. */
function linesIn(books: readonly ReadBook[]): readonly string[] {
  const lines = books
    .filter(({ name }) => /-(dpppa|uptd-ppa)$/.test(name))
    .flatMap(({ name, snapshot }) => issuesIn(snapshot, name, books).map((issue) => lineOf(name, issue)));
  return lines.sort();
}

function isWanted(name: string): boolean {
  return Object.keys(CITIES).some((city) => name.startsWith(city));
}

function citiesOf({
  books,
  earlier,
}: {
  readonly books: readonly ReadBook[];
  readonly earlier: readonly ReadBook[];
}): Cities {
  const all = [...books, ...earlier];
  return Object.fromEntries(
    Object.keys(CITIES).map((city) => [city, all.filter(({ name }) => name.startsWith(city))] as const),
  );
}
