import type { Found, Reading } from './reading.ts';

const DECIMAL =
  /(?:^|[^\d.,])(-?\d{1,2}[.,]\d{4,12}°? ?[NSLU]{0,2}[;, /]{1,3}(?:lon[a-z]{0,6}|lng|bt)?[ :=]{0,2}(?:9[5-9]|1[0-4]\d)[.,]\d{4,12})(?!\d)/gi;
const DEGREES = /(\d{1,3} ?° ?\d{1,2} ?['′’])/g;

/** VI-15: points on a map within Indonesia's longitudes. */
export function findCoordinates({ text }: Reading): readonly Found[] {
  return [...text.matchAll(DECIMAL), ...text.matchAll(DEGREES)].map(({ index, 0: whole, 1: point = '' }) => ({
    rule: 'VI-15',
    start: index + whole.length - point.length,
    end: index + whole.length,
  }));
}
