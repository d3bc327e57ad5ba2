import { leastOf } from './cells.ts';
import { cellAt } from './net.ts';
import type { LinearSystem } from './system.ts';
import type { Veil } from './veil.ts';

/** Told of a value that a cell can have. */
export type Possible = (position: number, value: number) => void;

/**
 * Moves one free cell at a time away from the real values, with the bound ones that follow, as far as all stay possible.
 * Most cells prove to be wide that way, without a linear program.
 */
export function moveEach(veil: Veil, { free, bound }: LinearSystem, possible: Possible): void {
  const followers = free.map((): Follower[] => []);
  for (const { position, weights } of bound) {
    for (const [index, weight] of weights) followers[index]?.push({ position, weight });
  }
  for (const [index, position] of free.entries()) {
    const moved = [{ position, weight: -1 }, ...(followers[index] ?? [])];
    for (const direction of [1, -1]) {
      const step = direction * roomFor(veil, moved, direction);
      for (const { position, weight } of moved) {
        possible(position, cellAt(veil.net, position).value - weight * step);
      }
    }
  }
}

interface Follower {
  readonly position: number;
  /** By how much it becomes less when the free cell becomes greater by 1. */
  readonly weight: number;
}

/** How far one can go: until a cell is at its least, and no farther than anybody asks for. */
function roomFor(veil: Veil, moved: readonly Follower[], direction: number): number {
  let room = veil.k - 1;
  for (const { position, weight } of moved) {
    const loss = direction * weight;
    if (loss <= 0) continue;
    const cell = cellAt(veil.net, position);
    room = Math.min(room, (cell.value - leastOf(cell)) / loss);
  }
  return room;
}
