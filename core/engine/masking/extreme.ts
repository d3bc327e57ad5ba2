import { type Coefficients, type Constraint, solve } from 'yalps';
import { leastOf } from './cells.ts';
import { cellAt } from './net.ts';
import type { LinearSystem } from './system.ts';
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
    const excesses = solved(veil, system, search, allowance);
    if (excesses === 'open') return 'open';
    const values = excesses && valuesOf(veil, system, excesses);
    if (values !== undefined) return values;
  }
  return undefined;
}

/** The excesses of the free cells by their index. */
function solved(veil: Veil, { free, bound }: LinearSystem, search: Search, allowance: number): Found {
  const { positions, direction, enough } = search;
  const wanted = new Set(positions);
  const columns = free.map((): [number, number][] => []);
  const goals = new Float64Array(free.length);
  const constraints = new Map<number, Constraint>();
  for (const [index, position] of free.entries()) {
    if (!wanted.has(position)) continue;
    goals[index] = (goals[index] ?? 0) + 1;
    if (enough === undefined) continue;
    columns[index]?.push([bound.length + index, 1]);
    constraints.set(bound.length + index, { max: enough(position) - leastOf(cellAt(veil.net, position)) });
  }
  for (const [row, { position, rest, weights }] of bound.entries()) {
    const isWanted = wanted.has(position);
    // A bound cell that is enough leaves the free ones at least so much.
    const roof =
      isWanted && enough ? { min: rest + leastOf(cellAt(veil.net, position)) - enough(position) } : {};
    constraints.set(row, { ...roof, max: rest + allowance * (1 + unevenness(row)) });
    for (const [index, weight] of weights) {
      columns[index]?.push([row, weight]);
      if (isWanted) goals[index] = (goals[index] ?? 0) - weight;
    }
  }
  const variables = columns.map((column, index): [number, Coefficients<number>] => {
    column.push([GOAL, goals[index] ?? 0]);
    return [index, column];
  });
  const maxPivots = 200 + 4 * (free.length + bound.length);
  const solution = solve({ direction, objective: GOAL, constraints, variables }, { maxPivots });
  if (solution.status === 'unbounded') return 'open';
  return solution.status === 'optimal' ? new Map(solution.variables) : undefined;
}

/** A number from 0 to 1 that differs from row to row. */
function unevenness(row: number): number {
  return ((row + 1) * 0.618_033_988_749_895) % 1;
}

/** All values from the free excesses, if each of them is possible: a solver is not believed but counted over. */
function valuesOf(
  veil: Veil,
  { free, bound }: LinearSystem,
  excesses: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> | undefined {
  const values = new Map<number, number>();
  const rounded = free.map((_, index) => Math.round((excesses.get(index) ?? 0) * FRACTION) / FRACTION);
  for (const [index, position] of free.entries()) {
    values.set(position, (rounded[index] ?? 0) + leastOf(cellAt(veil.net, position)));
  }
  for (const { position, rest, weights } of bound) {
    let excess = rest;
    for (const [index, weight] of weights) excess -= weight * (rounded[index] ?? 0);
    if (excess < -TOLERANCE) return undefined;
    values.set(position, excess + leastOf(cellAt(veil.net, position)));
  }
  return values;
}
