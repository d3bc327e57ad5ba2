import { type Coefficients, type Constraint, solve } from 'yalps';
import { leastOf } from './cells.ts';
import { cellAt } from './net.ts';
import { excessOf, type LinearSystem } from './system.ts';
import type { Veil } from './veil.ts';

/** What to look for: values of some cells that are together as small or as great as possible. */
export interface Search {
  readonly positions: readonly number[];
  readonly direction: 'minimize' | 'maximize';
  /** Where each of them may stop, by position; without it a range can have no end. */
  readonly enough?: (position: number) => number;
}

/** Values by position that readers cannot tell from the real ones; `open` when they may be as great as one likes. */
export type Found = ReadonlyMap<number, number> | 'open' | undefined;

const TOLERANCE = 1e-7;
const GOAL = -1;

// Many cells are exactly at their least, and a solver can go round in circles there; tiny unequal allowances prevent it.
const ALLOWANCES: readonly number[] = [1e-5, 0];

// Corners lie on small fractions: rounding to these takes the allowances out again.
const FRACTION = 12;

/** Values in which the cells are as small or as great as they can be; undefined when the search got lost. */
export function extreme(veil: Veil, system: LinearSystem, search: Search): Found {
  for (const allowance of ALLOWANCES) {
    const changes = solved(veil, system, search, allowance);
    if (changes === 'open') return 'open';
    const values = changes && valuesOf(veil, system, changes);
    if (values !== undefined) return values;
  }
  return undefined;
}

/**
 * The changes of the free cells by their index. A change is an increase less a decrease, so that the search starts at the
 * real values, which are possible, and has not far to go.
 */
function solved(veil: Veil, { free, bound }: LinearSystem, search: Search, allowance: number): Found {
  const { positions, direction, enough } = search;
  const wanted = new Set(positions);
  const columns = free.map((): [number, number][] => []);
  const goals = new Float64Array(free.length);
  const constraints = new Map<number, Constraint>();
  for (const [index, position] of free.entries()) {
    if (wanted.has(position)) goals[index] = 1;
    const roof = wanted.has(position) && enough ? { max: enough(position) - valueAt(veil, position) } : {};
    constraints.set(bound.length + index, { ...roof, min: -excessOf(veil, position) });
    columns[index]?.push([bound.length + index, 1]);
  }
  for (const [row, { position, weights }] of bound.entries()) {
    const isWanted = wanted.has(position);
    const roof = isWanted && enough ? { min: valueAt(veil, position) - enough(position) } : {};
    constraints.set(row, { ...roof, max: excessOf(veil, position) + allowance * (1 + unevenness(row)) });
    for (const [index, weight] of weights) {
      columns[index]?.push([row, weight]);
      if (isWanted) goals[index] = (goals[index] ?? 0) - weight;
    }
  }
  const variables = columns.flatMap((column, index) => {
    const increase: [number, number][] = [...column, [GOAL, goals[index] ?? 0]];
    const decrease = increase.map(([row, weight]): [number, number] => [row, -weight]);
    const both: [number, Coefficients<number>][] = [[index, increase]];
    if (excessOf(veil, free[index] ?? 0) > 0) both.push([index + free.length, decrease]);
    return both;
  });
  const maxPivots = 200 + 4 * (free.length + bound.length);
  const solution = solve({ direction, objective: GOAL, constraints, variables }, { maxPivots });
  if (solution.status === 'unbounded') return 'open';
  if (solution.status !== 'optimal') return undefined;
  return changesOf(solution.variables, free.length);
}

/** Columns from `count` on are decreases. */
function changesOf(
  amounts: readonly (readonly [number, number])[],
  count: number,
): ReadonlyMap<number, number> {
  const changes = new Map<number, number>();
  for (const [column, amount] of amounts) {
    const index = column % count;
    changes.set(index, (changes.get(index) ?? 0) + (column < count ? amount : -amount));
  }
  return changes;
}

/** A number from 0 to 1 that differs from row to row. */
function unevenness(row: number): number {
  return ((row + 1) * 0.618_033_988_749_895) % 1;
}

/** All values from the changes, if each of them is possible: a solver is not believed but counted over. */
function valuesOf(
  veil: Veil,
  { free, bound }: LinearSystem,
  changes: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> | undefined {
  const values = new Map<number, number>();
  const rounded = free.map((_, index) => Math.round((changes.get(index) ?? 0) * FRACTION) / FRACTION);
  for (const [index, position] of free.entries()) {
    values.set(position, valueAt(veil, position) + (rounded[index] ?? 0));
  }
  for (const { position, weights } of bound) {
    let value = valueAt(veil, position);
    for (const [index, weight] of weights) value -= weight * (rounded[index] ?? 0);
    values.set(position, value);
  }
  for (const [position, value] of values) {
    if (value < leastOf(cellAt(veil.net, position)) - TOLERANCE) return undefined;
  }
  return values;
}

function valueAt({ net }: Veil, position: number): number {
  return cellAt(net, position).value;
}
