import { type Coefficients, type Constraint, solve } from 'yalps';
import { leastOf } from './cells.ts';
import { cellAt } from './net.ts';
import type { LinearSystem } from './system.ts';
import type { Veil } from './veil.ts';

/** What to look for: the least or greatest value of a cell. */
export interface Search {
  readonly position: number;
  readonly direction: 'minimize' | 'maximize';
  /** Where a greatest value may stop; without it a range can have no end. */
  readonly enough?: number;
}

/** Values by position that readers cannot tell from the real ones; `open` when the cell may be as great as one likes. */
export type Found = ReadonlyMap<number, number> | 'open' | undefined;

const TOLERANCE = 1e-7;
const GOAL = -1;

// Many cells are exactly at their least, and a solver can go round in circles there; tiny unequal allowances prevent it.
const ALLOWANCES: readonly number[] = [1e-5, 0];

// Corners lie on small fractions: rounding to these takes the allowances out again.
const FRACTION = 12;

/** Values in which one cell is as small or as great as it can be; undefined when the search got lost. */
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
  const { position, direction, enough } = search;
  const columns = free.map((member): [number, number][] => (member === position ? [[GOAL, 1]] : []));
  const constraints = new Map<number, Constraint>();
  let start = leastOf(cellAt(veil.net, position));
  for (const [row, { position: member, rest, weights }] of bound.entries()) {
    constraints.set(row, { max: rest + allowance * (1 + unevenness(row)) });
    if (member === position) start += rest;
    for (const [index, weight] of weights) {
      columns[index]?.push([row, weight]);
      if (member === position) columns[index]?.push([GOAL, -weight]);
    }
  }
  if (enough !== undefined) constraints.set(GOAL, { max: enough - start });
  const variables = columns.map((column, index): [number, Coefficients<number>] => [index, column]);
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
