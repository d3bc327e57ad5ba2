import type { Word } from '../engine/decode/cell-issue.ts';
import { fieldRuleWriter, type Saying } from '../engine/issue-writer.ts';
import type { RecapFinding, RecapLine } from '../engine/recap/recap-line.ts';
import { coverageFinding, provinceFindings, type ReportingUnit } from '../engine/recap/regions.ts';
import { subsetFindings, sumFindings } from '../engine/recap/sums.ts';
import { comparisonFinding, jumpFindings } from '../engine/recap/trends.ts';
import { katalog } from '../katalog/index.ts';
import { rekap } from '../katalog/rekap.ts';
import type { Locale } from '../locale/text.ts';

/** What recap lines are checked with, as far as it is known. */
export interface RecapContext {
  readonly locale: Locale;
  /** The units that should report. */
  readonly units: readonly ReportingUnit[];
  /** The units of which provinces are made; those that should report where it does not say. */
  readonly parts?: readonly ReportingUnit[];
  /** Pairs of lines that a report compares. */
  readonly compared: readonly (readonly [RecapLine, RecapLine])[];
  /** Indicators that count a part of another: children of victims. */
  readonly subsets: readonly { readonly part: string; readonly whole: string }[];
}

/** What is wrong with a line of a recap package. */
export interface RecapIssue extends Saying {
  readonly line: RecapLine;
}

/** Checks the figures of several submissions against one another: VP-11 to VP-17 of the specification. */
export function checkRecap(lines: readonly RecapLine[], context: RecapContext): readonly RecapIssue[] {
  const { units, parts = units, compared, subsets, locale } = context;
  const totals = lines.filter(({ dimension, state }) => dimension === null && state === 'reported');
  const findings = [
    ...sumFindings(lines, rekap),
    ...subsetFindings(lines, subsets),
    ...jumpFindings(lines, rekap.jump),
    ...compared.flatMap(([one, other]) => comparisonFinding(one, other) ?? []),
    ...provinceFindings(lines, parts),
    ...totals.flatMap((line) => coverageFinding(line, unitsBelow(line, units), rekap.leastPercent) ?? []),
  ];
  return saidIn(findings, locale);
}

/** A total of a region is made of the units below it. */
function unitsBelow({ region }: RecapLine, units: readonly ReportingUnit[]): readonly ReportingUnit[] {
  return region === NATION ? units : units.filter((unit) => unit.region.startsWith(`${region}.`));
}

const NATION = '00';

function saidIn(findings: readonly RecapFinding[], locale: Locale): readonly RecapIssue[] {
  const say = fieldRuleWriter(katalog.fieldRules, locale);
  return findings.map(({ rule, line, words }) => {
    const said = Object.entries(words).map(([name, word]): readonly [string, Word] => [
      name,
      typeof word === 'number' ? { number: word } : { text: { id: word, en: word } },
    ]);
    return { line, ...say(rule, { id: '', en: '' }, false, Object.fromEntries(said)) };
  });
}
