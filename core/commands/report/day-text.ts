import { monthName } from '../../engine/period/period-name.ts';
import type { Locale } from '../../locale/text.ts';
import { civilOf } from '../../workbook/serial.ts';

/** A day as people write it, `8 Agustus 2024`; `–` where it is not known. */
export function dayText(serial: number | null, locale: Locale): string {
  if (serial === null || Number.isNaN(serial)) return '–';
  const { year, month, day } = civilOf(Math.floor(serial));
  return `${day} ${monthName({ year, month })[locale]}`;
}
