import type { Katalog } from '../kit/katalog.ts';
import type { Locale } from '../locale/text.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { Answers } from './answers/answers.ts';
import { answered, type CheckedIssue, type CheckState, stateOf } from './answers/checked-issues.ts';
import { warningKeys } from './answers/warning-keys.ts';
import { cellFindings } from './check-cells.ts';
import { identityFindings, withoutToldTwice } from './check-identity.ts';
import { periodFindings } from './check-period.ts';
import { quarterFindings } from './check-quarters.ts';
import { requiredFindings } from './check-required.ts';
import { ruleFindings } from './check-rules.ts';
import {
  type SettingFault,
  settingFindings,
  structureFindings,
  workbookFindings,
} from './check-structure.ts';
import type { DecodedTemplate } from './decode/template-rows.ts';
import { erasedRows } from './erase/erased-rows.ts';
import { evaluator } from './expression/evaluate.ts';
import { findLeaks } from './identity/find-leaks.ts';
import { readIdentity } from './identity.ts';
import { type Issue, sortIssues } from './issue.ts';
import type { Findings } from './judge.ts';
import { type DataContext, type WorkbookData, workbookData } from './workbook-data.ts';

export interface ValidateContext extends DataContext {
  readonly locale: Locale;
  /** Why warnings may stand, by key. */
  readonly answers: Answers;
  /** What the workbook's own settings get wrong; nothing when absent. */
  readonly faults?: readonly SettingFault[];
}

/** The outcome of a check. */
export interface Validation {
  readonly issues: readonly CheckedIssue[];
  /** All answers that the workbook has, also to warnings that are gone for now. */
  readonly answers: Answers;
  /** What sheets are called, in what is printed or saved, whose own names tell of somebody. */
  readonly unnamedSheets: ReadonlyMap<string, string>;
  readonly state: CheckState;
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
  return validateData(workbook, snapshot, katalog, context);
}

/** The same, where the workbook was read before in that context. */
export function validateData(
  workbook: WorkbookData,
  snapshot: Snapshot,
  katalog: Katalog,
  context: ValidateContext,
): Validation {
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
  const leaks = findLeaks(snapshot, workbook.decoded, katalog, context.answers);
  const whole = { workbook, evaluation, katalog, locale: context.locale, leaks: leaks.cells };
  take(identityFindings(leaks, katalog, context.locale));
  take(periodFindings(whole));
  for (const decoded of workbook.decoded) {
    const judge = { ...whole, decoded };
    take(structureFindings(judge, identity));
    for (const part of [cellFindings(judge), requiredFindings(judge), ruleFindings(judge)]) {
      take(withoutErased(part, decoded));
    }
    take(quarterFindings(judge));
  }
  const rows = workbook.decoded
    .filter(({ template }) => template.layout === 'table')
    .reduce((sum, { layout }) => sum + layout.rows.length, 0);
  const keyOf = warningKeys({ workbook, evaluation, katalog });
  const checked = answered(
    sorted(withoutToldTwice(issues, katalog), snapshot, katalog),
    context.answers,
    keyOf,
  );
  const { answers, locale } = context;
  const unnamedSheets = new Map([...leaks.unnamed].map(([name, text]) => [name, text[locale]]));
  const counts = { rows, rules: evaluated.size, notJudged };
  return { issues: checked, answers, unnamedSheets, state: stateOf(checked), ...counts };
}

/** A row whose data were erased has nothing left to be judged; it goes on counting where rows are counted. */
function withoutErased(part: Findings, { sheet, template, layout }: DecodedTemplate): Findings {
  if (template.erased === null) return part;
  const isErased = erasedRows(sheet, template, layout);
  return { ...part, issues: part.issues.filter(({ row }) => row === null || !isErased(row - 1)) };
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
