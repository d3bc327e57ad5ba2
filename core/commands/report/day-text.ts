import { dayInWords } from '../../engine/decode/date-words.ts';
import type { Locale } from '../../locale/text.ts';

/** A day as people write it, `8 Agustus 2024`; `–` where it is not known. */
export function dayText(serial: number | null, locale: Locale): string {
  return serial === null || Number.isNaN(serial) ? '–' : dayInWords(Math.floor(serial))[locale];
}
