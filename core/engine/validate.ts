import type { Katalog } from '../kit/katalog.ts';
import type { Locale } from '../locale/text.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import { cellFindings } from './check-cells.ts';
import { periodFindings } from './check-period.ts';
import { requiredFindings } from './check-required.ts';
import { ruleFindings } from './check-rules.ts';
import {
  type SettingFault,
  settingFindings,
  structureFindings,
  workbookFindings,
} from './check-structure.ts';
import { evaluator } from './expression/evaluate.ts';
import { readIdentity } from './identity.ts';
import { type Issue, sortIssues } from './issue.ts';
import type { Findings } from './judge.ts';
import { type DataContext, workbookData } from './workbook-data.ts';

export interface ValidateContext extends DataContext {
  readonly locale: Locale;
  /** What the workbook's own settings get wrong; nothing when absent. */
  readonly faults?: readonly SettingFault[];
}

/** The outcome of a check. */
export interface Validation {
  readonly issues: readonly Issue[];
  /** Records of tables that were judged. */
  readonly rows: number;
  /** Different rules that were evaluated. */
  readonly rules: number;
  /** Verdicts that could not be given because a cell that the rule needs is invalid, or a reference is not at hand. */
  readonly notJudged: number;
}

/** Checks every template of a workbook: its structure, cells, required cells, rows, neighbours and other sheets. */
export function validate(snapshot: Snapshot, katalog: Katalog, context: ValidateContext): Validation {
  const workbook = workbookData(snapshot, katalog.templates, context, katalog.duties);
  const evaluation = evaluator(workbook.data);
  const issues: Issue[] = [];
  let notJudged = 0;
  const evaluated = new Set<string>();
  const take = (part: Findings): void => {
    for (const issue of part.issues) issues.push(issue);
    for (const rule of part.evaluated) evaluated.add(rule);
    notJudged += part.notJudged;
  };
  const identity = readIdentity(snapshot);
  take(workbookFindings(snapshot, identity, katalog, context.locale));
  take(settingFindings(context.faults ?? [], katalog, context.locale));
  take(periodFindings(workbook, evaluation, katalog, context.locale));
  for (const decoded of workbook.decoded) {
    const judge = { decoded, workbook, evaluation, katalog, locale: context.locale };
    take(structureFindings(judge, identity));
    take(cellFindings(judge));
    take(requiredFindings(judge));
    take(ruleFindings(judge));
  }
  const rows = workbook.decoded
    .filter(({ template }) => template.layout === 'table')
    .reduce((sum, { layout }) => sum + layout.rows.length, 0);
  return { issues: sorted(issues, snapshot, katalog), rows, rules: evaluated.size, notJudged };
}

function sorted(issues: readonly Issue[], snapshot: Snapshot, { templates }: Katalog): readonly Issue[] {
  const sheets = new Map(snapshot.sheets.map(({ name }, i) => [name, i]));
  const columns = new Map(
    templates.flatMap(({ id, columns: names }) =>
      Object.keys(names).map((name, i) => [`${id}.${name}`, i] as const),
    ),
  );
  return sortIssues(issues, ({ sheet, template, column }) => [
    sheets.get(sheet) ?? -1,
    column === null ? -1 : (columns.get(`${template}.${column}`) ?? -1),
  ]);
}
