import type { MaskCell, MaskLine } from '../../engine/masking/cells.ts';
import type { LedgerEntry } from '../../engine/masking/ledger.ts';

/** A count and its number. */
type Told = Pick<LedgerEntry, 'id' | 'value'>;

/**
 * A published count as the sum of others in it and a rest that nobody has seen, which their difference tells; `null` where
 * there are none, or where revised figures have broken the sum.
 */
export function sumWithRest(
  total: Told,
  parts: readonly Told[],
): { readonly line: MaskLine; readonly rest: MaskCell } | null {
  const value = parts.reduce((left, part) => left - part.value, total.value);
  if (parts.length === 0 || value < 0) return null;
  const ids = parts.map((part) => part.id);
  const id = `${total.id} beside ${ids.join(' ')}`;
  return {
    line: { total: total.id, parts: [...ids, id] },
    rest: { id, value, sensitive: true, told: 'latent' },
  };
}
