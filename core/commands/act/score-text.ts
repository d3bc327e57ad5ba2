import { fixedText } from '../../locale/decimals.ts';
import type { Locale } from '../../locale/text.ts';

/** A score with two decimals, `–` where there is none. */
export function scoreText(value: number | null, locale: Locale): string {
  return value === null ? '–' : fixedText(value, 2, locale);
}
