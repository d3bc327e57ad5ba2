import type { Locale } from './text.ts';

/** A number as Indonesians write it, `1.250.000,5`; in English with the signs exchanged. */
export function formatNumber(value: number, locale: Locale): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const [thousands, point] = locale === 'id' ? ['.', ','] : [',', '.'];
  const grouped = whole.includes('e') ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : point + fraction}`;
}
