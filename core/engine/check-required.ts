import { describe } from './expression/describe.ts';
import type { Issue } from './issue.ts';
import { fieldRuleWriter, issueWriter } from './issue-writer.ts';
import type { Findings, Judge } from './judge.ts';
import { BLANK, rowsWith, TRUE } from './table.ts';
import { dependsOnUnknown } from './unknown.ts';

/** VF-01 and VF-02: cells that must be filled, always or under a condition that holds for certain. */
export function requiredFindings({ decoded, workbook, evaluation, katalog, locale, leaks }: Judge): Findings {
  const { template } = decoded;
  const table = workbook.data.tables[template.id];
  const write = issueWriter(decoded, leaks);
  const say = fieldRuleWriter(katalog.fieldRules, locale);
  const issues: Issue[] = [];
  const evaluated = new Set<string>();
  for (const [name, column] of Object.entries(template.columns)) {
    const cells = table?.columns[name];
    if (!table || !cells || column.derived) continue;
    const sensitive = column.privacy === 'sensitive';
    if (column.required) {
      const saying = say('VF-01', column.label, sensitive, {});
      for (const row of rowsWith(BLANK, cells.state)) issues.push(write({ row, column: name }, saying));
      continue;
    }
    const condition = template.requiredWhen[name];
    if (!condition || template.toldBy[name] !== undefined || dependsOnUnknown(condition, workbook)) continue;
    const verdicts = evaluation.truths(condition, table);
    const said = template.requiredWords[name] ?? {
      id: describe(condition, 'id'),
      en: describe(condition, 'en'),
    };
    const syarat = { text: said };
    const saying = say('VF-02', column.label, sensitive, { syarat });
    evaluated.add('VF-02');
    for (let row = 0; row < table.length; row++) {
      if (verdicts[row] !== TRUE || cells.state[row] !== BLANK) continue;
      issues.push(write({ row, column: name }, saying));
    }
  }
  return { issues, evaluated, notJudged: 0 };
}
