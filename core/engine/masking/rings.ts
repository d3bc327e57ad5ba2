import { lineAt, linesAt } from './net.ts';
import type { Veil } from './veil.ts';

/** The lines around a hidden cell: first its own, then those that share a hidden cell with them, and so on. */
export function* rings(veil: Veil, position: number): Generator<readonly number[]> {
  const { net, hidden } = veil;
  const reached = new Set([position]);
  const walked = new Set<number>();
  let edge: readonly number[] = [position];
  while (edge.length > 0) {
    const ring = edge.flatMap((cell) => linesAt(net, cell)).filter((line) => isFirst(walked, line));
    if (ring.length > 0) yield ring;
    edge = ring
      .flatMap((line) => lineAt(net, line).members)
      .filter((member) => hidden[member] === 1 && isFirst(reached, member));
  }
}

function isFirst(seen: Set<number>, value: number): boolean {
  if (seen.has(value)) return false;
  seen.add(value);
  return true;
}
