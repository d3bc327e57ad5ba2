import type { Figure } from '../../kit/indicator.ts';
import { type Amount, amountOf, NOT_APPLICABLE } from './amount.ts';
import { countedRows } from './counted-rows.ts';
import { REGION } from './groups.ts';
import { type Parts, splitBy } from './parts.ts';
import type { Scope } from './scope.ts';
import { tallied } from './tally.ts';

/** Below this number of the year before, a change in percent says little (`basis_n_kecil`). */
const SMALL = 'basis_n_kecil';

/**
 * The change in percent from the same months of the year before. Regions of which those months are not at hand are not
 * compared: part of a year is no year (trap 1 of §5.4). A month is compared with the same month, where all of them are
 * at hand. Both years are counted as the indicator is defined now.
 */
export function changeAmounts(
  { of }: Extract<Figure, { readonly kind: 'change' }>,
  dimensions: readonly string[],
  scope: Scope,
): Parts | null {
  const now = counted(of, dimensions, scope);
  const before = scope.before && counted(of, dimensions, scope.before);
  if (!now) return null;
  const region = dimensions.indexOf(REGION);
  const amounts = now.keys.map(({ key }, at): Amount => {
    const wanted = region < 0 ? scope.regions : [key.split('*')[region] ?? ''];
    // Both years have the same parts in the same order, months of their own year.
    if (!before || !wanted.every((one) => isCompared(one, scope))) return NOT_APPLICABLE;
    const [current, former] = [now.tally.sum[at] as number, before.tally.sum[at] as number];
    if (former === 0) return NOT_APPLICABLE;
    const change = (sum: number, base: number): number => ((sum - base) / base) * 100;
    const limits = [
      change(now.tally.low[at] as number, before.tally.high[at] as number),
      change(now.tally.high[at] as number, before.tally.low[at] as number),
    ] as const;
    const small = scope.setting(SMALL, scope.regions[0] ?? '') ?? 0;
    return {
      ...amountOf(change(current, former), [current - former, former], limits),
      smallBase: former < small,
    };
  });
  return { keys: now.keys, amounts };
}

/** What the year would come to, from its months up to the end of the window; those must be full, and enough. */
export function projectionAmounts(
  { of, least }: Extract<Figure, { readonly kind: 'projection' }>,
  dimensions: readonly string[],
  scope: Scope,
): Parts | null {
  const { months, scope: year } = scope.yearToDate();
  const found = counted(of, dimensions, year);
  if (!found) return null;
  const { sum, low, high } = found.tally;
  const amounts = found.keys.map((_, i): Amount => {
    if (months < least) return NOT_APPLICABLE;
    const times = 12 / months;
    const all = sum[i] as number;
    return amountOf(all * times, [all, months], [(low[i] as number) * times, (high[i] as number) * times]);
  });
  return { keys: found.keys, amounts };
}

function counted(
  of: Extract<Figure, { readonly kind: 'change' }>['of'],
  dimensions: readonly string[],
  scope: Scope,
) {
  const groups = splitBy(dimensions, of, scope);
  return groups && { keys: groups.keys, tally: tallied(countedRows(of, scope), groups) };
}

/** Whether workbooks of the region report the months of the window, and the same months of the year before. */
export function isCompared(region: string, scope: Scope): boolean {
  return scope.before !== null && isCovered(region, scope) && isCovered(region, scope.before);
}

/**
 * The last day up to which workbooks of every region report the months of a scope from the first on; `null` where one
 * lacks the first already.
 */
export function coveredUntil({ regions, senders, window: { first, last } }: Scope): number | null {
  let until = last;
  for (const region of regions) {
    const ends = senders.filter((one) => one.region === region && one.since <= first).map((one) => one.until);
    until = Math.min(until, Math.max(first - 1, ...ends.filter((end) => !Number.isNaN(end))));
  }
  return until < first ? null : until;
}

/** Whether workbooks of a region report all months of a scope. */
function isCovered(region: string, scope: Scope): boolean {
  const { first, last } = scope.window;
  return scope.senders.some(
    (sender) => sender.region === region && sender.since <= first && sender.until >= last,
  );
}
