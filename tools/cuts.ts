/** A part of a text, and what comes in its place. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  readonly instead: string;
}

/** The text with other things in the place of some of its parts, none of which overlap. */
export function withoutCuts(code: string, cuts: readonly Cut[]): string {
  const ordered = [...cuts].sort((a, b) => a.from - b.from);
  let at = 0;
  const kept: string[] = [];
  for (const { from, to, instead } of ordered) {
    kept.push(code.slice(at, from), instead);
    at = to;
  }
  return [...kept, code.slice(at)].join('');
}
