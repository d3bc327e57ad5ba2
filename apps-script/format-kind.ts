import type { FormatKind } from '../core/index.ts';

/** Texts, escaped letters and bracketed parts of a pattern, in which letters say nothing. */
const LITERALS = /"[^"]*"|\\.|\[[^\]]*\]/g;

/** Tells what a number pattern shows; patterns repeat from cell to cell, so each is looked at once. */
export function formatReader(): (pattern: string) => FormatKind {
  const known = new Map<string, FormatKind>();
  return (pattern) => {
    const found = known.get(pattern);
    if (found !== undefined) return found;
    const kind = kindOf(pattern);
    known.set(pattern, kind);
    return kind;
  };
}

function kindOf(pattern: string): FormatKind {
  if (pattern === '@') return 'text';
  const bare = pattern.replace(LITERALS, '').toLowerCase();
  if (bare === 'general') return 'general';
  if (bare.includes('%')) return 'percent';
  return /[dmyhs]/.test(bare) ? 'date' : 'general';
}
