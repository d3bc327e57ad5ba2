import type { CodeList } from '../kit/code-list.ts';

// Lists live as long as the program; the longest has thousands of codes.
const known = new WeakMap<CodeList, ReadonlyMap<string, number>>();

const NONE: ReadonlyMap<string, number> = new Map();

/** Where each code stands in its list, counted from 0. */
export function codePositions(list: CodeList | null): ReadonlyMap<string, number> {
  if (list === null) return NONE;
  const positions = known.get(list) ?? new Map(list.codes.map(({ code }, position) => [code, position]));
  known.set(list, positions);
  return positions;
}
