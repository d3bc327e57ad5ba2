import { coverLines } from './lines.ts';
import { cellAt, lineAt } from './net.ts';
import { rings } from './rings.ts';
import { isWide, type Spans, spansOf } from './spans.ts';
import { isHideable, maskCell, mustStayWide, type Veil } from './veil.ts';

const ALL = [Number.POSITIVE_INFINITY];

/**
 * Masks further cells until every range that must stay wide is wide, and gives the positions where nothing is left to
 * mask. Ends, since each round masks a cell; with everything but zeros hidden, all ranges are open.
 */
export function widen(veil: Veil): readonly number[] {
  const spans = spansOf(veil);
  return stillNarrow(veil, spans, [...narrowAtLast(veil, spans)]);
}

/** Masks further cells like `widen`, but gives up where nothing is left to mask near one; whether all ranges are wide. */
export function canWiden(veil: Veil): boolean {
  return narrowAtLast(veil, spansOf(veil)).next().done === true;
}

/** Finds one after another what stays narrow, as far as not the whole net is looked through for it. */
function* narrowAtLast(veil: Veil, spans: Spans): Generator<number, void> {
  const waiting = guardedCells(veil);
  for (const position of waiting) {
    const before = veil.reasons.size;
    while (!isWide(veil, spans, position)) {
      if (!maskFurther(veil, position)) {
        yield position;
        break;
      }
      coverLines(veil);
    }
    // What was masked meanwhile waits for its own turn, at the end of the list that is being walked.
    if (veil.reasons.size > before) waiting.push(...[...veil.reasons.keys()].slice(before));
  }
}

/** Cells that were shown earlier and stand nearest to an exposed one. */
export function obstaclesTo(veil: Veil, position: number): readonly number[] {
  for (const ring of rings(veil, position)) {
    const shown = new Set<number>();
    for (const line of ring) {
      for (const member of lineAt(veil.net, line).members) {
        const { fate, value } = cellAt(veil.net, member);
        if (fate === 'shown' && value > 0) shown.add(member);
      }
    }
    if (shown.size > 0) return [...shown];
  }
  return [];
}

function guardedCells(veil: Veil): number[] {
  const guarded: number[] = [];
  for (let position = 0; position < veil.hidden.length; position++) {
    if (mustStayWide(veil, position)) guarded.push(position);
  }
  return guarded;
}

function stillNarrow(veil: Veil, spans: Spans, exposed: readonly number[]): readonly number[] {
  return exposed.filter((position) => !isWide(veil, spans, position, ALL)).sort((a, b) => a - b);
}

/** Masks the smallest cell of the nearest lines that still have one, parts before totals; false when there is none. */
function maskFurther(veil: Veil, position: number): boolean {
  const { net } = veil;
  for (const ring of rings(veil, position)) {
    const chosen = smallestPart(veil, ring) ?? smallest(veil, totalsOf(veil, ring));
    if (chosen === undefined) continue;
    maskCell(veil, chosen, { kind: 'weak', cell: cellAt(net, position).id });
    return true;
  }
  return false;
}

function smallestPart(veil: Veil, ring: readonly number[]): number | undefined {
  return smallest(
    veil,
    ring.flatMap((line) => lineAt(veil.net, line).parts),
  );
}

function totalsOf(veil: Veil, ring: readonly number[]): readonly number[] {
  return ring.map((line) => lineAt(veil.net, line).total);
}

function smallest(veil: Veil, positions: readonly number[]): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const position of positions) {
    const cell = cellAt(veil.net, position);
    if (cell.value >= least || !isHideable(veil, position)) continue;
    best = position;
    least = cell.value;
  }
  return best;
}
