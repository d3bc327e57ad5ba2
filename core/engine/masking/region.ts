import { lineAt, linesAt } from './net.ts';
import type { Veil } from './veil.ts';

/** Hidden cells that can change together while all others stay what they are. */
export interface Region {
  /** Positions of the cells. */
  readonly members: readonly number[];
  /** Whether no hidden cell that is tied to them was left out, so that what holds here holds altogether. */
  readonly isWhole: boolean;
}

/** The hidden cells nearest to one of them, not many more than the limit, without those that cannot change. */
export function regionAround(veil: Veil, position: number, limit: number): Region {
  const { net, hidden } = veil;
  const members = new Set([position]);
  const walked = new Set<number>();
  // Members that are added meanwhile are walked too, the nearest first.
  for (const near of members) {
    for (const line of linesAt(net, near)) {
      if (walked.has(line)) continue;
      if (members.size >= limit) return { members: freeOf(veil, members), isWhole: false };
      walked.add(line);
      for (const member of lineAt(net, line).members) {
        if (hidden[member] === 1) members.add(member);
      }
    }
  }
  return { members: freeOf(veil, members), isWhole: true };
}

/** Without the cells that are alone in a line, and those that are so once the others are known. */
function freeOf(veil: Veil, members: ReadonlySet<number>): readonly number[] {
  const { net } = veil;
  const free = new Set(members);
  const countIn = new Map<number, number>();
  for (const member of members) {
    for (const line of linesAt(net, member)) countIn.set(line, (countIn.get(line) ?? 0) + 1);
  }
  const lonely = [...countIn].filter(([, count]) => count === 1).map(([line]) => line);
  for (const line of lonely) {
    const fixed = lineAt(net, line).members.find((member) => free.has(member));
    if (fixed === undefined) continue;
    free.delete(fixed);
    for (const crossing of linesAt(net, fixed)) {
      const left = (countIn.get(crossing) ?? 0) - 1;
      countIn.set(crossing, left);
      if (left === 1) lonely.push(crossing);
    }
  }
  return [...free];
}
