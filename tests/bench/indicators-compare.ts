import type { Amount } from '../../core/engine/indicator/amount.ts';
import type { Computed, Part } from '../../core/engine/indicator/compute.ts';
import { middleOf } from '../../core/engine/indicator/median.ts';
import type { ByHand } from './indicators-by-hand.ts';
import type { Tally } from './indicators-by-hand-tallies.ts';
import type { PartsOf } from './indicators-parts.ts';

/** What the engine and the hand-written pass say of the same workbook. */
export interface Compared {
  readonly same: number;
  readonly different: readonly string[];
  /** Indicators and breakdowns that the hand-written pass does not count. */
  readonly untold: readonly string[];
}

/** Compares whole figures and their parts, number above and number below, without rounding. */
export function compared(
  ours: readonly Computed[],
  byHand: ByHand,
  parts: Readonly<Record<string, PartsOf>>,
): Compared {
  let same = 0;
  const different: string[] = [];
  const untold = new Set<string>();
  const judge = (name: string, found: string | null, amount: Amount): void => {
    if (found === null) untold.add(name.replace(/=.*/, ''));
    else if (found === told(amount)) same++;
    else different.push(`${name}: ${told(amount)} and by hand ${found}`);
  };
  for (const { indicator, amount, by } of ours) {
    const { id, figure } = indicator;
    const tally = byHand.tallies[id];
    judge(id, wholeOf(id, figure.kind, byHand), amount);
    for (const part of by) {
      const slots = parts[part.dimension]?.get(part.key);
      const found = tally && slots ? partOf(tally, slots, figure.kind) : null;
      judge(`${id} ${part.dimension}=${part.key}`, found, part.amount);
    }
  }
  return { same, different, untold: [...untold] };
}

type Kind = Computed['indicator']['figure']['kind'];

const NOTHING = '-';

function told({ value, numerator, denominator }: Part['amount']): string {
  if (value === null) return NOTHING;
  return numerator === null ? `${value} of ${denominator}` : fraction(numerator, denominator);
}

function wholeOf(id: string, kind: Kind, { tallies, quotients, days }: ByHand): string | null {
  const [tally, quotient, sorted] = [tallies[id], quotients[id], days[id]];
  if (tally) return kind === 'count' ? fraction(tally.having, null) : fraction(tally.having, tally.all);
  if (quotient) return fraction(...quotient);
  if (sorted) return sorted.length === 0 ? NOTHING : `${middleOf(sorted)} of ${sorted.length}`;
  return null;
}

function partOf(tally: Tally, slots: readonly number[], kind: Kind): string {
  let [all, having] = [0, 0];
  for (const slot of slots) {
    all += tally.parts[2 * slot] ?? 0;
    having += tally.parts[2 * slot + 1] ?? 0;
  }
  if (kind === 'portion') return fraction(all, tally.all);
  return kind === 'count' ? fraction(having, null) : fraction(having, all);
}

function fraction(upper: number, lower: number | null): string {
  if (lower === null) return String(upper);
  return lower === 0 ? NOTHING : `${upper}/${lower}`;
}
