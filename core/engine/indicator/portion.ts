import type { Figure } from '../../kit/indicator.ts';
import { type Amount, amountOf, NOT_APPLICABLE } from './amount.ts';
import { countedRows } from './counted-rows.ts';
import { type Parts, splitBy } from './parts.ts';
import type { Scope } from './scope.ts';
import { tallied } from './tally.ts';

type Portion = Extract<Figure, { readonly kind: 'portion' }>;

/**
 * What percentage of rows each key of the figure's own breakdown has, which comes first of the dimensions. With another
 * dimension it is the percentage within each of that one's parts; without any, all of them.
 */
export function portions({ among }: Portion, dimensions: readonly string[], scope: Scope): Parts | null {
  const others = dimensions.slice(1);
  const own = splitBy(dimensions, among, scope);
  const below = splitBy(others, among, scope);
  if (!own || !below) return null;
  const rows = countedRows(among, scope);
  const [upper, lower] = [tallied(rows, own), tallied(rows, below)];
  const amounts = own.keys.map((_, i): Amount => {
    const at = i % below.keys.length;
    const [count, all, most] = [upper.sum[i] as number, lower.sum[at] as number, lower.high[at] as number];
    if (all === 0) return NOT_APPLICABLE;
    const high = (count + most - all) / most;
    return amountOf(
      (count / all) * 100,
      [count, all],
      [(count / most) * 100, Math.max(count / all, high) * 100],
    );
  });
  return { keys: own.keys, amounts };
}
