import type { RecapLine } from '../engine/recap/recap-line.ts';
import type { ReportingUnit } from '../engine/recap/regions.ts';
import type { ReadPackage } from '../engine/report/package/read-package.ts';
import { indikator } from '../katalog/indikator/index.ts';
import type { Locale } from '../locale/text.ts';
import { checkRecap, type RecapIssue } from './check-recap.ts';

/** What packages are checked with. */
export interface PackageContext {
  readonly locale: Locale;
  /** Regions whose packages are expected, whether or not they came; those that came besides are looked at too. */
  readonly expected: readonly string[];
  /** The regencies and cities of which provinces are made whose packages are compared with theirs, all of them. */
  readonly parts?: readonly string[];
  /** Pairs of lines that a report compares. */
  readonly compared: readonly (readonly [RecapLine, RecapLine])[];
}

/**
 * Checks the figures of several packages against one another: VP-11 to VP-17. Only what is counted is added up and
 * compared with a sum; shares, medians and the like are not.
 */
export function checkPackages(
  packages: readonly ReadPackage[],
  { locale, expected, parts = [], compared }: PackageContext,
): readonly RecapIssue[] {
  const counts = new Set(indikator.filter(({ figure }) => figure.kind === 'count').map(({ id }) => id));
  const lines = packages.flatMap((one) => one.lines).filter(({ indicator }) => counts.has(indicator));
  return checkRecap(lines.map(inWindow), {
    locale,
    units: unitsOf(packages, expected),
    parts: unitsOf(packages, [...expected, ...parts]),
    compared: compared.map(([one, other]) => [inWindow(one), inWindow(other)] as const),
    subsets: [],
  });
}

/** A stretch of months is written `2024-M01..2024-M07` in files and with `/` in what is checked. */
function inWindow<L extends RecapLine>(line: L): L {
  return line.period.includes('..') ? { ...line, period: line.period.replace('..', '/') } : line;
}

/** Units are the regions that have no other below them; what lies below an expected one is told by that one. */
function unitsOf(packages: readonly ReadPackage[], expected: readonly string[]): readonly ReportingUnit[] {
  const besides = packages
    .map(({ head }) => head.region)
    .filter((region) => !expected.some((one) => isBelow(region, one)));
  const regions = [...new Set([...expected, ...besides])];
  const smallest = regions.filter((one) => !regions.some((other) => isBelow(other, one)));
  return smallest.map((region) => {
    const own = packages.filter(({ head }) => head.region === region);
    return {
      region,
      reported: own.some(({ lines }) => lines.some(({ state }) => state === 'reported')),
      final: own.length > 0 && own.every(({ head }) => head.status === 'FINAL'),
    };
  });
}

const NATION = '00';

function isBelow(region: string, other: string): boolean {
  return other === NATION ? region !== NATION : region.startsWith(`${other}.`);
}
