import type { QuarterRule } from '../kit/quarter-rule.ts';
import { civilOf, serialOf } from '../workbook/serial.ts';
import { cellsOf, tableOf } from './expression/evaluation.ts';
import type { Issue } from './issue.ts';
import type { Findings, Judge } from './judge.ts';
import { phraseOf } from './phrase.ts';
import { TRUE, UNKNOWN } from './table.ts';

/** The quarters of a workbook's period in which its template has nothing that counts. */
export function quarterFindings(judge: Judge): Findings {
  const { decoded, katalog } = judge;
  const rules = (katalog.quarterRules ?? []).filter(({ template }) => template === decoded.template);
  return {
    issues: rules.flatMap((rule) => emptyQuarters(rule, judge).map((n) => issueOf(rule, n, judge))),
    evaluated: rules.map(({ id }) => id),
    notJudged: 0,
  };
}

function emptyQuarters(rule: QuarterRule, judge: Judge): readonly number[] {
  const { workbook, evaluation } = judge;
  const cover = tableOf(workbook.data, rule.cover.id);
  if (evaluation.truths(rule.judgedWhen, cover)[0] !== TRUE) return [];
  const table = tableOf(workbook.data, rule.template.id);
  const counted = evaluation.truths(rule.counts, table);
  const days = cellsOf(rule.day, table, 'number').values;
  return quartersOf(rule, judge).flatMap(({ n, first, last }) => {
    const any = days.some((day, row) => counted[row] === TRUE && day >= first && day <= last);
    // A record whose day or kind is not known may be the one that is missing.
    const perhaps = days.some((day, row) => counted[row] === UNKNOWN || Number.isNaN(day));
    return any || perhaps ? [] : [n];
  });
}

interface Quarter {
  /** From 1. */
  readonly n: number;
  readonly first: number;
  readonly last: number;
}

const MONTHS = 3;

/** The quarters that end within the period and that the data reach. */
function quartersOf(rule: QuarterRule, { workbook }: Judge): readonly Quarter[] {
  const { parameters } = workbook.data;
  const [from, until, reaches] = [rule.from, rule.until, rule.reaches].map(
    (name) => parameters[name] ?? Number.NaN,
  );
  if (from === undefined || until === undefined || reaches === undefined) return [];
  if (Number.isNaN(from + until + reaches)) return [];
  const { year } = civilOf(from);
  return [1, 2, 3, 4]
    .map((n) => ({
      n,
      first: serialOf(year, (n - 1) * MONTHS + 1, 1),
      last: serialOf(year, n * MONTHS + 1, 1) - 1,
    }))
    .filter(({ last }) => last >= from && last <= until && last <= reaches);
}

function issueOf(rule: QuarterRule, n: number, { decoded, locale }: Judge): Issue {
  const say = (text: QuarterRule['message']): string => phraseOf(text[locale])(() => String(n)) ?? '';
  return {
    rule: rule.id,
    severity: rule.severity,
    template: rule.template.id,
    sheet: decoded.sheet.name,
    row: null,
    column: null,
    cell: null,
    value: null,
    message: say(rule.message),
    remedy: say(rule.remedy),
  };
}
