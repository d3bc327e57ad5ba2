import { extreme } from './extreme.ts';
import { moveEach } from './moves.ts';
import { regionAround } from './region.ts';
import { type LinearSystem, systemOf } from './system.ts';
import { mustStayWide, type Veil } from './veil.ts';

/** The least and the greatest value that each cell takes in the sets of values found so far; the real ones are one. */
export interface Spans {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

// Most cells can be moved within a small neighbourhood; what cannot be moved within the largest counts as narrow.
const LIMITS: readonly number[] = [48, 384];
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
      moveEach(veil, system, (member, value) => remember(spans, member, value));
      stretch(veil, spans, system, narrowIn(veil, spans, region.members));
      stretch(veil, spans, system, [position]);
      if (isKnownWide(veil, spans, position)) return true;
    }
    if (region.isWhole) return false;
  }
  return false;
}

/** Looks for the smallest and greatest values of cells together; what is wide already is left out. */
function stretch(veil: Veil, spans: Spans, system: LinearSystem, positions: readonly number[]): void {
  for (const direction of ['maximize', 'minimize'] as const) {
    const narrow = narrowIn(veil, spans, positions);
    if (narrow.length === 0) return;
    const enough = (position: number): number => (spans.low[position] ?? 0) + veil.k - 1;
    const found = extreme(veil, system, {
      positions: narrow,
      direction,
      ...(direction === 'maximize' && { enough }),
    });
    if (found === undefined || found === 'open') continue;
    for (const [member, value] of found) remember(spans, member, value);
  }
}

function narrowIn(veil: Veil, spans: Spans, positions: readonly number[]): readonly number[] {
  return positions.filter((position) => mustStayWide(veil, position) && !isKnownWide(veil, spans, position));
}

function isKnownWide({ k }: Veil, { low, high }: Spans, position: number): boolean {
  return (high[position] ?? 0) - (low[position] ?? 0) >= k - 1 - TOLERANCE;
}

function remember({ low, high }: Spans, position: number, value: number): void {
  low[position] = Math.min(low[position] ?? value, value);
  high[position] = Math.max(high[position] ?? value, value);
}
