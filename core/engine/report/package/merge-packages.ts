import type { Figure, Indicator } from '../../../kit/indicator.ts';
import { ownEntry } from '../../../kit/own-entry.ts';
import type { Text } from '../../../locale/text.ts';
import { addedLine, type Gap } from './added-line.ts';
import { lineKey, type PackageLine } from './package-line.ts';

/** A package to be added to others. */
export interface RegionPackage {
  readonly region: string;
  readonly lines: readonly PackageLine[];
}

/** The figures of a larger region, and those that its packages do not give, with the reason. */
export interface Merged {
  readonly lines: readonly PackageLine[];
  readonly gaps: readonly Gap[];
}

/**
 * The figures of a province from the packages of its regencies and cities: what is counted adds up, shares are divided
 * anew, medians are found among all numbers. No two packages may be made of the same rows; of each only the
 * lines of its own region and of the period count. A figure that they do not give is not reported, and the reason is
 * told; it stays known for each region.
 *
 * Equal to the figures over all workbooks together, unless two regions hold the same code (each counts it), a row
 * refers to one in another region's workbook, an indicator of two forms has them from different regions, or the days of
 * the data differ where an indicator looks at them.
 */
export function mergePackages(
  packages: readonly RegionPackage[],
  indicators: readonly Indicator[],
  { region, period }: { readonly region: string; readonly period: string },
): Merged {
  const own = packages.flatMap(({ region: from, lines }) =>
    lines.filter((line) => line.region === from && line.period === period),
  );
  const groups = new Map<string, PackageLine[]>();
  for (const line of own) {
    const group = groups.get(lineKey(line)) ?? [];
    groups.set(lineKey(line), group);
    group.push(line);
  }
  const wholes = wholesOf(own);
  const wholeOf = (line: PackageLine): number =>
    [...(wholes.get(wholeKey(line))?.values() ?? [])].reduce((sum, one) => sum + one, 0);
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const gaps: Gap[] = [];
  const lines = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const about = { ...first, region };
    const found = figureOf(known.get(first.indicator), first);
    const added = isTwice(group) ? TWICE : found ? addedLine(about, group, found, wholeOf(first)) : UNKNOWN;
    if (!('id' in added)) return [added];
    const line = missing(about);
    gaps.push({ line, reason: added });
    return [line];
  });
  return { lines, gaps };
}

const TWICE: Text = {
  id: 'Satu wilayah mengirim dua paket untuk periode ini. Pakai hanya paket yang terakhir.',
  en: 'A region sent two packages for this period. Use only the latest of them.',
};
const UNKNOWN: Text = {
  id: 'Indikator ini tidak ada dalam versi yang dipakai di sini, sehingga tidak dapat dijumlahkan.',
  en: 'This indicator is not part of the version in use here, so that it cannot be added up.',
};

function isTwice(lines: readonly PackageLine[]): boolean {
  return new Set(lines.map(({ region }) => region)).size < lines.length;
}

function missing(line: PackageLine): PackageLine {
  const nothing = { value: null, numerator: null, denominator: null, n: null, frequencies: null };
  return { ...line, ...nothing, state: 'not-reported', publication: null };
}

/** How a line is computed: some breakdowns do it in their own way. */
function figureOf(indicator: Indicator | undefined, { dimension, part }: PackageLine): Figure | null {
  if (!indicator) return null;
  const [first = ''] = (dimension ?? '').split('*');
  const own = ownEntry(indicator.cases, first)?.find(({ key }) => key === (part ?? '').split('*')[0]);
  return own?.figure ?? indicator.figure;
}

/**
 * What parts are portions of in each region, by the line without its first key: a region that has no line for a part,
 * such as another region, still has rows that are not in it.
 */
function wholesOf(lines: readonly PackageLine[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const wholes = new Map<string, Map<string, number>>();
  for (const line of lines) {
    if (line.denominator === null) continue;
    const key = wholeKey(line);
    const regions = wholes.get(key) ?? new Map<string, number>();
    wholes.set(key, regions.set(line.region, line.denominator));
  }
  return wholes;
}

function wholeKey({ indicator, dimension, part }: PackageLine): string {
  return `${indicator} ${dimension ?? ''} ${(part ?? '').split('*').slice(1).join('*')}`;
}
