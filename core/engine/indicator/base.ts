import type { Base } from '../../kit/measure.ts';
import { type Groups, REGION } from './groups.ts';
import type { Scope } from './scope.ts';
import type { Tally } from './tally.ts';

/**
 * What stands below a figure without being counted, for each part of a breakdown; 0 where it is not known. A setting
 * that is given for a class of rows (`hotel_terdaftar_BINTANG_4`) belongs to that part, otherwise to the whole region.
 */
export function baseOf(
  base: Base,
  { keys }: Groups,
  dimensions: readonly string[],
  scope: Scope,
): Tally | null {
  const [dimension, ...more] = dimensions;
  if (more.length > 0) return null;
  const total = sendingRegions(scope).reduce((sum, region) => sum + inRegion(base, region, scope), 0);
  const sum = Float64Array.from(keys, ({ key }) => {
    if (dimension === undefined) return total;
    if (dimension === REGION) return known(inRegion(base, key, scope));
    return base.kind === 'setting' && isSplit(base.key, scope)
      ? known(
          sendingRegions(scope).reduce(
            (all, region) => all + (scope.setting(`${base.key}_${key}`, region) ?? 0),
            0,
          ),
        )
      : known(total);
  }).map(known);
  return { sum, low: sum, high: sum };
}

/** The regions that workbooks come from; of a province whose cities send their own only these. */
export function sendingRegions({ senders }: Scope): readonly string[] {
  const regions = [...new Set(senders.flatMap(({ region }) => region ?? []))];
  return regions.filter((region) => !regions.some((other) => other.startsWith(`${region}.`)));
}

/** Whether settings tell the classes of rows apart. */
function isSplit(key: string, scope: Scope): boolean {
  return scope.hasSettings(`${key}_`);
}

/** What one region has; NaN where it is not known. A year's number is in proportion to the months. */
export function inRegion(base: Base, region: string, scope: Scope): number {
  switch (base.kind) {
    case 'setting':
      return scope.setting(base.key, region) ?? Number.NaN;
    case 'yearly':
      return ((scope.setting(base.key, region) ?? Number.NaN) * scope.months) / 12;
    case 'children':
      return base.list.childrenOf(region).length || Number.NaN;
  }
}

function known(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}
