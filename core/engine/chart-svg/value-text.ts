import { fixedText, rounded } from '../../locale/decimals.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Locale } from '../../locale/text.ts';
import type { ChartData } from '../../workbook/chart.ts';

/** A value as its label says it: `1.205`, `2,25`, `59,5%`. */
export function valueText(value: number, format: ChartData['format'], locale: Locale): string {
  if (format === 'percent') return `${fixedText(value, 1, locale)}%`;
  return format === 'integer' ? fixedText(value, 0, locale) : fixedText(value, 2, locale);
}

/** A value of the axis, with no more decimals than it has. */
export function tickText(value: number, { format, stacking }: ChartData, locale: Locale): string {
  const number = formatNumber(rounded(value, 6), locale);
  return format === 'percent' || stacking === 'percent' ? `${number}%` : number;
}
