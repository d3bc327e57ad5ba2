import { isUnsafe, type MaskCell, type MaskLine, type MaskReason, type MaskResult } from './cells.ts';
import { coverLines } from './lines.ts';
import { cellAt, type Net, netOf } from './net.ts';
import { maskCell, type Veil, veilOf } from './veil.ts';
import { obstaclesTo, widen } from './widen.ts';

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
  const { veil, exposed } = attempt;
  return { masked: reasonsById(veil), broken: brokenBy(veil, exposed), exposed: idsOf(net, exposed) };
}

interface Attempt {
  readonly veil: Veil;
  /** Positions of what stays narrow. */
  readonly exposed: readonly number[];
}

function attemptWith(net: Net, k: number, known: readonly number[]): Attempt {
  const veil = veilOf(net, k, known);
  for (const [position, cell] of net.cells.entries()) {
    const reason = firstReason(cell, k);
    if (reason !== undefined) maskCell(veil, position, reason);
  }
  coverLines(veil);
  return { veil, exposed: widen(veil) };
}

function isFree(cell: MaskCell, k: number): boolean {
  return cell.fate === undefined && !isUnsafe(cell, k);
}

/** Why a cell is masked whatever stands beside it. A zero is never masked, nor what everybody has read. */
function firstReason(cell: MaskCell, k: number): MaskReason | undefined {
  if (cell.fate === 'shown' || cell.value === 0) return undefined;
  if (cell.fate === 'masked') return { kind: isUnsafe(cell, k) ? 'small' : 'earlier' };
  return cell.told !== 'latent' && isUnsafe(cell, k) ? { kind: 'small' } : undefined;
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
