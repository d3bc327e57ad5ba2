import type { Indicator } from '../../kit/indicator.ts';
import { fixedText } from '../../locale/decimals.ts';
import type { Locale } from '../../locale/text.ts';
import type { Amount } from './amount.ts';

const SILENT = { id: 'BELUM LAPOR', en: 'NOT REPORTED' } as const;
/** Stands where a figure does not apply (specification §5.1). */
const NONE = '–';

/** A figure as tables print it: `59,46%`, `1.660`, `Rp246.939`, `–`. */
export function amountText(
  { decimals, unit }: Pick<Indicator, 'decimals' | 'unit'>,
  { state, value }: Amount,
  locale: Locale,
): string {
  if (state === 'not-reported') return SILENT[locale];
  if (value === null) return NONE;
  const text = fixedText(value, decimals, locale);
  if (unit.id === '%') return `${text}%`;
  return unit.id === 'Rp' ? `Rp${text}` : text;
}
