import { figureOf, groupedBy, type RecapFinding, type RecapLine } from './recap-line.ts';
import { sumOf } from './sums.ts';

/** A unit that should report, and whether it did and is final. */
export interface ReportingUnit {
  /** A code of CL_WILAYAH. */
  readonly region: string;
  readonly reported: boolean;
  readonly final: boolean;
}

const PROVINCE = /^\d{2}$/;

/**
 * VP-15: totals of a province that are not the sum of its regencies and cities. Judged only once all of them are final
 * and have the figure.
 */
export function provinceFindings(
  lines: readonly RecapLine[],
  units: readonly ReportingUnit[],
): readonly RecapFinding[] {
  const byFigure = groupedBy(
    lines,
    ({ indicator, period, dimension, part }) => `${indicator} ${period} ${dimension ?? ''} ${part ?? ''}`,
  );
  return [...byFigure.values()].flatMap((group) =>
    group
      .filter(({ region }) => PROVINCE.test(region))
      .flatMap((line): readonly RecapFinding[] => {
        const own = units.filter(({ region }) => region.startsWith(`${line.region}.`));
        const parts = own.map(({ region }) => group.find((one) => one.region === region));
        if (own.length === 0 || own.some(({ final }) => !final)) return [];
        const known = parts.filter((one) => one !== undefined);
        const [total, sum] = [figureOf(line), known.length === parts.length ? sumOf(known) : null];
        if (total === null || sum === null || total === sum) return [];
        return [{ rule: 'VP-15', line, words: { a: total, b: sum } }];
      }),
  );
}

/** VP-17: a total to which less than so many percent of the units that should report have contributed. */
export function coverageFinding(
  line: RecapLine,
  units: readonly ReportingUnit[],
  leastPercent: number,
): RecapFinding | null {
  if (units.length === 0) return null;
  const reported = units.filter((unit) => unit.reported).length;
  // Whole numbers are compared, so that four of five are 80 % exactly.
  if (reported * 100 >= leastPercent * units.length) return null;
  return { rule: 'VP-17', line, words: { x: Math.floor((reported * 100) / units.length) } };
}
