import { cellAt, lineAt, linesAt, type NetLine } from './net.ts';
import { isHideable, maskCell, type Veil } from './veil.ts';

/**
 * Masks further cells until no line gives a masked one away by subtraction. Lines are scanned in their order, from the
 * start again after each cell; a line that nothing can help any more is passed over.
 */
export function coverLines(veil: Veil): void {
  const { lines } = veil.net;
  const hopeless = new Set<number>();
  while (veil.firstDoubt < lines.length) {
    const at = veil.firstDoubt++;
    if (hopeless.has(at) || !fails(veil, at)) continue;
    const line = lineAt(veil.net, at);
    const chosen = partToMask(veil, at) ?? totalToMask(veil, line);
    if (chosen === undefined) {
      hopeless.add(at);
      continue;
    }
    // Masking takes the first doubt back to the earliest line of the cell, this one or one before.
    maskCell(veil, chosen, { kind: 'subtraction', line: line.source });
  }
}

/** One hidden cell is computed; hidden parts of a known total share what exceeds the least of them. */
function fails(veil: Veil, at: number): boolean {
  if (veil.guardedIn[at] === 0) return false;
  if (veil.hiddenIn[at] === 1) return true;
  return veil.hidden[lineAt(veil.net, at).total] === 0 && (veil.slackIn[at] ?? 0) < veil.k - 1;
}

/** The part that leaves the fewest crossing lines with a single mask, then the smallest, then the first. */
function partToMask(veil: Veil, at: number): number | undefined {
  let best: number | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  let bestValue = Number.POSITIVE_INFINITY;
  for (const part of lineAt(veil.net, at).parts) {
    if (!isHideable(veil, part)) continue;
    const { value } = cellAt(veil.net, part);
    const cost = bareCrossings(veil, part, at);
    if (cost > bestCost || (cost === bestCost && value >= bestValue)) continue;
    best = part;
    bestCost = cost;
    bestValue = value;
  }
  return best;
}

function bareCrossings(veil: Veil, part: number, at: number): number {
  let bare = 0;
  for (const line of linesAt(veil.net, part)) {
    if (line !== at && veil.hiddenIn[line] === 0) bare++;
  }
  return bare;
}

function totalToMask(veil: Veil, line: NetLine): number | undefined {
  return isHideable(veil, line.total) ? line.total : undefined;
}
