import type { Severity } from '../../kit/rule.ts';
import type { Template } from '../../kit/template.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Locale } from '../../locale/text.ts';
import { blankSheet, type CellContent, type Input, type SheetModel } from '../../workbook/sheet-model.ts';
import type { StyleName } from '../../workbook/theme.ts';
import { KEYS_HEADER, KEYS_JOINED, SHORTEST_ANSWER } from '../answers/answers.ts';
import { type CheckedIssue, isOpen } from '../answers/checked-issues.ts';
import type { Validation } from '../validate.ts';
import { RESULT_SHEET } from './is-result.ts';
import { type ResultLine, resultLines } from './result-lines.ts';
import { resultWords } from './result-words.ts';
import { heightsOf } from './row-height.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const WIDTHS = [32, 17, 28, 13, 62, 52, 10, 10, 44];
const [SEVERITY, ANSWER] = [3, 8];
const LONGEST_ANSWER = 300;

/** The sheet that lists what a check found: totals first, then every issue with a link to its cell, and room for an answer. */
export function renderResult(
  validation: Validation,
  templates: readonly Template[],
  locale: Locale,
): SheetModel {
  const say = resultWords[locale];
  const { issues } = validation;
  const verdict = verdictOf(issues);
  const summary = summaryOf(issues, templates, locale);
  const head = headOf(validation, verdict, summary, locale);
  const lines = resultLines(issues);
  const table = lines.map((line) => cellsOf(line, validation, templates, locale));
  const first = head.length + 1;
  const cells = [...head, ...(table.length === 0 ? [] : [[...say.headers, KEYS_HEADER], ...table])];
  const width = say.headers.length;
  const shown = cells.map((row) => row.slice(0, width));
  return {
    ...blankSheet(RESULT_SHEET),
    tabColor: verdict === 'blocked' ? 'C00000' : '2E7D32',
    cells,
    styles: [
      { area: area(0, 1), style: 'title', format: 'general' },
      { area: area(1, 4), style: VERDICTS[verdict], format: 'general' },
      {
        area: area(head.length - summary.length - 2, say.summary.length),
        style: 'table-header',
        format: 'general',
      },
      { area: area(head.length - 2, say.summary.length), style: 'label', format: 'integer' },
      ...(table.length === 0
        ? []
        : [{ area: area(first - 1, width), style: 'table-header' as const, format: 'general' as const }]),
      ...lineStyles(lines, first, width),
    ],
    columns: [...WIDTHS.map((width) => ({ width })), { width: 12, hidden: true }],
    rows: { ...heightsOf(shown, WIDTHS, (row) => row >= first), 0: { height: 26 } },
    inputs: answerInputs(lines, first, locale),
    // The keys move with their lines when somebody sorts.
    filter:
      table.length === 0 ? null : { row: first - 1, column: 0, rows: table.length + 1, columns: width + 1 },
    print: { language: locale, landscape: true, repeatRows: 0, repeatColumns: 0, pagesWide: 1 },
  };
}

const VERDICTS = { clean: 'good', answered: 'good', open: 'warning', blocked: 'error' } as const;

function verdictOf(issues: readonly CheckedIssue[]): keyof typeof VERDICTS {
  if (issues.length === 0) return 'clean';
  const open = issues.filter(isOpen);
  if (open.length === 0) return 'answered';
  return open.some(({ severity }) => severity === 'error') ? 'blocked' : 'open';
}

function headOf(
  { issues, rows, rules, notJudged }: Validation,
  verdict: keyof typeof VERDICTS,
  summary: readonly (readonly CellContent[])[],
  locale: Locale,
): readonly (readonly CellContent[])[] {
  const say = resultWords[locale];
  const number = (value: number): string => formatNumber(value, locale);
  const told = verdict === 'open' ? say.open(number(issues.filter(isOpen).length)) : say[verdict];
  return [
    [say.title],
    [told],
    [say.judged(number(rows), number(rules))],
    ...(notJudged === 0 ? [] : [[say.untold(number(notJudged))]]),
    [],
    say.summary,
    ...summary,
    [],
  ];
}

/** A line for each form with issues, and their sum. */
function summaryOf(
  issues: readonly CheckedIssue[],
  templates: readonly Template[],
  locale: Locale,
): readonly (readonly CellContent[])[] {
  const counts = (some: readonly CheckedIssue[]): readonly number[] => [
    ...SEVERITIES.map((severity) => some.filter((issue) => issue.severity === severity).length),
    some.filter(({ answer }) => answer !== null).length,
  ];
  const byForm = templates.flatMap(({ id, title }): readonly (readonly CellContent[])[] => {
    const own = issues.filter(({ template }) => template === id);
    return own.length === 0 ? [] : [[`${id} ${title[locale]}`, ...counts(own)]];
  });
  return [...byForm, [resultWords[locale].total, ...counts(issues)]];
}

function cellsOf(
  { issue, cells, count, keys }: ResultLine,
  { unnamedSheets }: Validation,
  templates: readonly Template[],
  locale: Locale,
): readonly CellContent[] {
  const say = resultWords[locale];
  const column = templates.find(({ id }) => id === issue.template)?.columns[issue.column ?? ''];
  const unnamed = unnamedSheets.get(issue.sheet);
  // A link would repeat the name of its sheet.
  const link = unnamed === undefined && issue.cell ? { sheet: issue.sheet, cell: issue.cell } : null;
  return [
    cells === null ? say.sheet : link === null ? cells : { text: cells, ...link },
    unnamed ?? issue.sheet,
    column?.label.id ?? '',
    say.severity[issue.severity],
    issue.message,
    issue.remedy,
    count,
    issue.rule,
    issue.answer,
    keys.length === 0 ? null : keys.join(KEYS_JOINED),
  ];
}

/** Lines of equal severity that follow one another: thousands of issues must not make thousands of areas for nothing. */
function severityRuns(lines: readonly ResultLine[]) {
  const runs: { style: Severity & StyleName; row: number; rows: number }[] = [];
  lines.forEach(({ issue: { severity } }, row) => {
    const last = runs.at(-1);
    if (last?.style === severity) last.rows++;
    else runs.push({ style: severity, row, rows: 1 });
  });
  return runs;
}

function lineStyles(lines: readonly ResultLine[], first: number, width: number): SheetModel['styles'] {
  if (lines.length === 0) return [];
  const all = { row: first, column: 0, rows: lines.length, columns: width };
  return [
    { area: all, style: 'prose', format: 'general' },
    { area: { ...all, columns: 1 }, style: 'link', format: 'general' },
    ...severityRuns(lines).flatMap(({ style, row, rows }): SheetModel['styles'] => [
      { area: { row: first + row, column: SEVERITY, rows, columns: 1 }, style, format: 'general' },
      ...(style === 'warning'
        ? [{ area: answerArea(first + row, rows), style: 'answer' as const, format: 'text' as const }]
        : []),
    ]),
  ];
}

function answerInputs(lines: readonly ResultLine[], first: number, locale: Locale): readonly Input[] {
  const { prompt, alert } = resultWords[locale];
  return severityRuns(lines)
    .filter(({ style }) => style === 'warning')
    .map(({ row, rows }) => ({
      area: answerArea(first + row, rows),
      rule: { kind: 'textLength', min: SHORTEST_ANSWER, max: LONGEST_ANSWER },
      prompt,
      alert,
    }));
}

function answerArea(row: number, rows: number) {
  return { row, column: ANSWER, rows, columns: 1 };
}

function area(row: number, columns: number) {
  return { row, column: 0, rows: 1, columns };
}
