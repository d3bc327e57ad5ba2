import type { Text } from '../../locale/text.ts';

const MONTHS = 3;

/** The quarter of a month, `TW 2 2024`. */
export function quarterName(year: number, month: number, say: (text: Text) => string): string {
  const number = Math.ceil(month / MONTHS);
  return say({ id: `TW ${number} ${year}`, en: `Q${number} ${year}` });
}
