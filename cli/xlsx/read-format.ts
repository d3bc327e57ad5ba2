import type { FormatKind } from '../../core/index.ts';

/** The kind of a number format that files need not define (ECMA-376 18.8.30). */
export function builtInFormatKind(id: number): FormatKind {
  if (BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last)) return 'date';
  if (id === 9 || id === 10) return 'percent';
  return id === 49 ? 'text' : 'general';
}

/** Above 22, the dates of Chinese, Japanese and Korean files; 32 and 33 are times there. */
const BUILT_IN_DATES = [
  [14, 17],
  [22, 22],
  [27, 31],
  [34, 36],
  [50, 58],
] as const;
