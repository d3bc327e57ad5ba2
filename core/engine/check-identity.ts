import { identityRuleWords } from '../kit/identity-rule.ts';
import type { Katalog } from '../kit/katalog.ts';
import type { Locale } from '../locale/text.ts';
import { addressOf } from '../workbook/cell.ts';
import type { Leaks } from './identity/find-leaks.ts';
import type { Issue } from './issue.ts';
import { fieldRuleWriter } from './issue-writer.ts';
import type { Findings } from './judge.ts';

/** What a workbook tells of persons, as issues; what was found is never repeated. */
export function identityFindings({ found, looked }: Leaks, katalog: Katalog, locale: Locale): Findings {
  const say = fieldRuleWriter(katalog.fieldRules, locale);
  const [first] = katalog.templates;
  const issues = found.map(({ rule, sheet, template, column, row, at, words }): Issue => {
    const label = template?.columns[column ?? '']?.label ?? template?.title ?? NO_LABEL;
    return {
      ...say(rule, label, true, words),
      template: (template ?? first)?.id ?? '',
      sheet,
      row: row === null ? null : row + 1,
      column,
      cell: row === null || at === null ? null : addressOf(row, at),
      value: null,
    };
  });
  const evaluated = looked ? Object.keys(identityRuleWords) : [];
  return { issues, evaluated, notJudged: 0 };
}

const NO_LABEL = { id: '', en: '' };

/** The issues without identity rules on cells where a rule speaks that says the same. */
export function withoutToldTwice(issues: readonly Issue[], { identity }: Katalog): readonly Issue[] {
  const toldBy = identity?.toldBy ?? {};
  const told = new Set(
    issues.flatMap((issue) => (toldBy[issue.rule] ?? []).map((rule) => `${rule} ${placeOf(issue)}`)),
  );
  return told.size === 0 ? issues : issues.filter((issue) => !told.has(`${issue.rule} ${placeOf(issue)}`));
}

function placeOf({ sheet, cell }: Issue): string {
  return `${sheet} ${cell}`;
}
