import { leastOf } from './cells.ts';
import { cellAt, lineAt, linesAt } from './net.ts';
import type { Region } from './region.ts';
import type { Veil } from './veil.ts';

/** One cell by the others: it changes by less the sum of `weights` times the changes of the free cells. */
export interface BoundCell {
  readonly position: number;
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
  const rows = rowsOf(veil, members);
  const rowsAt = members.map((): Set<Row> => new Set());
  for (const row of rows) {
    for (const column of row.signs.keys()) rowsAt[column]?.add(row);
  }
  const excess = members.map((member) => excessOf(veil, member));
  const boundBy = new Map<number, Row>();
  for (const row of rows) {
    const column = pivotOf(row, rowsAt, excess);
    if (column === undefined) continue;
    eliminate(row, column, rowsAt);
    boundBy.set(column, row);
  }
  const free = new Map<number, number>();
  for (const column of members.keys()) {
    if (!boundBy.has(column)) free.set(column, free.size);
  }
  const bound = [...boundBy].map(([column, { signs }]): BoundCell => {
    const weights = new Map<number, number>();
    for (const [other, weight] of signs) {
      const index = free.get(other);
      if (index !== undefined) weights.set(index, weight);
    }
    return { position: members[column] ?? 0, weights };
  });
  return { free: [...free.keys()].map((column) => members[column] ?? 0), bound };
}

/** By how much a cell exceeds the least value that readers must allow it. */
export function excessOf(veil: Veil, position: number): number {
  const cell = cellAt(veil.net, position);
  return cell.value - leastOf(cell);
}

/** One equation: the signed changes of its members sum up to nothing. */
interface Row {
  /** By the index of the member. */
  readonly signs: Map<number, number>;
}

function rowsOf(veil: Veil, members: readonly number[]): readonly Row[] {
  const rows = new Map<number, Row>();
  for (const [column, member] of members.entries()) {
    for (const line of linesAt(veil.net, member)) {
      const row = rows.get(line) ?? { signs: new Map() };
      const sign = lineAt(veil.net, line).total === member ? -1 : 1;
      row.signs.set(column, sign);
      rows.set(line, row);
    }
  }
  return [...rows.values()];
}

/** Binds the cell that the fewest equations have, and of these the one with most to give: little follows from each. */
function pivotOf(
  { signs }: Row,
  rowsAt: readonly ReadonlySet<Row>[],
  excess: readonly number[],
): number | undefined {
  let best: number | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const column of signs.keys()) {
    const count = rowsAt[column]?.size ?? 0;
    const more = (excess[column] ?? 0) - (excess[best ?? column] ?? 0);
    if (count > fewest || (count === fewest && more <= 0)) continue;
    best = column;
    fewest = count;
  }
  return best;
}

function eliminate(row: Row, column: number, rowsAt: readonly Set<Row>[]): void {
  const pivot = row.signs.get(column) ?? 1;
  for (const [at, sign] of row.signs) row.signs.set(at, sign / pivot);
  for (const other of [...(rowsAt[column] ?? [])]) {
    const factor = other.signs.get(column) ?? 0;
    if (other === row) continue;
    for (const [at, sign] of row.signs) {
      const left = (other.signs.get(at) ?? 0) - factor * sign;
      // Smaller is the noise of binary fractions: what lines are made of are small whole numbers.
      if (Math.abs(left) < 1e-9) {
        other.signs.delete(at);
        rowsAt[at]?.delete(other);
      } else {
        other.signs.set(at, left);
        rowsAt[at]?.add(other);
      }
    }
  }
}
