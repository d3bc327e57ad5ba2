/** The pattern of a cell that nobody formatted. */
export const AUTOMATIC = '0.###############';

const QUOTED = /"[^"]*"|\\.|\[[^\]]*\]/g;
const DATE_LETTERS = /[dmyhs]/i;
const cache = new Map<string, boolean>();

/** Whether a number in a cell of this pattern is a date or a time of day. */
export function isDatePattern(pattern: string | null): boolean {
  if (pattern === null || pattern === '@' || pattern === AUTOMATIC) return false;
  const known = cache.get(pattern);
  if (known !== undefined) return known;
  const answer = DATE_LETTERS.test(pattern.replace(QUOTED, ''));
  cache.set(pattern, answer);
  return answer;
}
