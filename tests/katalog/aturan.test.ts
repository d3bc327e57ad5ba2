import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { katalog } from '../../core/katalog/index.ts';
import { columnOf } from '../../core/kit/expression/nodes.ts';
import { everyNode } from '../../core/kit/expression/walk.ts';
import type { FieldRule } from '../../core/kit/field-rule.ts';
import { periodRuleWords, recapRuleWords } from '../../core/kit/period-rule.ts';
import type { Severity } from '../../core/kit/rule.ts';
import { structureRuleWords } from '../../core/kit/structure-rule.ts';

/** Field rules whose limits depend on other cells, so that row rules of the same name tell that part. */
const FIELD_RULES_OF_ROWS = [
  'VF-09 T00',
  'VF-09 T01',
  'VF-09 T07',
  'VF-15 T09', // several codes in one cell
  'VF-15 T11', // a code whose form depends on the source
  'VF-18 T00',
  'VF-24 T05',
];

/** Field rules about the text of one column, which a condition says. */
const CONDITIONS_ONLY = ['VF-25 T08'];

/** Field rules that are not in the tables of the specification. */
const ADDED_FIELD_RULES = Object.keys(structureRuleWords);

/** Rules about several submissions, which a function finds: tests/core/period*.test.ts and recap*.test.ts break them. */
const OF_SUBMISSIONS = Object.keys({ ...periodRuleWords, ...recapRuleWords });

const stated = readStated();
const fieldRules: readonly (readonly [string, FieldRule])[] = Object.entries(katalog.fieldRules);
const rules = katalog.rules.map((rule) => ({ ...rule, name: `${rule.id} ${rule.template.id}` }));
const quarterRules = katalog.quarterRules ?? [];

describe('the rules and the tables of the specification', () => {
  it('have the same field rules', () => {
    const expected = stated
      .filter(({ id, template }) => ofCells(id) && !CONDITIONS_ONLY.includes(`${id} ${template}`))
      .map(({ id }) => id);
    expect(
      fieldRules.map(([id]) => id).sort(),
      'declare it in core/katalog/aturan/kolom-*.ts, or correct aturan-spesifikasi.txt',
    ).toEqual([...expected, ...ADDED_FIELD_RULES].sort());
  });

  it('have the same other rules, each once for each of its forms', () => {
    const withKey = katalog.templates.filter(({ key }) => key !== null).map(({ id }) => id);
    const expected = stated
      .filter(({ id }) => !ofCells(id))
      .flatMap(({ id, template }) =>
        (template === 'all' ? withKey : [template]).map((form) => `${id} ${form}`),
      );
    expect(
      [
        ...rules.map(({ name }) => name),
        ...quarterRules.map(({ id, template }) => `${id} ${template.id}`),
      ].sort(),
      'declare it in core/katalog/aturan and core/katalog/index.ts, or correct aturan-spesifikasi.txt',
    ).toEqual([...expected, ...FIELD_RULES_OF_ROWS, ...CONDITIONS_ONLY].sort());
  });

  it('have the same severities', () => {
    const declared = [
      ...fieldRules.map(([id, { severity }]) => ({ id, severity })),
      ...katalog.rules,
      ...quarterRules,
    ];
    const others = declared.filter(
      ({ id, severity }) => !ADDED_FIELD_RULES.includes(id) && severity !== severityOf(id),
    );
    expect(
      others.map(({ id }) => `${id} has to be of severity ${severityOf(id)}`),
      'correct the declaration; a decision that changes a severity is told at the head of aturan-spesifikasi.txt',
    ).toEqual([]);
  });
});

describe('the conditions of rules', () => {
  it('read only templates of the catalogue', () => {
    const read = rules.flatMap(({ name, cases, cannotTellWhen }) =>
      [...cases.map(({ fails }) => fails), ...(cannotTellWhen ? [cannotTellWhen] : [])]
        .flatMap(everyNode)
        .flatMap((node) => (node.kind === 'column' ? [{ name, node }] : [])),
    );
    for (const { node } of read) expect(() => columnOf(node)).not.toThrow();
    const known = katalog.templates.map(({ id }) => id);
    const strangers = read.filter(({ node }) => !known.includes(node.table.id));
    expect(
      strangers.map(({ name, node }) => `${name} reads ${node.table.id}`),
      'add the template to core/katalog/index.ts',
    ).toEqual([]);
  });
});

/** Whether a rule is declared for cells of some type, or for whatever tells who somebody is, and for no form. */
function ofCells(id: string): boolean {
  return id.startsWith('VF') || id.startsWith('VI') || OF_SUBMISSIONS.includes(id);
}

function severityOf(id: string): Severity {
  return stated.find((rule) => rule.id === id)?.severity ?? 'error';
}

function readStated() {
  const severities: Readonly<Record<string, Severity>> = { G: 'error', P: 'warning', I: 'info' };
  const lines = readFileSync(new URL('aturan-spesifikasi.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [id = '', template = '', letter = ''] = line.split('|');
      return { id, template, severity: severities[letter] ?? 'error' };
    });
}
