import { styleText } from 'node:util';
import {
  type Cover,
  formatNumber,
  type Issue,
  type Locale,
  regionName,
  type Validation,
} from '../core/index.ts';

const words = {
  id: {
    severity: { error: 'GALAT', warning: 'PERINGATAN', info: 'INFO' },
    judged: (rows: string, rules: string) => `${rows} baris dan ${rules} aturan diperiksa`,
    counts: (errors: string, warnings: string, infos: string) =>
      `${errors} galat, ${warnings} peringatan, ${infos} info`,
    untold: (count: string) => `${count} pemeriksaan belum dapat dilakukan`,
    clean: 'Tidak ditemukan kesalahan.',
    answered: 'sudah dijawab',
    ready: 'Siap dikirim.',
    sheet: 'lembar',
    empty: 'Berkas ini tidak memuat formulir Monev TPPO. Buat buku kerja dengan: monev template',
  },
  en: {
    severity: { error: 'ERROR', warning: 'WARNING', info: 'INFO' },
    judged: (rows: string, rules: string) => `${rows} rows and ${rules} rules checked`,
    counts: (errors: string, warnings: string, infos: string) =>
      `${errors} errors, ${warnings} warnings, ${infos} infos`,
    untold: (count: string) => `${count} checks could not be made`,
    clean: 'No problem found.',
    answered: 'answered',
    ready: 'Ready to be submitted.',
    sheet: 'sheet',
    empty: 'This file holds no Monev TPPO form. Make a workbook with: monev template',
  },
} as const;

const COLOURS = { error: 'red', warning: 'yellow', info: 'blue' } as const;

/** The outcome of a check as people read it on a screen. */
export function checkText(
  file: string,
  cover: Cover,
  validation: Validation,
  locale: Locale,
  colours: boolean,
): string {
  const say = words[locale];
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    colours ? styleText(style, text) : text;
  const number = (value: number): string => formatNumber(value, locale);
  const region = cover.region && regionName(cover.region, locale);
  const title = [file, region, cover.period]
    .filter((part) => part !== undefined && part !== null)
    .join(' · ');
  if (validation.rules === 0) return `${paint('bold', title)}\n${say.empty}\n`;
  const lines = validation.issues.map((issue) => {
    const severity = paint(COLOURS[issue.severity], say.severity[issue.severity]);
    const next = issue.answer === null ? issue.remedy : say.answered;
    const remedy = next === '' ? '' : `\n      → ${next}`;
    const sheet = validation.unnamedSheets.get(issue.sheet) ?? issue.sheet;
    return `  ${placeOf(sheet, issue.cell, say.sheet)}  ${severity} ${issue.rule}  ${issue.message}${remedy}`;
  });
  const untold = validation.notJudged === 0 ? [] : [say.untold(number(validation.notJudged))];
  const counts = (['error', 'warning', 'info'] as const).map((severity) =>
    number(countOf(validation.issues, severity)),
  );
  const summary = [
    say.judged(number(validation.rows), number(validation.rules)),
    say.counts(counts[0] ?? '', counts[1] ?? '', counts[2] ?? ''),
    ...untold,
  ].join('; ');
  const good =
    validation.issues.length === 0 ? say.clean : validation.state === 'validated' ? say.ready : null;
  const verdict = good === null ? '' : `${paint('green', good)} `;
  return `${paint('bold', title)}\n${lines.map((line) => `${line}\n`).join('')}${verdict}${summary}.\n`;
}

export function countOf(issues: readonly Issue[], severity: Issue['severity']): number {
  let count = 0;
  for (const issue of issues) if (issue.severity === severity) count++;
  return count;
}

function placeOf(sheet: string, cell: string | null, word: string): string {
  return cell === null ? `${sheet} (${word})` : `${sheet}!${cell}`;
}
