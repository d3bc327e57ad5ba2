import type { QualityInstrument } from '../../kit/data-quality.ts';
import type { Duties } from '../../kit/duty.ts';
import { evaluator } from '../expression/evaluate.ts';
import { numberIn } from '../form-cells.ts';
import type { Issue } from '../issue.ts';
import type { WorkbookData } from '../workbook-data.ts';
import type { QualityCounts } from './quality.ts';
import { cellCounts } from './required-cells.ts';
import { surplusRows } from './surplus-rows.ts';

/** Counts what the data quality of a workbook is computed from, given the issues of its check. */
export function qualityCounts(
  workbook: WorkbookData,
  issues: readonly Issue[],
  instrument: QualityInstrument,
  duties: Duties,
): QualityCounts {
  const evaluation = evaluator(workbook.data);
  const tables = workbook.decoded.filter(({ template }) => template.layout === 'table');
  const judged = judgedRows(issues, new Set(tables.map(({ template }) => template.id)), instrument);
  return {
    ...cellCounts({ workbook, evaluation, instrument, duties }),
    invalid: invalidCells(issues, workbook, instrument).size,
    rows: tables.reduce((sum, { layout }) => sum + layout.rows.length, 0),
    errorRows: judged.errors.size,
    warningRows: judged.warnings.size,
    surplus: surplusRows(issues, workbook, instrument).length,
    late: daysLate(workbook, instrument, duties),
    leaks: issues.filter(
      ({ rule, severity }) => severity === 'error' && rule.startsWith(instrument.rules.identity),
    ).length,
  };
}

/** The cells with an error of their own, each with its first issue. */
export function invalidCells(
  issues: readonly Issue[],
  { decoded }: WorkbookData,
  { rules, blankRules }: QualityInstrument,
): ReadonlyMap<string, Issue> {
  const templates = new Map(decoded.map(({ template }) => [template.id, template.columns]));
  const cells = new Map<string, Issue>();
  for (const issue of issues) {
    const { rule, severity, template, sheet, row, column } = issue;
    if (severity !== 'error' || !rule.startsWith(rules.field) || blankRules.includes(rule)) continue;
    const isTyped = column !== null && templates.get(template)?.[column]?.derived === false;
    const cell = `${sheet} ${row} ${column}`;
    if (isTyped && row !== null && !cells.has(cell)) cells.set(cell, issue);
  }
  return cells;
}

/** The issues of rows with an error of a row rule, and of rows that only have warnings of one. */
export function judgedRows(
  issues: readonly Issue[],
  tables: ReadonlySet<string>,
  { rules }: QualityInstrument,
): {
  readonly errors: ReadonlyMap<string, readonly Issue[]>;
  readonly warnings: ReadonlyMap<string, readonly Issue[]>;
} {
  const errors = new Map<string, Issue[]>();
  const warnings = new Map<string, Issue[]>();
  for (const issue of issues) {
    const { rule, severity, template, row } = issue;
    if (row === null || severity === 'info' || !tables.has(template)) continue;
    if (!rules.row.some((start) => rule.startsWith(start))) continue;
    const rows = severity === 'error' ? errors : warnings;
    const key = `${template} ${row}`;
    const known = rows.get(key) ?? [];
    rows.set(key, known);
    known.push(issue);
  }
  for (const row of errors.keys()) warnings.delete(row);
  return { errors, warnings };
}

/** A submission that was not sent yet is as late as its data are. */
function daysLate(
  { data }: WorkbookData,
  { cover: { sent, due, drawn } }: QualityInstrument,
  { cover }: Duties,
): number | null {
  const cells = data.tables[cover.id]?.columns ?? {};
  const [day, deadline] = [numberIn(cells, sent) ?? numberIn(cells, drawn), numberIn(cells, due)];
  return day === null || deadline === null ? null : Math.floor(day) - Math.floor(deadline);
}
