import { columnsNamed } from '../kit/expression/walk.ts';
import type { Rule, RuleCase } from '../kit/rule.ts';
import { doubledReferences } from './expression/doubled-references.ts';
import type { Evaluation } from './expression/evaluation.ts';
import { pairOf, sharedValues } from './expression/shared-values.ts';
import type { Issue } from './issue.ts';
import { issueWriter } from './issue-writer.ts';
import type { Findings, Judge } from './judge.ts';
import { sayingOf } from './say-rule.ts';
import { FILLED, INVALID, rowsWith, type TableData, TRUE, UNKNOWN } from './table.ts';
import { dependsOnUnknown } from './unknown.ts';

/** What the declared rules find, column-wise: each condition is computed for all rows at once. */
export function ruleFindings(judge: Judge): Findings {
  const { decoded, workbook, katalog } = judge;
  const table = workbook.data.tables[decoded.template.id];
  const rules = table ? katalog.rules.filter(({ template }) => template.id === decoded.template.id) : [];
  const write = issueWriter(decoded, judge.leaks);
  const spoilt = table ? rowsWithInvalid(table) : [];
  const issues: Issue[] = [];
  let notJudged = 0;
  for (const rule of rules) {
    const saying = sayingOf(rule, judge);
    for (const one of rule.cases) {
      if (!table || dependsOnUnknown(one.fails, workbook)) {
        notJudged += table?.length ?? 0;
        continue;
      }
      const { failed, untold } = failures(rule, one, table, judge.evaluation, spoilt);
      notJudged += untold;
      if (failed.length === 0) continue;
      const said = saying(one, table);
      for (const row of rowsTold(rule, failed, table, judge))
        issues.push(toldOf(rule, write({ row, column: one.points }, said(row))));
    }
  }
  return { issues, evaluated: rules.map(({ id }) => id), notJudged };
}

/** What concerns the whole sheet points to no cell. */
function toldOf({ once }: Rule, issue: Issue): Issue {
  return once === null ? issue : { ...issue, row: null, column: null, cell: null, value: null };
}

function rowsTold(
  { once }: Rule,
  failed: readonly number[],
  table: TableData,
  judge: Judge,
): readonly number[] {
  if (once === null) return failed;
  const known = table.columns[once]?.state.every((state) => state === FILLED) ?? false;
  // A row whose value is not known may be the one that is missing.
  return known ? firstOfEach(failed, once, table, judge) : [];
}

/** The first of the rows for each value of a column. */
function firstOfEach(
  rows: readonly number[],
  column: string,
  table: TableData,
  { decoded, evaluation }: Judge,
): readonly number[] {
  const { ofRow } = sharedValues(
    pairOf({ kind: 'column', table: decoded.template, name: column }),
    evaluation,
  );
  const values = ofRow(table);
  const seen = new Set<number>();
  return rows.filter((row) => {
    const value = values[row] as number;
    const isNew = !seen.has(value);
    seen.add(value);
    return isNew;
  });
}

function failures(
  rule: Rule,
  { fails }: RuleCase,
  table: TableData,
  evaluation: Evaluation,
  spoilt: readonly number[],
): { readonly failed: readonly number[]; readonly untold: number } {
  const verdicts = evaluation.truths(fails, table);
  const excused = rule.cannotTellWhen && evaluation.truths(rule.cannotTellWhen, table);
  const doubled = doubledReferences(fails, table, evaluation);
  const failed: number[] = [];
  let untold = doubled ? rowsWith(1, doubled).length : 0;
  for (const row of rowsWith(TRUE, verdicts)) {
    if (doubled?.[row] === 1) continue;
    if (excused?.[row] === TRUE) untold++;
    else failed.push(row);
  }
  if (spoilt.length === 0) return { failed, untold };
  const states = columnsNamed(fails).flatMap(({ name }) => table.columns[name]?.state ?? []);
  for (const row of spoilt) {
    if (verdicts[row] !== UNKNOWN || doubled?.[row] === 1) continue;
    if (states.some((state) => state[row] === INVALID)) untold++;
  }
  return { failed, untold };
}

function rowsWithInvalid(table: TableData): readonly number[] {
  const spoilt = new Uint8Array(table.length);
  for (const { state } of Object.values(table.columns)) {
    for (const row of rowsWith(INVALID, state)) spoilt[row] = 1;
  }
  return rowsWith(1, spoilt);
}
