import type { Replies } from '../../../core/index.ts';

type Region = Replies['choices']['regions'][number];

/** A province, or the nation, with its regencies and cities. */
export interface Province extends Region {
  readonly parts: readonly Region[];
}

/** Provinces from the list of all regions, in which `32` comes before `32.73`. */
export function provincesOf(regions: readonly Region[]): readonly Province[] {
  const parts = new Map<string, Region[]>();
  for (const region of regions) {
    const [province = ''] = region.code.split('.');
    if (province === region.code) parts.set(province, []);
    else parts.get(province)?.push(region);
  }
  return regions.flatMap((region) => {
    const own = parts.get(region.code);
    return own ? [{ ...region, parts: own }] : [];
  });
}
