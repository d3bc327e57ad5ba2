import type { MaskCell, MaskLine } from './cells.ts';
import { extreme, type Search } from './extreme.ts';
import { cellAt, netOf } from './net.ts';
import { regionAround } from './region.ts';
import { systemOf } from './system.ts';
import { maskCell, type Veil, veilOf } from './veil.ts';

/** What readers can tell of a cell: it is at least `low` and at most `high`, which is Infinity when nothing bounds it. */
export interface FeasibleRange {
  readonly low: number;
  readonly high: number;
}

/**
 * The ranges that readers can compute for some cells when these are masked; of a shown cell just its value. Meant for a few
 * cells that somebody asks about: each is computed from all that hangs together with it.
 */
export function feasibleRanges(
  cells: readonly MaskCell[],
  lines: readonly MaskLine[],
  masked: ReadonlySet<string>,
  ids: readonly string[],
): ReadonlyMap<string, FeasibleRange> {
  const veil = veilOf(netOf(cells, lines), 0);
  for (const [position, { id }] of cells.entries()) {
    if (masked.has(id)) maskCell(veil, position, { kind: 'earlier' });
  }
  return new Map(ids.map((id) => [id, rangeOf(veil, id)]));
}

function rangeOf(veil: Veil, id: string): FeasibleRange {
  const position = veil.net.positions.get(id);
  if (position === undefined) throw new RangeError(`No cell has the id ${id}.`);
  if (veil.hidden[position] === 0) return { low: valueAt(veil, position), high: valueAt(veil, position) };
  return {
    low: endOf(veil, position, 'minimize'),
    high: endOf(veil, position, 'maximize'),
  };
}

function endOf(veil: Veil, position: number, direction: Search['direction']): number {
  const region = regionAround(veil, position, Number.POSITIVE_INFINITY);
  if (!region.members.includes(position)) return valueAt(veil, position);
  const found = extreme(veil, systemOf(veil, region), { positions: [position], direction });
  // A search that got lost must not make a cell look safer than it is.
  return found === 'open' ? Number.POSITIVE_INFINITY : (found?.get(position) ?? valueAt(veil, position));
}

function valueAt(veil: Veil, position: number): number {
  return cellAt(veil.net, position).value;
}
