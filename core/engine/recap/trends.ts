import type { JumpLimits } from '../../kit/recap.ts';
import { monthsOf } from './period-length.ts';
import { figureOf, groupedBy, type RecapFinding, type RecapLine } from './recap-line.ts';

/** VP-13: a month above the mean of the months before by more than so many standard deviations (of a sample). */
export function jumpFindings(lines: readonly RecapLine[], limits: JumpLimits): readonly RecapFinding[] {
  const series = groupedBy(
    lines.filter(({ period }) => monthsOf(period)?.months === 1),
    ({ indicator, region, dimension, part }) => `${indicator} ${region} ${dimension ?? ''} ${part ?? ''}`,
  );
  return [...series.values()].flatMap((months) => jumpsIn(months, limits));
}

function jumpsIn(lines: readonly RecapLine[], limits: JumpLimits): readonly RecapFinding[] {
  const figures = new Map<number, number>();
  for (const line of lines) {
    const [month, figure] = [monthsOf(line.period)?.first, figureOf(line)];
    if (month !== undefined && figure !== null) figures.set(month, figure);
  }
  return lines.flatMap((line): readonly RecapFinding[] => {
    const [month, figure] = [monthsOf(line.period)?.first, figureOf(line)];
    if (month === undefined || figure === null) return [];
    const earlier = Array.from({ length: limits.before }, (_, i) => figures.get(month - 1 - i));
    const known = earlier.filter((one) => one !== undefined);
    if (known.length < limits.least) return [];
    const { mean, deviation } = spreadOf(known);
    if (mean < limits.mean || figure <= mean + limits.deviations * deviation) return [];
    return [{ rule: 'VP-13', line, words: { x: figure, m: Math.round(mean * 10) / 10 } }];
  });
}

function spreadOf(figures: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = figures.reduce((sum, one) => sum + one, 0) / figures.length;
  const squares = figures.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / (figures.length - 1)) };
}

/** VP-14: two figures that are compared, of periods of different length. */
export function comparisonFinding(line: RecapLine, other: RecapLine): RecapFinding | null {
  const [a, b] = [monthsOf(line.period)?.months, monthsOf(other.period)?.months];
  if (a === undefined || b === undefined || a === b) return null;
  return { rule: 'VP-14', line, words: { a, b } };
}
