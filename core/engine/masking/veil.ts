import { isLatent, isUnsafe, leastOf, type MaskReason } from './cells.ts';
import { cellAt, lineAt, linesAt, type Net } from './net.ts';
import { settledCells } from './settled.ts';

/** What readers cannot see, with the counts of each line; grows and never shrinks. */
export interface Veil {
  readonly net: Net;
  readonly k: number;
  /** 1 for each cell that readers do not know. */
  readonly hidden: Uint8Array;
  /** 1 for each cell whose value readers know for ever; hiding it would be of no use. */
  readonly settled: Uint8Array;
  /** Why the masked cells are masked, by position; latent cells are hidden without being masked. */
  readonly reasons: Map<number, MaskReason>;
  /** For each line, how many of its cells are hidden. */
  readonly hiddenIn: Int32Array;
  /** For each line, how many of its hidden cells must not become known. */
  readonly guardedIn: Int32Array;
  /** For each line, by how much its hidden parts exceed the least that readers must allow. */
  readonly slackIn: Float64Array;
  /** Every line before this one holds, as far as a line can be judged alone. */
  firstDoubt: number;
}

/** A veil over the latent cells only; readers know the given cells whatever is hidden. */
export function veilOf(net: Net, k: number, known: readonly number[] = []): Veil {
  const veil: Veil = {
    net,
    k,
    hidden: new Uint8Array(net.cells.length),
    settled: settledCells(net, known),
    reasons: new Map(),
    hiddenIn: new Int32Array(net.lines.length),
    guardedIn: new Int32Array(net.lines.length),
    slackIn: new Float64Array(net.lines.length),
    firstDoubt: 0,
  };
  for (const [position, cell] of net.cells.entries()) {
    if (isLatent(cell)) hide(veil, position);
  }
  return veil;
}

/** Masks a cell; one that is hidden already stays as it is. */
export function maskCell(veil: Veil, position: number, reason: MaskReason): void {
  if (veil.hidden[position] === 1) return;
  veil.reasons.set(position, reason);
  hide(veil, position);
}

/** Whether a cell can be masked to protect others. Zeros never, so that every `*` is at least 1. */
export function isHideable(veil: Veil, position: number): boolean {
  const { fate, told } = cellAt(veil.net, position);
  const isSeen = veil.hidden[position] === 0 && veil.settled[position] === 0;
  return isSeen && fate === undefined && told !== 'latent';
}

/** Whether a cell's range must stay wide: masked counts of persons, and latent ones that are small. */
export function mustStayWide(veil: Veil, position: number): boolean {
  const cell = cellAt(veil.net, position);
  if (veil.hidden[position] === 0 || !cell.sensitive) return false;
  return !isLatent(cell) || isUnsafe(cell, veil.k);
}

function hide(veil: Veil, position: number): void {
  const { net, k } = veil;
  const cell = cellAt(net, position);
  const isGuarded = !isLatent(cell) || isUnsafe(cell, k);
  veil.hidden[position] = 1;
  for (const line of linesAt(net, position)) {
    add(veil.hiddenIn, line, 1);
    if (isGuarded) add(veil.guardedIn, line, 1);
    if (lineAt(net, line).total !== position) add(veil.slackIn, line, cell.value - leastOf(cell));
    veil.firstDoubt = Math.min(veil.firstDoubt, line);
  }
}

function add(counts: Int32Array | Float64Array, at: number, amount: number): void {
  counts[at] = (counts[at] ?? 0) + amount;
}
