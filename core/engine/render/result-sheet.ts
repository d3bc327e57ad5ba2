import type { Severity } from '../../kit/rule.ts';
import type { Template } from '../../kit/template.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Locale } from '../../locale/text.ts';
import { graver } from '../../workbook/combined-marks.ts';
import { blankSheet, type CellContent, type SheetModel } from '../../workbook/sheet-model.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import type { StyleName } from '../../workbook/theme.ts';
import type { Mark } from '../../workbook/workbook.ts';
import type { Issue } from '../issue.ts';
import type { Validation } from '../validate.ts';
import { heightsOf } from './row-height.ts';

export const RESULT_SHEET = 'Hasil Pemeriksaan';

const words = {
  id: {
    title: 'Hasil pemeriksaan',
    judged: (rows: string, rules: string) => `${rows} baris dan ${rules} aturan diperiksa.`,
    untold: (count: string) =>
      `${count} pemeriksaan belum dapat dilakukan karena sel yang diperlukan masih salah atau datanya tidak tersedia.`,
    clean: 'Tidak ditemukan kesalahan.',
    blocked: 'Masih ada galat: perbaiki semua galat sebelum mengirim.',
    open: 'Tidak ada galat. Periksa peringatan di bawah ini.',
    severity: { error: 'Galat', warning: 'Peringatan', info: 'Info' },
    summary: ['Formulir', 'Galat', 'Peringatan', 'Info'],
    total: 'Jumlah',
    headers: ['Sel', 'Lembar', 'Kolom', 'Tingkat', 'Yang ditemukan', 'Yang perlu dilakukan', 'Aturan'],
    sheet: 'lembar ini',
  },
  en: {
    title: 'Result of the check',
    judged: (rows: string, rules: string) => `${rows} rows and ${rules} rules were checked.`,
    untold: (count: string) =>
      `${count} checks could not be made because a cell that they need is still wrong or its data are not at hand.`,
    clean: 'No problem found.',
    blocked: 'There are errors: correct all of them before submitting.',
    open: 'No errors. Look at the warnings below.',
    severity: { error: 'Error', warning: 'Warning', info: 'Info' },
    summary: ['Form', 'Errors', 'Warnings', 'Info'],
    total: 'Total',
    headers: ['Cell', 'Sheet', 'Column', 'Level', 'What was found', 'What to do', 'Rule'],
    sheet: 'this sheet',
  },
} as const;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The sheet that lists what a check found: totals first, then every issue with a link to its cell. */
export function renderResult(
  validation: Validation,
  templates: readonly Template[],
  locale: Locale,
): SheetModel {
  const say = words[locale];
  const { issues } = validation;
  const verdict = verdictOf(issues);
  const checked = templates.filter(({ id }) => issues.some(({ template }) => template === id));
  const summary = checked.map((template): readonly CellContent[] => [
    `${template.id} ${template.title[locale]}`,
    ...SEVERITIES.map((severity) => count(issues, severity, template.id)),
  ]);
  const untold = validation.notJudged === 0 ? [] : [[say.untold(formatNumber(validation.notJudged, locale))]];
  const head: readonly (readonly CellContent[])[] = [
    [say.title],
    [say[verdict]],
    [say.judged(formatNumber(validation.rows, locale), formatNumber(validation.rules, locale))],
    ...untold,
    [],
    say.summary,
    ...summary,
    [say.total, ...SEVERITIES.map((severity) => count(issues, severity, null))],
    [],
  ];
  const table = issues.map((issue) => lineOf(issue, templates, locale));
  const row = (offset: number): number => head.length + offset;
  const summaryRow = head.length - summary.length - 3;
  const cells = [...head, ...(table.length === 0 ? [] : [say.headers, ...table])];
  return {
    ...blankSheet(RESULT_SHEET),
    tabColor: verdict === 'blocked' ? 'C00000' : '2E7D32',
    cells,
    styles: [
      { area: area(0, 1), style: 'title', format: 'general' },
      { area: area(1, 4), style: VERDICTS[verdict], format: 'general' },
      { area: area(summaryRow, 4), style: 'table-header', format: 'general' },
      { area: area(head.length - 2, 4), style: 'label', format: 'integer' },
      ...(table.length === 0
        ? []
        : [{ area: area(row(0), 7), style: 'table-header' as const, format: 'general' as const }]),
      ...issueStyles(issues, row(1)),
    ],
    columns: WIDTHS.map((width) => ({ width })),
    rows: { ...heightsOf(cells, WIDTHS, (row) => row > head.length), 0: { height: 26 } },
    filter: table.length === 0 ? null : { row: row(0), column: 0, rows: table.length + 1, columns: 7 },
    print: { landscape: true, repeatRows: 0, repeatColumns: 0, pagesWide: 1 },
  };
}

