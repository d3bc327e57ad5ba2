import type { RecapRules } from '../../kit/recap.ts';
import { figureKey, figureOf, groupedBy, type RecapFinding, type RecapLine } from './recap-line.ts';

/**
 * VP-11, VP-12 and VP-16: parts that do not add up to their total, that exceed it, or that leave files without a stage.
 * A breakdown of which a part was not reported cannot be added up.
 */
export function sumFindings(
  lines: readonly RecapLine[],
  { complete, stages }: Pick<RecapRules, 'complete' | 'stages'>,
): readonly RecapFinding[] {
  const groups = groupedBy(lines, figureKey);
  return [...groups.values()].flatMap((group): readonly RecapFinding[] => {
    const total = group.find(({ dimension }) => dimension === null);
    const whole = total ? figureOf(total) : null;
    if (!total || whole === null) return [];
    const parts = groupedBy(
      group.filter(({ dimension }) => dimension !== null),
      ({ dimension }) => dimension ?? '',
    );
    return [...parts].flatMap(([dimension, ofOne]) => {
      const sum = sumOf(ofOne);
      const kind = complete.includes(dimension) ? 'complete' : stages.includes(dimension) ? 'stages' : null;
      // A sum that is wrong tells of the parts that are too great, too.
      if (sum === null || kind === null || sum === whole) return excessesIn(ofOne, whole);
      return [sumFinding(kind, total, dimension, sum, whole)];
    });
  });
}

function excessesIn(parts: readonly RecapLine[], whole: number): readonly RecapFinding[] {
  return parts.flatMap((line): readonly RecapFinding[] => {
    const part = figureOf(line);
    if (part === null || part <= whole) return [];
    return [{ rule: 'VP-12', line, words: { bagian: line.part ?? '', a: part, b: whole } }];
  });
}

function sumFinding(
  kind: 'complete' | 'stages',
  line: RecapLine,
  rincian: string,
  a: number,
  b: number,
): RecapFinding {
  const words = { a, b, d: Math.abs(b - a) };
  const isMissing = kind === 'stages' && a < b;
  return isMissing ? { rule: 'VP-16', line, words } : { rule: 'VP-11', line, words: { rincian, ...words } };
}

/** The sum of figures of which each was reported, else `null`. */
export function sumOf(lines: readonly RecapLine[]): number | null {
  let sum = 0;
  for (const line of lines) {
    const figure = figureOf(line);
    if (figure === null) return null;
    sum += figure;
  }
  return sum;
}

/** VP-12 across two figures of the same region and period, of which one counts a part of the other: children of victims. */
export function subsetFindings(
  lines: readonly RecapLine[],
  subsets: readonly { readonly part: string; readonly whole: string }[],
): readonly RecapFinding[] {
  const totals = new Map(
    lines.filter(({ dimension }) => dimension === null).map((line) => [figureKey(line), line]),
  );
  return [...totals.values()].flatMap((line) =>
    subsets.flatMap(({ part, whole }): readonly RecapFinding[] => {
      const of = line.indicator === part ? totals.get(figureKey({ ...line, indicator: whole })) : undefined;
      const [a, b] = [figureOf(line), of ? figureOf(of) : null];
      return a !== null && b !== null && a > b
        ? [{ rule: 'VP-12', line, words: { bagian: part, a, b } }]
        : [];
    }),
  );
}
