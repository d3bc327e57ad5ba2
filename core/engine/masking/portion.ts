import type { BoundCell, LinearSystem } from './system.ts';

/**
 * The free cells that have most to do with a cell, and the bound ones that follow them; all others keep their real values. What
 * is possible in a portion is possible altogether, and it is as good as the whole when the limit leaves out none.
 */
export function portionAround(system: LinearSystem, position: number, limit: number): LinearSystem {
  const { free, bound } = system;
  if (free.length <= limit) return system;
  const chosen = nearestFree(system, position, limit);
  const indices = new Map([...chosen].map((index, at) => [index, at]));
  const followers: BoundCell[] = [];
  for (const cell of bound) {
    const weights = new Map<number, number>();
    for (const [index, weight] of cell.weights) {
      const at = indices.get(index);
      if (at !== undefined) weights.set(at, weight);
    }
    if (weights.size > 0) followers.push({ position: cell.position, weights });
  }
  return { free: [...chosen].map((index) => free[index] ?? 0), bound: followers };
}

function nearestFree({ free, bound }: LinearSystem, position: number, limit: number): ReadonlySet<number> {
  const rowsAt = free.map((): BoundCell[] => []);
  for (const cell of bound) {
    for (const index of cell.weights.keys()) rowsAt[index]?.push(cell);
  }
  const own = bound.find((cell) => cell.position === position);
  const chosen = new Set(own ? own.weights.keys() : [free.indexOf(position)]);
  const walked = new Set<BoundCell>();
  // Those that are added meanwhile are walked too, the nearest first.
  for (const index of chosen) {
    for (const cell of rowsAt[index] ?? []) {
      if (walked.has(cell)) continue;
      walked.add(cell);
      for (const near of cell.weights.keys()) {
        if (chosen.size >= limit) return chosen;
        chosen.add(near);
      }
    }
  }
  return chosen;
}
