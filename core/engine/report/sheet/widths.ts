import type { ResolvedTab } from '../blocks.ts';

/** In characters: the first column holds labels, all others numbers. */
export const LABEL_WIDTH = 36;
export const NUMBER_WIDTH = 13;

const LEAST = 7;

/** How many columns a tab has: as many as its widest table, and enough for letter-head and charts. */
export function columnsOf({ blocks }: ResolvedTab): number {
  const widths = blocks.map((block) => (block.kind === 'table' ? block.headers.length + 1 : 0));
  return Math.max(LEAST, ...widths);
}
