import type { Ledger, LedgerEntry } from '../../engine/masking/ledger.ts';
import type { FigureReportCell } from '../../engine/report/blocks.ts';
import type { FigureStore } from '../../engine/report/figure-store.ts';
import type { Figure } from '../../kit/indicator.ts';
import { type Count, type Counts, countId } from './mask-ids.ts';

/**
 * A figure as public editions before told it: only where every count that it is made of was shown then, so that whoever
 * keeps those editions knows it. What was only shown rounded is told to rounded editions alone.
 */
export function publishedCell(
  cell: FigureReportCell,
  { upper, lower, rest }: Counts,
  ledger: Ledger,
  round: boolean,
): FigureReportCell | null {
  const entries = entriesOf(ledger);
  const told = [upper, lower, rest]
    .filter((one) => one !== null)
    .map((one) => shownBefore(one, entries, round));
  if (upper === null || !told.every((one) => one !== null)) return null;
  const [numerator = 0, below = null] = told;
  const denominator = lower === null ? null : below;
  const value = quotientOf(cell.figure.figure, numerator, denominator);
  if (value === null) return null;
  return { ...cell, amount: { ...cell.amount, value, numerator, denominator, low: null, high: null } };
}

/** A figure as an earlier package of the same period has it; `null` where it does not hold it. */
export function packagedCell(
  cell: FigureReportCell,
  published: FigureStore | null,
  window: string,
): FigureReportCell | null {
  const { dimension, key } = cell.ref;
  if (published === null || cell.window !== window || dimension === '?') return null;
  const keys = key.split('*');
  const names = dimension === '' ? [] : dimension.split('*');
  const found = published.find(
    cell.figure,
    Object.fromEntries(names.map((name, i) => [name, keys[i] ?? ''])),
  );
  return found && { ...cell, amount: found.amount };
}

const known = new WeakMap<Ledger, ReadonlyMap<string, LedgerEntry>>();

function entriesOf(ledger: Ledger): ReadonlyMap<string, LedgerEntry> {
  const entries = known.get(ledger) ?? new Map(ledger.entries.map((entry) => [entry.id, entry]));
  known.set(ledger, entries);
  return entries;
}

function shownBefore(count: Count, entries: ReadonlyMap<string, LedgerEntry>, round: boolean): number | null {
  const entry = entries.get(countId(count));
  if (entry?.state !== 'shown' || (entry.rounded && !round)) return null;
  return entry.value;
}

function quotientOf(figure: Figure, numerator: number, denominator: number | null): number | null {
  if (figure.kind === 'count') return numerator;
  if (denominator === null || denominator <= 0) return null;
  if (figure.kind === 'quotient') return (numerator / denominator) * figure.times;
  return figure.kind === 'share' || figure.kind === 'portion' ? (numerator / denominator) * 100 : null;
}
