import { extreme } from './extreme.ts';
import { moveEach } from './moves.ts';
import { portionAround } from './portion.ts';
import { regionAround } from './region.ts';
import { type LinearSystem, systemOf } from './system.ts';
import { mustStayWide, type Veil } from './veil.ts';

/** The least and the greatest value that each cell takes in the sets of values found so far; the real ones are one. */
export interface Spans {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** All that hangs together, solved, for as long as nothing more is hidden. */
  readonly solved: Solved;
}

interface Solved {
  hidden: number;
  readonly systems: Map<number, LinearSystem>;
}

// Most cells can be moved within a small neighbourhood, and the others by changing a few of the free cells.
const NEIGHBOURS = 48;
const PORTIONS: readonly number[] = [40, 160];
const TOLERANCE = 1e-6;

/** Spans that know the real values only. A set of values stays possible when more is hidden. */
export function spansOf({ net }: Veil): Spans {
  const values = Float64Array.from(net.cells, ({ value }) => value);
  return { low: values, high: values.slice(), solved: { hidden: 0, systems: new Map() } };
}

/**
 * Whether readers must allow values of a hidden cell that are k - 1 or more apart; remembers what it finds on the way. What is
 * too far-reaching to look through counts as narrow.
 */
export function isWide(
  veil: Veil,
  spans: Spans,
  position: number,
  portions: readonly number[] = PORTIONS,
): boolean {
  if (isKnownWide(veil, spans, position)) return true;
  const region = regionAround(veil, position, NEIGHBOURS);
  if (region.members.includes(position)) {
    const system = systemOf(veil, region);
    moveAll(veil, spans, system);
    stretch(veil, spans, system, narrowIn(veil, spans, region.members));
    stretch(veil, spans, system, [position]);
    if (isKnownWide(veil, spans, position)) return true;
  }
  return !region.isWhole && isWideAltogether(veil, spans, position, portions);
}

function isWideAltogether(veil: Veil, spans: Spans, position: number, portions: readonly number[]): boolean {
  const system = solvedAround(veil, spans, position);
  if (system === undefined) return false;
  for (const limit of portions) {
    const portion = portionAround(system, position, limit);
    if (limit === portions[0]) stretch(veil, spans, portion, narrowIn(veil, spans, cellsOf(portion)));
    stretch(veil, spans, portion, [position]);
    if (isKnownWide(veil, spans, position)) return true;
    if (portion === system) return false;
  }
  return false;
}

/** Undefined when the cell follows from shown ones. */
function solvedAround(veil: Veil, spans: Spans, position: number): LinearSystem | undefined {
  const { solved } = spans;
  if (solved.hidden !== veil.reasons.size) {
    solved.systems.clear();
    solved.hidden = veil.reasons.size;
  }
  const known = solved.systems.get(position);
  if (known !== undefined) return known;
  const region = regionAround(veil, position, Number.POSITIVE_INFINITY);
  if (!region.members.includes(position)) return undefined;
  const system = systemOf(veil, region);
  moveAll(veil, spans, system);
  for (const member of region.members) solved.systems.set(member, system);
  return system;
}

function moveAll(veil: Veil, spans: Spans, system: LinearSystem): void {
  moveEach(veil, system, (member, value) => remember(spans, member, value));
}

function cellsOf({ free, bound }: LinearSystem): readonly number[] {
  return [...free, ...bound.map(({ position }) => position)];
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
