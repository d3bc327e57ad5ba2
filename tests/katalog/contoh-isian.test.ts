import { describe, expect, it } from 'vitest';
import { katalog } from '../../core/katalog/index.ts';
import { identityRuleWords } from '../../core/kit/identity-rule.ts';
import { periodRuleWords, recapRuleWords } from '../../core/kit/period-rule.ts';
import { structureRuleWords } from '../../core/kit/structure-rule.ts';
import { readFixtures } from '../support/fixture.ts';

/** Whole sheets, texts and several submissions, which the fixtures do not vary: tests/core/{structure,identity,period,recap}*.test.ts do. */
const OF_SHEETS = Object.keys({
  ...structureRuleWords,
  ...identityRuleWords,
  ...periodRuleWords,
  ...recapRuleWords,
});

const fieldRules = Object.keys(katalog.fieldRules);
const rules = katalog.rules.map((rule) => ({ ...rule, name: `${rule.id} ${rule.template.id}` }));
const quarterRules = (katalog.quarterRules ?? []).map(({ id, template }) => `${id} ${template.id}`);

/** A rule that compares with another workbook, which the fixtures do not have: tests/core/rows-beside.test.ts does. */
const OF_OTHER_WORKBOOKS = ['VX-12 T07'];
/** Stands in the place of a column for what concerns a whole sheet. */
const WHOLE_SHEET = 'null';

describe('the fixtures', () => {
  const fixtures = readFixtures();
  const rows = fixtures.flatMap((fixture) => fixture.rows);
  const breaks = rows.flatMap((row) => row.breaks);

  it('are those of the templates, in their order', () => {
    expect(
      fixtures.map(({ template }) => template),
      'add tests/fixtures/….md and name it in tests/support/fixture.ts',
    ).toEqual(katalog.templates.map(({ id }) => id));
  });

  it('break every field rule', () => {
    const broken = new Set(breaks.map(({ rule }) => rule));
    const whole = fieldRules.filter((id) => !OF_SHEETS.includes(id));
    expect(
      whole.filter((id) => !broken.has(id)),
      'add a row that breaks it to a file in tests/fixtures',
    ).toEqual([]);
  });

  it('break every row rule', () => {
    const broken = new Set(breaks.map(({ rule, template }) => `${rule} ${template}`));
    expect(
      [...rules.map(({ name }) => name), ...quarterRules].filter((name) => !broken.has(name)),
      "add a row that breaks it to the form's file in tests/fixtures",
    ).toEqual(OF_OTHER_WORKBOOKS);
  });

  it('have rows that break nothing in every file', () => {
    const without = fixtures.filter(
      (fixture) => fixture.rows.filter((row) => row.breaks.length === 0).length < 2,
    );
    expect(
      without.map(({ template }) => template),
      'add rows at the border of what is right',
    ).toEqual([]);
  });

  it('point to columns to which row rules point', () => {
    const points = new Set([
      ...rules.flatMap(({ name, cases, once }) =>
        cases.map((one) => `${name} ${once === null ? one.points : WHOLE_SHEET}`),
      ),
      ...quarterRules.map((name) => `${name} ${WHOLE_SHEET}`),
    ]);
    const ofRows = breaks.filter(({ rule }) => !fieldRules.includes(rule));
    const elsewhere = ofRows.map(({ rule, template, column }) => `${rule} ${template} ${column}`);
    expect(
      elsewhere.filter((place) => !points.has(place)),
      'an issue points to the first column that the condition names',
    ).toEqual([]);
  });

  it('name rules and columns that exist', () => {
    const places = rows.flatMap(({ title, changes, breaks: broken }) =>
      [...changes, ...broken]
        .filter(({ column }) => column !== 'hari_ini' && column !== WHOLE_SHEET)
        .filter(({ template, column }) => !columnsOf(template)[column])
        .map(({ template, column }) => `${title}: ${template}.${column}`),
    );
    const known = new Set([
      ...fieldRules,
      ...rules.map(({ id }) => id),
      ...(katalog.quarterRules ?? []).map(({ id }) => id),
    ]);
    const strangers = breaks.map(({ rule }) => rule).filter((rule) => !known.has(rule));
    expect(
      [...places, ...strangers],
      'use field_ids as in the hidden row, and ids of declared rules',
    ).toEqual([]);
  });

  it('have baselines that fill every required column', () => {
    const blank = fixtures.flatMap(({ template, baseline }) =>
      Object.entries(columnsOf(template))
        .filter(([name, column]) => column.required && !column.derived && !baseline[name])
        .map(([name]) => `${template}.${name}`),
    );
    expect(blank, 'add the column to the first table of the file').toEqual([]);
  });
});

function columnsOf(template: string) {
  return katalog.templates.find(({ id }) => id === template)?.columns ?? {};
}
