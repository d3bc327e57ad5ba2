import { attemptWith } from './attempt.ts';
import { isUnsafe, type MaskCell, type MaskLine, type MaskReason, type MaskResult } from './cells.ts';
import { cellAt, type Net, netOf } from './net.ts';
import { spare } from './spare.ts';
import type { Veil } from './veil.ts';
import { obstaclesTo } from './widen.ts';

/** How small a count is unsafe: one from 1 to k - 1. */
export interface MaskOptions {
  readonly k: 3 | 5 | 10 | 11;
}

/**
 * Chooses what to print as `*`, so that nobody who knows all shown numbers, all lines, that every `*` is at least 1 and
 * that latent cells are at least 0 can narrow a masked count of persons down to a range of less than k - 1. Cells of an
 * earlier fate keep it. Ranges are those of the linear relaxation; what somebody guesses from knowing how cells were
 * chosen is not covered. Throws a RangeError when lines do not fit the cells.
 */
export function mask(cells: readonly MaskCell[], lines: readonly MaskLine[], { k }: MaskOptions): MaskResult {
  const net = netOf(cells, lines);
  let known: readonly number[] = [];
  let attempt = attemptWith(net, k, known);
  for (;;) {
    // A large number that can be computed all the same protects nobody: the next attempt looks for others.
    const futile = attempt.exposed.filter((position) => isFree(cellAt(net, position), k));
    if (futile.length === 0) break;
    known = [...known, ...futile];
    const next = attemptWith(net, k, known);
    if (next.exposed.length >= attempt.exposed.length) break;
    attempt = next;
  }
  const { veil, exposed } = spare(net, k, attempt, known);
  return { masked: reasonsById(veil), broken: brokenBy(veil, exposed), exposed: idsOf(net, exposed) };
}

function isFree(cell: MaskCell, k: number): boolean {
  return cell.fate === undefined && !isUnsafe(cell, k);
}

function reasonsById({ net, reasons }: Veil): ReadonlyMap<string, MaskReason> {
  const positions = [...reasons.keys()].sort((a, b) => a - b);
  const masked = new Map<string, MaskReason>();
  for (const position of positions) {
    const reason = reasons.get(position);
    if (reason !== undefined) masked.set(cellAt(net, position).id, reason);
  }
  return masked;
}

/** Cells shown earlier that are unsafe themselves, or that stand between the exposed ones and safety. */
function brokenBy(veil: Veil, exposed: readonly number[]): readonly string[] {
  const broken = new Set<number>();
  for (const [position, cell] of veil.net.cells.entries()) {
    if (cell.fate === 'shown' && isUnsafe(cell, veil.k)) broken.add(position);
  }
  for (const position of exposed) {
    for (const obstacle of obstaclesTo(veil, position)) broken.add(obstacle);
  }
  return idsOf(
    veil.net,
    [...broken].sort((a, b) => a - b),
  );
}

function idsOf(net: Net, positions: readonly number[]): readonly string[] {
  return positions.map((position) => cellAt(net, position).id);
}
