import { beforeAll, describe, expect, it } from 'vitest';
import { katalog } from '../../core/katalog/index.ts';
import { recapRuleWords } from '../../core/kit/period-rule.ts';
import { foundIn, lineOf, type ReadProvince, readProvince } from '../support/province-book.ts';
import { damaged } from '../support/province-damages.ts';

/** Rules that no workbook of records can break, each with the reason. */
const NOT_OF_WORKBOOKS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(recapRuleWords).map((rule) => [rule, 'compares figures of reports: tests/core/recap.test.ts']),
);

const MOST_TIME = 300_000;

let spoilt: ReadProvince;

beforeAll(() => {
  const { books, earlier } = readProvince(true);
  spoilt = { books: books.map(damaged), earlier };
}, MOST_TIME);

describe('a province with a breach of each rule', () => {
  it('has issues where the breaches were planted, and nowhere else', { timeout: MOST_TIME }, () => {
    const planted = spoilt.books.flatMap(({ name, breaches }) => breaches.map((one) => lineOf(name, one)));
    const found = foundIn(spoilt.books, [...spoilt.books, ...spoilt.earlier]);
    expect([...found].sort()).toEqual(planted.sort());
  });

  it('breaks every rule of the catalogue, but for those that no workbook can break', () => {
    const planted = new Set(spoilt.books.flatMap(({ breaches }) => breaches.map(({ rule }) => rule)));
    const whole = [...katalog.rules, ...(katalog.quarterRules ?? [])].map(({ id }) => id);
    const rules = new Set([...Object.keys(katalog.fieldRules), ...whole]);
    expect(
      [...rules].filter((rule) => !planted.has(rule)).sort(),
      'plant it in cli/sample/*-breaches.ts or tests/support/province-*-damages.ts, or name the reason above',
    ).toEqual(Object.keys(NOT_OF_WORKBOOKS).sort());
  });
});
