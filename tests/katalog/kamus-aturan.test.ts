import { describe, expect, it } from 'vitest';
import { listRules } from '../../core/commands/list-rules.ts';
import { katalog } from '../../core/katalog/index.ts';
import { identityRuleWords } from '../../core/kit/identity-rule.ts';
import { periodRuleWords, recapRuleWords } from '../../core/kit/period-rule.ts';
import { structureRuleWords } from '../../core/kit/structure-rule.ts';
import { ruleExamples } from '../support/rule-examples.ts';
import { rulePage } from '../support/rule-page.ts';

/** What concerns whole sheets, several workbooks or what a person wrote has no entry that could be shown. */
const WITHOUT_EXAMPLE = [
  ...Object.keys({ ...structureRuleWords, ...identityRuleWords, ...periodRuleWords, ...recapRuleWords }),
  ...['VX-12', 'VX-14', 'VX-16', 'VP-10'],
];

describe('the reference of rules', () => {
  const entries = listRules('id');

  it('has every rule of the catalogue', () => {
    const named = new Set(entries.map(({ id }) => id));
    const all = [...Object.keys(katalog.fieldRules), ...katalog.rules.map(({ id }) => id)];
    expect(all.filter((id) => !named.has(id))).toEqual([]);
  });

  it('says in both languages when each comes up and what it says', () => {
    const empty = [...entries, ...listRules('en')].filter(
      ({ when, message }) => when === '' || message === '',
    );
    expect(empty.map(({ id }) => id)).toEqual([]);
  });

  it('has no place left open', () => {
    const open = [...entries, ...listRules('en')].filter(({ message, remedy }) =>
      /[{}]/.test(message + remedy),
    );
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  it('has an example for every rule about entries', () => {
    const shown = new Set(entries.filter(({ example }) => example !== null).map(({ id }) => id));
    const without = entries.filter(({ id }) => !shown.has(id) && !WITHOUT_EXAMPLE.includes(id));
    expect(
      without.map(({ id }) => id),
      'a fixture row that breaks the rule, with entries of at most 100 characters, becomes its example',
    ).toEqual([]);
  });

  it('takes its examples from the fixtures', async () => {
    const file = `// Made from tests/fixtures by \`npx vitest run tests/katalog/kamus-aturan.test.ts -u\`: change nothing here.

/** Entries that break each rule: rule and form, then cells, one rule a line. */
export const contohAturanData = \`
${ruleExamples()}
\`;
`;
    await expect(file).toMatchFileSnapshot('../../core/katalog/contoh-aturan-data.ts');
  });

  it('is the page in the repository', async () => {
    await expect(rulePage()).toMatchFileSnapshot('../../core/katalog/ATURAN.md');
  });
});
