import type { Indicator } from '../../../kit/indicator.ts';
import { addedLine } from './added-line.ts';
import type { PackageLine } from './package-line.ts';

const MONTH = 'p';

/**
 * The figures of some months of a package, of those indicators that it breaks down by month and whose months add up. An
 * indicator that lacks one of them is left out: fewer months are not those that were asked for.
 */
export function linesOfMonths(
  lines: readonly PackageLine[],
  months: readonly string[],
  indicators: readonly Indicator[],
): readonly PackageLine[] {
  const wanted = new Set(months);
  const byIndicator = new Map<string, PackageLine[]>();
  for (const line of lines) {
    if (line.dimension !== MONTH || !wanted.has(line.part ?? '') || line.state === 'not-reported') continue;
    const known = byIndicator.get(line.indicator) ?? [];
    byIndicator.set(line.indicator, known);
    known.push(line);
  }
  const figures = new Map(indicators.map(({ id, figure }) => [id, figure]));
  return [...byIndicator].flatMap(([indicator, own]): readonly PackageLine[] => {
    const figure = figures.get(indicator);
    const [first] = own;
    if (!figure || !first || own.length < wanted.size) return [];
    // Only what is counted in each month adds up over months.
    if (figure.kind !== 'count' && figure.kind !== 'share' && figure.kind !== 'quotient') return [];
    const added = addedLine({ ...first, dimension: null, part: null }, own, figure, 0);
    return 'id' in added ? [] : [added, ...own];
  });
}
