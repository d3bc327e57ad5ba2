import type { Duties } from '../../kit/duty.ts';
import type { Template } from '../../kit/template.ts';
import { civilOf } from '../../workbook/serial.ts';
import { evaluator } from '../expression/evaluate.ts';
import { tableOf } from '../expression/evaluation.ts';
import { codeIn } from '../form-cells.ts';
import { type TableData, withBeside } from '../table.ts';
import type { WorkbookData } from '../workbook-data.ts';
import type { Submitted } from './submission.ts';

/**
 * Whether the sender declared its register nil in each of so many months up to now, without any activity in them. A
 * month for which no cover is at hand is not nil, and without the form of activities nothing can be told. Activities of
 * other agencies of the region count, those of other regions do not.
 */
export function isLongNil(
  own: Submitted,
  others: readonly Submitted[],
  duties: Duties,
  { data, unknown, books }: WorkbookData,
): boolean {
  const { nil } = duties.submission;
  const template = books[0]?.decoded.find(({ template: one }) => one.id === nil.activities)?.template;
  if (!template?.date || unknown.has(nil.activities)) return false;
  const end = monthOf(own.last);
  const declared = new Set(
    [own, ...others]
      .filter(({ cells }) => codeIn(duties.cover, cells, nil.declaration) === nil.code)
      .flatMap(({ first, last }) => monthsBetween(monthOf(first), monthOf(last))),
  );
  const wanted = monthsBetween(end - nil.months + 1, end);
  if (wanted.some((month) => !declared.has(month))) return false;
  const evaluation = evaluator(data);
  const { date } = template;
  const isActive = (table: TableData): boolean =>
    evaluation.numbers(date, table).some((day) => Number.isNaN(day) || wanted.includes(monthOf(day)));
  return !tablesOf(own, template, duties, { data, books }).some(isActive);
}

/** The form's rows in the workbooks of the region, or of one that is not known. */
function tablesOf(
  { region }: Submitted,
  template: Template,
  { cover, submission }: Duties,
  { data, books }: Pick<WorkbookData, 'data' | 'books'>,
): readonly TableData[] {
  const having = books.filter(({ decoded }) => decoded.some((one) => one.template === template));
  const tables = withBeside(tableOf(data, template.id));
  return tables.filter((_, at) => {
    const cells = having[at]?.decoded.find((one) => one.template === cover)?.columns ?? {};
    const theirs = codeIn(cover, cells, submission.region);
    return region === null || theirs === null || theirs === region;
  });
}

/** Months counted on from year 0. */
function monthOf(day: number): number {
  const { year, month } = civilOf(Math.floor(day));
  return year * 12 + month - 1;
}

function monthsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