const WIDTHS = [32, 17, 28, 13, 62, 52, 10];
const VERDICTS = { clean: 'good', open: 'warning', blocked: 'error' } as const;

function verdictOf(issues: readonly Issue[]): keyof typeof VERDICTS {
  if (issues.some(({ severity }) => severity === 'error')) return 'blocked';
  return issues.length === 0 ? 'clean' : 'open';
}

function count(issues: readonly Issue[], severity: Severity, template: string | null): number {
  return issues.filter(
    (issue) => issue.severity === severity && (template === null || issue.template === template),
  ).length;
}

function lineOf(issue: Issue, templates: readonly Template[], locale: Locale): readonly CellContent[] {
  const say = words[locale];
  const column = templates.find(({ id }) => id === issue.template)?.columns[issue.column ?? ''];
  const cell = issue.cell ? { text: issue.cell, sheet: issue.sheet, cell: issue.cell } : say.sheet;
  return [
    cell,
    issue.sheet,
    column?.label.id ?? '',
    say.severity[issue.severity],
    issue.message,
    issue.remedy,
    issue.rule,
  ];
}

function issueStyles(issues: readonly Issue[], first: number): SheetModel['styles'] {
  if (issues.length === 0) return [];
  const all = { row: first, column: 0, rows: issues.length, columns: 7 };
  // One area for each run of equal severity: thousands of issues must not make thousands of areas for nothing.
  const runs: { style: StyleName; row: number; rows: number }[] = [];
  issues.forEach(({ severity }, i) => {
    const last = runs.at(-1);
    if (last && last.style === severity) last.rows++;
    else runs.push({ style: severity, row: first + i, rows: 1 });
  });
  return [
    { area: all, style: 'prose', format: 'general' },
    { area: { ...all, columns: 1 }, style: 'link', format: 'general' },
    ...runs.map(({ style, row, rows }) => ({
      area: { row, column: 3, rows, columns: 1 },
      style,
      format: 'general' as const,
    })),
  ];
}

function area(row: number, columns: number) {
  return { row, column: 0, rows: 1, columns };
}

/** Whether a sheet of that name is an earlier result, or empty, and so may be replaced. */
export function isResult({ columns }: SheetSnapshot): boolean {
  const title = columns[0]?.values[0] ?? null;
  if (title === words.id.title || title === words.en.title) return true;
  return columns.every(({ values }) => values.every((value) => value === null || value === ''));
}

/** The marks on one sheet: each cell once, in the colour of its gravest issue, with all that was found there. */
export function marksOf(
  issues: readonly Issue[],
  sheet: string,
  place: (issue: Issue) => { row: number; column: number } | null,
): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const issue of issues) {
    const at = issue.sheet === sheet ? place(issue) : null;
    if (at === null) continue;
    const key = `${at.row},${at.column}`;
    const known = marks.get(key);
    const note = `${issue.rule}: ${[issue.message, issue.remedy].filter((text) => text !== '').join(' ')}`;
    marks.set(key, {
      ...at,
      style: known ? graver(known.style, issue.severity) : issue.severity,
      note: known ? `${known.note}\n${note}` : note,
    });
  }
  return [...marks.values()];
}
