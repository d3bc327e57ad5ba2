import { isUnsafe, type MaskCell, type MaskReason } from './cells.ts';
import { coverLines } from './lines.ts';
import type { Net } from './net.ts';
import { maskCell, type Veil, veilOf } from './veil.ts';
import { canWiden, widen } from './widen.ts';

/** One way to mask a net. */
export interface Attempt {
  readonly veil: Veil;
  /** Positions of what stays narrow, in their order. */
  readonly exposed: readonly number[];
}

/** Masks what is small and as much beside it as is needed, without masking the cells at `known`. */
export function attemptWith(net: Net, k: number, known: readonly number[]): Attempt {
  const veil = startedWith(net, k, known);
  return { veil, exposed: widen(veil) };
}

/** The same where nothing stays narrow; undefined, and sooner known, where something might. */
export function safeAttemptWith(net: Net, k: number, known: readonly number[]): Attempt | undefined {
  const veil = startedWith(net, k, known);
  return canWiden(veil) ? { veil, exposed: [] } : undefined;
}

function startedWith(net: Net, k: number, known: readonly number[]): Veil {
  const veil = veilOf(net, k, known);
  for (const [position, cell] of net.cells.entries()) {
    const reason = firstReason(cell, k);
    if (reason !== undefined) maskCell(veil, position, reason);
  }
  coverLines(veil);
  return veil;
}

/** Why a cell is masked whatever stands beside it. A zero is never masked, nor what everybody has read. */
function firstReason(cell: MaskCell, k: number): MaskReason | undefined {
  if (cell.fate === 'shown' || cell.value === 0) return undefined;
  if (cell.fate === 'masked') return { kind: isUnsafe(cell, k) ? 'small' : 'earlier' };
  return cell.told !== 'latent' && isUnsafe(cell, k) ? { kind: 'small' } : undefined;
}
