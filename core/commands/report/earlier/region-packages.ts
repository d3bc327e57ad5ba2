import { type Window, yearOf } from '../../../engine/indicator/scope.ts';
import { periodName } from '../../../engine/period/period-name.ts';
import { mergePackages } from '../../../engine/report/package/merge-packages.ts';
import type { PackageLine } from '../../../engine/report/package/package-line.ts';
import type { ReadPackage } from '../../../engine/report/package/read-package.ts';
import { indikator } from '../../../katalog/indikator/index.ts';
import { versionsIn } from '../../../kit/indicator.ts';
import type { Text } from '../../../locale/text.ts';
import { packageDays } from './package-days.ts';

/** What packages say of the region of a report for one period. */
export interface EarlierPeriod {
  readonly days: Window;
  readonly lines: readonly PackageLine[];
  /** The last day up to which all regions reported; `null` where nothing is known to be complete. */
  readonly until: number | null;
}

interface Wanted {
  readonly region: string;
  /** The regions that the report is made of. */
  readonly regions: readonly string[];
  regionLabel(code: string): Text;
}

/**
 * The packages of a region by their periods: its own, or those of the regions in it added up. What does not stand for
 * the same regions as the report is refused, with the reason.
 */
export function regionPackages(
  packages: readonly ReadPackage[],
  wanted: Wanted,
): { readonly found: readonly EarlierPeriod[]; readonly refused: readonly Text[] } {
  const periods = new Map<string, ReadPackage[]>();
  for (const one of packages) {
    const known = periods.get(one.head.period) ?? [];
    periods.set(one.head.period, known);
    if (!known.some((other) => isSame(one, other))) known.push(one);
  }
  const found: EarlierPeriod[] = [];
  const refused: Text[] = [];
  for (const [period, all] of periods) {
    const days = packageDays(period);
    const result = days === null ? NO_PERIOD : periodOf(all, days, period, wanted);
    if ('id' in result) refused.push(result);
    else found.push(result);
  }
  return { found: found.sort((a, b) => a.days.first - b.days.first), refused };
}

const NO_PERIOD: Text = {
  id: 'Satu paket rekap tidak menyebut periodenya, sehingga tidak dibandingkan.',
  en: 'A package of indicators does not name its period, so nothing is compared with it.',
};

function isSame(one: ReadPackage, other: ReadPackage): boolean {
  return one.head.region === other.head.region && one.checksum === other.checksum;
}

function periodOf(
  packages: readonly ReadPackage[],
  days: Window,
  period: string,
  { region, regions, regionLabel }: Wanted,
): EarlierPeriod | Text {
  const name = periodName(days.first, days.last);
  const own = packages.filter(({ head }) => head.region === region);
  const below = packages.filter(({ head }) => head.region !== region && isWithin(head.region, region));
  const used = own.length > 0 ? own : below;
  if (used.length === 0) return otherRegion(name, regionLabel(region));
  if (new Set(used.map(({ head }) => head.region)).size < used.length) return twice(name);
  const [first] = used;
  const lines =
    own.length > 0 && first
      ? first.lines
      : mergePackages(
          used.map(({ head, lines: given }) => ({ region: head.region, lines: given })),
          versionsIn(indikator, yearOf(days)),
          { region, period },
        ).lines;
  const missing = regionsApart(regions, regionsOf(lines, used));
  if (missing.length > 0) return otherParts(name, missing.map(regionLabel));
  return { days, lines, until: completeUntil(used, days) };
}

function isWithin(code: string, region: string): boolean {
  return region === '00' || code.startsWith(`${region}.`);
}

/** The regions that figures of packages stand for. */
function regionsOf(lines: readonly PackageLine[], used: readonly ReadPackage[]): ReadonlySet<string> {
  const named = lines.flatMap(({ dimension, part }) => (dimension === 'w' && part !== null ? [part] : []));
  return new Set(named.length > 0 ? named : used.map(({ head }) => head.region));
}

/** Those that only one side has. */
function regionsApart(regions: readonly string[], others: ReadonlySet<string>): readonly string[] {
  const own = new Set(regions);
  return [...own].filter((one) => !others.has(one)).concat([...others].filter((one) => !own.has(one)));
}

/** Older packages do not say how far they are complete; only what was final then counts as complete. */
function completeUntil(used: readonly ReadPackage[], days: Window): number | null {
  const ends = used.map(({ head, complete }): number => {
    if (complete === null) return head.status === 'FINAL' ? days.last : Number.NEGATIVE_INFINITY;
    return packageDays(complete)?.last ?? Number.NEGATIVE_INFINITY;
  });
  const until = Math.min(...ends, days.last);
  return until < days.first ? null : until;
}

function otherRegion(name: Text, region: Text): Text {
  return {
    id: `Paket rekap ${name.id} bukan dari ${region.id}, sehingga tidak dibandingkan.`,
    en: `The package of ${name.en} is not from ${region.en}, so nothing is compared with it.`,
  };
}

function otherParts(name: Text, regions: readonly Text[]): Text {
  return {
    id: `Paket rekap ${name.id} dan laporan ini tidak mencakup wilayah yang sama (${regions.map(({ id }) => id).join(', ')}), sehingga tidak dibandingkan.`,
    en: `The package of ${name.en} and this report do not cover the same regions (${regions.map(({ en }) => en).join(', ')}), so nothing is compared with it.`,
  };
}

function twice(name: Text): Text {
  return {
    id: `Ada dua paket rekap yang berbeda dari satu wilayah untuk ${name.id}, sehingga tidak dibandingkan. Pakai hanya yang terakhir.`,
    en: `There are two different packages of a region for ${name.en}, so nothing is compared with them. Use only the latest.`,
  };
}
