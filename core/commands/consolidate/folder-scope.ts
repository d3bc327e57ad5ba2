import { provinceOf } from '../../katalog/daftar-kode/wilayah.ts';
import { formulirTentangOrang } from '../../katalog/tentang-orang.ts';
import { readPeriod } from '../period.ts';
import type { SubmissionHead } from './submission.ts';

/** What is asked for, as far as it is. */
export interface WantedScope {
  readonly region: string | null;
  readonly period: string | null;
}

/** For which region and period a folder is merged, and whether rows about victims may be. */
export interface FolderScope {
  /** `upper` is a province or the nation, to which no row of T01 to T04 goes (decision F.20). */
  readonly level: 'regency' | 'upper';
  readonly region: string;
  readonly period: string;
}

/** Forms whose rows never leave the regency (decision F.20). */
export const STAYING: ReadonlySet<string> = new Set(formulirTentangOrang);

/**
 * The region and period of most files, unless they are named: a region that more than half of the files are from, else
 * the province of more than half of them, else the nation. `null` where no file says any. A package of several months
 * together, which can be added to no other, says it only where nothing else does.
 */
export function folderScope(heads: readonly SubmissionHead[], wanted: WantedScope): FolderScope | null {
  const places = heads.flatMap((head) => placeOf(head) ?? []);
  const sound = places.filter(({ period }) => readPeriod(period) !== null);
  const known = sound.length > 0 ? sound : places;
  const region = wanted.region ?? regionOf(known.map((one) => one.region));
  const within = known.filter((one) => region !== null && isWithin(one.region, region));
  const period = wanted.period ?? mostOften((within.length > 0 ? within : known).map((one) => one.period));
  if (region === null || period === null) return null;
  return { level: folderLevelOf(region), region, period };
}

/** The level of a folder of a region. */
export function folderLevelOf(region: string): FolderScope['level'] {
  return region.length > 2 ? 'regency' : 'upper';
}

/** Whether a region is another one or lies in it. */
export function isWithin(region: string, other: string): boolean {
  return other === NATION || region === other || region.startsWith(`${other}.`);
}

const NATION = '00';

/** The region and period of a file. */
export function placeOf({
  facts,
  package: pack,
}: SubmissionHead): { readonly region: string; readonly period: string } | null {
  return facts ?? pack;
}

function regionOf(regions: readonly string[]): string | null {
  const [first] = regions;
  if (first === undefined) return null;
  const own = mostOften(regions);
  if (own !== null && isMost(own, regions)) return own;
  const provinces = regions.flatMap((one) => provinceOf(one) ?? []);
  const province = mostOften(provinces);
  return province !== null &&
    isMost(
      province,
      regions.map((one) => provinceOf(one) ?? one),
    )
    ? province
    : NATION;
}

function isMost(one: string, all: readonly string[]): boolean {
  return all.filter((other) => other === one).length * 2 > all.length;
}

/** What occurs most often; of several the last in order. */
function mostOften(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [best] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? 1 : -1));
  return best?.[0] ?? null;
}
