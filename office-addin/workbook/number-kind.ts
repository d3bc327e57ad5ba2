import type { FormatKind } from '../../core/index.ts';

const LITERAL = /"[^"]*"?|\\.|[_*].|general|am\/pm|a\/p|\[(?!(?:h+|m+|s+)\])[^\]]*\]?/g;
const ELAPSED = /\[[hms]+\]/;

/**
 * The kind of a number format in en-US, by its first section (ECMA-376 18.8.31). Times of day and durations are
 * `general`: a number shown as `hh:mm` is no date.
 */
export function numberKind(format: string): FormatKind {
  const [code = ''] = format.toLowerCase().replace(LITERAL, '').split(';');
  if (/[yd]/.test(code)) return 'date';
  if (code.includes('m') && !/[hs0#?]/.test(code) && !ELAPSED.test(code)) return 'date'; // months alone
  if (code.includes('%')) return 'percent';
  return code.includes('@') ? 'text' : 'general';
}
