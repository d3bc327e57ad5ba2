import type { CellValue } from '../../core/index.ts';
import type { Hotel } from './hotel.ts';
import { joined, visitLabel as label } from './labels.ts';
import type { Random } from './random.ts';
import type { EvidenceColumn, ItemColumn, VisitRow } from './rows.ts';

/** An aspect of the hotel instrument. */
export interface Aspect {
  readonly evidence: EvidenceColumn;
  readonly items: readonly ItemColumn[];
}

/** The aspects in the order of the form (specification §6.1). */
export const ASPECTS: readonly Aspect[] = [
  { evidence: 'bk_A1', items: ['sk_K1', 'sk_K2', 'sk_K3', 'sk_K4'] },
  { evidence: 'bk_A2', items: ['sk_P1', 'sk_P2', 'sk_P3', 'sk_P4', 'sk_P5'] },
  { evidence: 'bk_A3', items: ['sk_W1', 'sk_W2', 'sk_W3', 'sk_W4', 'sk_W5'] },
  { evidence: 'bk_A4', items: ['sk_I1', 'sk_I2', 'sk_I3', 'sk_I4', 'sk_I5'] },
  { evidence: 'bk_A5', items: ['sk_L1', 'sk_L2', 'sk_L3'] },
  { evidence: 'bk_A6', items: ['sk_T1', 'sk_T2'] },
];

/** Items for which an interview is evidence enough. */
export const ASKED: ReadonlySet<ItemColumn> = new Set<ItemColumn>(['sk_P1', 'sk_P2', 'sk_W1', 'sk_W2']);

/** The answer that an item does not apply. */
export const NOT_APPLICABLE = 'TB';

/** Scores from which an item has to be seen and not only heard. */
const SEEN_FROM = 3;

/** Fills in the scores of a visit and their evidence. */
export function assess(row: VisitRow, hotel: Hotel, random: Random): void {
  const skipped = notApplicable(hotel, random);
  for (const { evidence, items } of ASPECTS) {
    for (const item of items) row[item] = skipped.has(item) ? NOT_APPLICABLE : score(hotel, random);
    row[evidence] = evidenceFor(
      items.map((item) => row[item]),
      random,
    );
  }
}

/** Two items are about online agents; of the last aspect one at most does not apply, or nothing of it would count. */
function notApplicable({ online }: Hotel, random: Random): ReadonlySet<ItemColumn> {
  const skipped = new Set<ItemColumn>();
  if (!online && random.chance(0.7)) skipped.add('sk_I2').add('sk_I4');
  if (random.chance(0.08)) skipped.add(random.pick<ItemColumn>(['sk_T1', 'sk_T2']));
  return skipped;
}

function score({ standard }: Hotel, random: Random): number {
  return Math.min(4, Math.floor(random.fraction() * 3.2 + standard * 2.2));
}

function evidenceFor(scores: readonly CellValue[], random: Random): string | null {
  const best = Math.max(...scores.map((one) => (typeof one === 'number' ? one : 0)));
  if (best === 0) return null;
  const seen = best >= SEEN_FROM || random.chance(0.6) ? [random.pick(['D', 'O'])] : [];
  const heard = seen.length === 0 || random.chance(0.4) ? ['W'] : [];
  return joined([...seen, ...heard].map((kind) => label('bk_A1', kind)));
}
