import { columnOf, type Node, typeOf } from '../kit/expression/nodes.ts';
import { columnsNamed } from '../kit/expression/walk.ts';
import type { Rule, RuleCase, Said } from '../kit/rule.ts';
import { formatNumber } from '../locale/format.ts';
import type { Locale } from '../locale/text.ts';
import { dayFirst } from './decode/date.ts';
import type { Evaluation } from './expression/evaluation.ts';
import { pairOf, sharedValues } from './expression/shared-values.ts';
import type { Issue } from './issue.ts';
import { issueWriter } from './issue-writer.ts';
import type { Findings, Judge } from './judge.ts';
import { phraseOf, sayValue, THIS_ENTRY } from './phrase.ts';
import { rowsSayer } from './say-rows.ts';
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
  const failed: number[] = [];
  let untold = 0;
  for (const row of rowsWith(TRUE, verdicts)) {
    if (excused?.[row] === TRUE) untold++;
    else failed.push(row);
  }
  const states = columnsNamed(fails).flatMap(({ name }) => table.columns[name]?.state ?? []);
  for (const row of spoilt) {
    if (verdicts[row] === UNKNOWN && states.some((state) => state[row] === INVALID)) untold++;
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

/** Prepares what a rule says; values of the row are computed only for rules that fail somewhere. */
function sayingOf(rule: Rule, { evaluation, locale }: Judge) {
  const message = phraseOf(rule.message[locale]);
  const remedy = phraseOf(rule.remedy[locale]);
  return ({ say }: RuleCase, table: TableData) => {
    const sayers = new Map<string, (row: number) => string>();
    const sayer = (name: string): ((row: number) => string) => {
      const known = sayers.get(name);
      if (known) return known;
      const said = say[name];
      const fresh = sayerOf(
        said ?? { kind: 'column', table: rule.template, name },
        table,
        evaluation,
        locale,
      );
      sayers.set(name, fresh);
      return fresh;
    };
    return (row: number) => ({
      rule: rule.id,
      severity: rule.severity,
      message: message((name) => sayer(name)(row)) ?? '',
      remedy: remedy((name) => sayer(name)(row)) ?? '',
    });
  };
}

function sayerOf(
  said: Said,
  table: TableData,
  evaluation: Evaluation,
  locale: Locale,
): (row: number) => string {
  if (!('kind' in said)) return () => said[locale];
  return said.kind === 'rows'
    ? rowsSayer(said, table, evaluation, locale)
    : nodeSayer(said, table, evaluation, locale);
}

/** Says the value of an expression on a row; "this entry" when a sensitive column other than a pseudonymous code goes into it. */
function nodeSayer(
  node: Node,
  table: TableData,
  evaluation: Evaluation,
  locale: Locale,
): (row: number) => string {
  const sensitive =
    node.kind !== 'related' && columnsNamed(node).some((part) => columnOf(part).privacy === 'sensitive');
  switch (typeOf(node)) {
    case 'text': {
      const texts = evaluation.texts(node, table);
      return (row) => sayValue(texts[row] ?? '', sensitive, locale);
    }
    case 'choice': {
      const { values, of } = evaluation.choices(node, table);
      return (row) => (sensitive ? THIS_ENTRY : of.list?.codes[values[row] ?? -1]?.label)?.[locale] ?? '';
    }
    case 'date':
    case 'number': {
      const numbers = evaluation.numbers(node, table);
      const show = typeOf(node) === 'date' ? dayFirst : numberSayer(node, locale);
      return (row) => (sensitive ? THIS_ENTRY[locale] : show(numbers[row] ?? Number.NaN));
    }
    default:
      throw new RangeError(`a message cannot say a ${typeOf(node)}`);
  }
}

/** Says numbers with two decimals at most, and years without a sign between thousands. */
function numberSayer(node: Node, locale: Locale): (value: number) => string {
  const { max = null } = node.kind === 'column' ? columnOf(node) : {};
  return typeof max === 'object' && max !== null
    ? String
    : (value) => formatNumber(Math.round(value * 100) / 100, locale);
}
