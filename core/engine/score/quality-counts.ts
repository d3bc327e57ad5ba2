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
  return {
    ...cellCounts({ workbook, evaluation, instrument, duties }),
    invalid: invalidCells(issues, workbook, instrument),
    rows: tables.reduce((sum, { layout }) => sum + layout.rows.length, 0),
    ...judgedRows(issues, new Set(tables.map(({ template }) => template.id)), instrument),
    surplus: surplusRows(issues, workbook, instrument),
    late: daysLate(workbook, instrument, duties),
    leaks: issues.filter(
      ({ rule, severity }) => severity === 'error' && rule.startsWith(instrument.rules.identity),
    ).length,
  };
}

function invalidCells(
  issues: readonly Issue[],
  { decoded }: WorkbookData,
  { rules, blankRules }: QualityInstrument,
): number {
  const templates = new Map(decoded.map(({ template }) => [template.id, template.columns]));
  const cells = new Set<string>();
  for (const { rule, severity, template, sheet, row, column } of issues) {
    if (severity !== 'error' || !rule.startsWith(rules.field) || blankRules.includes(rule)) continue;
    const isTyped = column !== null && templates.get(template)?.[column]?.derived === false;
    if (isTyped && row !== null) cells.add(`${sheet} ${row} ${column}`);
  }
  return cells.size;
}

/** Rows with an error of a row rule, and rows that only have warnings of one. */
function judgedRows(
  issues: readonly Issue[],
  tables: ReadonlySet<string>,
  { rules }: QualityInstrument,
): Pick<QualityCounts, 'errorRows' | 'warningRows'> {
  const errors = new Set<string>();
  const warnings = new Set<string>();
  for (const { rule, severity, template, row } of issues) {
    if (row === null || severity === 'info' || !tables.has(template)) continue;
    if (!rules.row.some((start) => rule.startsWith(start))) continue;
    (severity === 'error' ? errors : warnings).add(`${template} ${row}`);
  }
  for (const row of errors) warnings.delete(row);
  return { errorRows: errors.size, warningRows: warnings.size };
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
