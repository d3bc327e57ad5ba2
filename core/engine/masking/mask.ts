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
  const veil = veilOf(netOf(cells, lines), k);
  for (const [position, cell] of cells.entries()) {
    const reason = firstReason(cell, k);
    if (reason !== undefined) maskCell(veil, position, reason);
  }
  coverLines(veil);
  const exposed = widen(veil);
  return { masked: reasonsById(veil), broken: brokenBy(veil, exposed), exposed: idsOf(veil.net, exposed) };
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
