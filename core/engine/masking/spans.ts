import { extreme, type Search } from './extreme.ts';
import { regionAround } from './region.ts';
import { type LinearSystem, systemOf } from './system.ts';
import type { Veil } from './veil.ts';

/** The least and the greatest value that each cell takes in the sets of values found so far; the real ones are one. */
export interface Spans {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

// Most cells can be moved within a small neighbourhood; what cannot be moved within the largest counts as narrow.
const LIMITS: readonly number[] = [24, 96, 384];
const TOLERANCE = 1e-6;

/** Spans that know the real values only. A set of values stays possible when more is hidden. */
export function spansOf({ net }: Veil): Spans {
  const values = Float64Array.from(net.cells, ({ value }) => value);
  return { low: values, high: values.slice() };
}

/** Whether readers must allow values of a hidden cell that are k - 1 or more apart; remembers what it finds on the way. */
export function isWide(veil: Veil, spans: Spans, position: number): boolean {
  if (isKnownWide(veil, spans, position)) return true;
  for (const limit of LIMITS) {
    const region = regionAround(veil, position, limit);
    if (region.members.includes(position)) {
      const system = systemOf(veil, region);
      const enough = lowAt(spans, position) + veil.k - 1;
      search(veil, spans, system, { position, direction: 'maximize', enough });
      if (isKnownWide(veil, spans, position)) return true;
      search(veil, spans, system, { position, direction: 'minimize' });
      if (isKnownWide(veil, spans, position)) return true;
    }
    if (region.isWhole) return false;
  }
  return false;
}

function isKnownWide({ k }: Veil, { low, high }: Spans, position: number): boolean {
  return (high[position] ?? 0) - (low[position] ?? 0) >= k - 1 - TOLERANCE;
}

function lowAt({ low }: Spans, position: number): number {
  return low[position] ?? 0;
}

function search(veil: Veil, { low, high }: Spans, system: LinearSystem, search: Search): void {
  const found = extreme(veil, system, search);
  if (found === undefined || found === 'open') return;
  for (const [member, value] of found) {
    low[member] = Math.min(low[member] ?? value, value);
    high[member] = Math.max(high[member] ?? value, value);
  }
}
