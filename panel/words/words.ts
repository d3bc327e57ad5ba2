import type { Locale, Text } from '../../core/index.ts';

/** Texts by name; a missing translation does not compile. */
export type Words = Readonly<Record<string, Text>>;

/** What stands for `{name}` in a text. */
export type Values = Readonly<Record<string, string | number>>;

const PLACEHOLDER = /\{(\w+)\}/g;

/** A text in one language with its placeholders filled in; numbers are grouped as people there write them. */
export function sayIn(locale: Locale, text: Text, values: Values = {}): string {
  return text[locale].replace(PLACEHOLDER, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? countIn(locale, value) : value;
  });
}

/** A whole number as people write it: `10.000`. */
export function countIn(locale: Locale, value: number): string {
  return new Intl.NumberFormat(locale === 'id' ? 'id-ID' : 'en-GB').format(value);
}
