import type { SheetLocale } from './sheet-locale.ts';

/** A number that was typed, and the format that its writing suggests. */
export interface TypedNumber {
  readonly value: number;
  readonly format?: string;
}

interface Writing {
  readonly plain: RegExp;
  readonly grouped: RegExp;
  readonly group: string;
  readonly point: string;
}

const WRITINGS: Readonly<Record<SheetLocale, Writing>> = {
  en_US: {
    plain: /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i,
    grouped: /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/,
    group: ',',
    point: '.',
  },
  id_ID: {
    plain: /^[+-]?(?:\d+,?\d*|,\d+)(?:E[+-]?\d+)?$/i,
    grouped: /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d*)?$/,
    group: '.',
    point: ',',
  },
};
const CURRENCY = /^(?:Rp|\$)\s*/;

/** Reads a typed number; `null` when the text is none. Fifteen digits are kept, so a longer id is damaged. */
export function readTypedNumber(text: string, locale: SheetLocale): TypedNumber | null {
  const amount = text.replace(CURRENCY, '');
  if (amount.endsWith('%')) {
    const share = plainNumber(amount.slice(0, -1).trim(), locale);
    return share === null ? null : { value: share / 100, format: '0.00%' };
  }
  const value = plainNumber(amount, locale);
  if (value === null) return null;
  const kept = Number(value.toPrecision(15));
  return WRITINGS[locale].grouped.test(amount) ? { value: kept, format: '#,##0' } : { value: kept };
}

function plainNumber(text: string, locale: SheetLocale): number | null {
  const { plain, grouped, group, point } = WRITINGS[locale];
  if (plain.test(text)) return Number(text.replace(point, '.'));
  return grouped.test(text) ? Number(text.replaceAll(group, '').replace(point, '.')) : null;
}
