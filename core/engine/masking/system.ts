import { leastOf } from './cells.ts';
import { cellAt, lineAt, linesAt } from './net.ts';
import type { Region } from './region.ts';
import type { Veil } from './veil.ts';

/** One cell by the others: its excess over its least value is `rest` less the sum of `weights` times the free excesses. */
export interface BoundCell {
  readonly position: number;
  readonly rest: number;
  /** By the index of the free cell. */
  readonly weights: ReadonlyMap<number, number>;
}

/** The lines of a region solved for as many cells as they bind; the others are free. */
export interface LinearSystem {
  /** Positions. */
  readonly free: readonly number[];
  readonly bound: readonly BoundCell[];
}

/** Solves the lines of a region, which makes linear programs over it small: no equations are left in them. */
export function systemOf(veil: Veil, { members }: Region): LinearSystem {
  const { rows, excess } = rowsOf(veil, members);
  const boundBy = new Map<number, Float64Array>();
  for (const row of rows) {
    const column = pivotOf(row, excess);
    if (column === undefined) continue;
    eliminate(rows, row, column);
    boundBy.set(column, row);
  }
  const freeColumns = [...members.keys()].filter((column) => !boundBy.has(column));
  const bound = [...boundBy].map(([column, row]): BoundCell => {
    const weights = new Map<number, number>();
    for (const [index, freeColumn] of freeColumns.entries()) {
      const weight = row[freeColumn] ?? 0;
      if (weight !== 0) weights.set(index, weight);
    }
    return { position: members[column] ?? 0, rest: row[members.length] ?? 0, weights };
  });
  return { free: freeColumns.map((column) => members[column] ?? 0), bound };
}

interface Rows {
  /** For each line the sign of every member, and at the end what the excesses sum up to. */
  readonly rows: readonly Float64Array[];
  /** By how much each member exceeds its least value. */
  readonly excess: Float64Array;
}

function rowsOf(veil: Veil, members: readonly number[]): Rows {
  const { net } = veil;
  const rows = new Map<number, Float64Array>();
  const excess = new Float64Array(members.length);
  for (const [column, member] of members.entries()) {
    const cell = cellAt(net, member);
    const more = cell.value - leastOf(cell);
    excess[column] = more;
    for (const line of linesAt(net, member)) {
      const row = rows.get(line) ?? new Float64Array(members.length + 1);
      const sign = lineAt(net, line).total === member ? -1 : 1;
      row[column] = sign;
      row[members.length] = (row[members.length] ?? 0) + sign * more;
      rows.set(line, row);
    }
  }
  return { rows: [...rows.values()], excess };
}

/** Binds the cell with most to give, so that the system starts close to the real values. */
function pivotOf(row: Float64Array, excess: Float64Array): number | undefined {
  let best: number | undefined;
  for (let column = 0; column < excess.length; column++) {
    if (row[column] === 0) continue;
    if (best === undefined || (excess[column] ?? 0) > (excess[best] ?? 0)) best = column;
  }
  return best;
}

function eliminate(rows: readonly Float64Array[], row: Float64Array, column: number): void {
  const pivot = row[column] ?? 1;
  const used: number[] = [];
  for (let at = 0; at < row.length; at++) {
    if (row[at] === 0) continue;
    row[at] = (row[at] ?? 0) / pivot;
    used.push(at);
  }
  for (const other of rows) {
    const factor = other[column] ?? 0;
    if (other === row || factor === 0) continue;
    for (const at of used) other[at] = cleaned((other[at] ?? 0) - factor * (row[at] ?? 0));
  }
}

/** Without the noise of binary fractions; what lines are made of are small whole numbers. */
function cleaned(value: number): number {
  return Math.abs(value) < 1e-9 ? 0 : value;
}
