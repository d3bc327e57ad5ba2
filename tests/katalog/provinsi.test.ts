import { beforeAll, describe, expect, it } from 'vitest';
import { katalog } from '../../core/katalog/index.ts';
import { recapRuleWords } from '../../core/kit/period-rule.ts';
import {
  issuesIn,
  lineOf,
  type ReadBook,
  type ReadProvince,
  readProvince,
} from '../support/province-book.ts';
import { damaged } from '../support/province-damages.ts';

/** Rules that no workbook of records can break, each with the reason. */
const NOT_OF_WORKBOOKS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(recapRuleWords).map((rule) => [rule, 'compares figures of reports: tests/core/recap.test.ts']),
);

/** What a breach entails by its nature; nothing, so far: each was planted where it breaks one rule alone. */
const ENTAILED: readonly string[] = [];

const MOST_SECONDS = 60;

let sound: ReadProvince;
let spoilt: ReadProvince;
let found: readonly string[];

beforeAll(() => {
  sound = readProvince(false);
  const { books, earlier } = readProvince(true);
  spoilt = { books: books.map(damaged), earlier };
  found = foundIn(spoilt.books, [...spoilt.books, ...spoilt.earlier]);
}, MOST_SECONDS * 1000);

function foundIn(books: readonly ReadBook[], all: readonly ReadBook[]): readonly string[] {
  return books.flatMap(({ name, snapshot }) =>
    issuesIn(snapshot, name, all).map((issue) => lineOf(name, issue)),
  );
}

describe('a province of six cities, two agencies each, over a year', () => {
  it('has no issue of any severity, with all other workbooks beside', () => {
    expect(foundIn(sound.books, [...sound.books, ...sound.earlier])).toEqual([]);
  });

  it('has none in what the agencies had submitted by September', () => {
    expect(foundIn(sound.earlier, sound.earlier)).toEqual([]);
  });

  it('has records in every month and on every form', () => {
    const names = new Set(sound.books.flatMap(({ snapshot }) => snapshot.sheets.map(({ name }) => name)));
    expect(katalog.templates.filter(({ sheet }) => !names.has(sheet))).toEqual([]);
    expect(sound.books).toHaveLength(12);
  });
});

describe('the same province with a breach of each rule', () => {
  it('has issues where the breaches were planted, and nowhere else', () => {
    const planted = spoilt.books.flatMap(({ name, breaches }) => breaches.map((one) => lineOf(name, one)));
    expect([...found].sort()).toEqual([...planted, ...ENTAILED].sort());
  });

  it('breaks every rule of the catalogue that a workbook can break', () => {
    const planted = new Set(spoilt.books.flatMap(({ breaches }) => breaches.map(({ rule }) => rule)));
    const rules = [...Object.keys(katalog.fieldRules), ...katalog.rules.map(({ id }) => id), ...quarterly()];
    expect(
      [...new Set(rules)].filter((rule) => !planted.has(rule)).sort(),
      'plant a breach in cli/sample or tests/support/province-*-damages.ts, or name the reason above',
    ).toEqual(Object.keys(NOT_OF_WORKBOOKS).sort());
  });
});

function quarterly(): readonly string[] {
  return (katalog.quarterRules ?? []).map(({ id }) => id);
}
