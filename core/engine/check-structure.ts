import { textWord } from './decode/cell-issue.ts';
import { fieldRuleWriter } from './issue-writer.ts';
import type { Findings, Judge } from './judge.ts';

/** VT-01: columns of the template that the sheet does not have; told once, and the rules that need them stay silent. */
export function structureIssues({ decoded, katalog, locale }: Judge): Findings {
  const { template, sheet, absent } = decoded;
  const say = fieldRuleWriter(katalog.fieldRules, locale);
  const issues = absent.map((name) => {
    const label = template.columns[name]?.label ?? template.title;
    const saying = say('VT-01', label, false, { lembar: textWord({ id: sheet.name, en: sheet.name }) });
    return {
      ...saying,
      template: template.id,
      sheet: sheet.name,
      row: null,
      column: name,
      cell: null,
      value: null,
    };
  });
  return { issues, evaluated: ['VT-01'], notJudged: 0 };
}
