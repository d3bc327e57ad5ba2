import { type FormatKind, formatKindOf } from '../core/index.ts';

/** Tells what a number pattern shows; patterns repeat from cell to cell, so each is looked at once. */
export function formatReader(): (pattern: string) => FormatKind {
  const known = new Map<string, FormatKind>();
  return (pattern) => {
    const found = known.get(pattern);
    if (found !== undefined) return found;
    const kind = formatKindOf(pattern);
    known.set(pattern, kind);
    return kind;
  };
}
