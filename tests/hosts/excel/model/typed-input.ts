import { realSerial } from '../../../../core/index.ts';

/** How people of a region write numbers and dates. */
export interface InputLocale {
  readonly decimal: '.' | ',';
  readonly group: '.' | ',';
  readonly dayFirst: boolean;
}

/** What a text becomes in a cell, and the number format that it brings to a cell of format General. */
export type TypedInput =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'constant'; readonly value: string | number | boolean; readonly format: string | null };

/** What the API reads in every region: `values` and `formulas` are taken as US input (github.com/OfficeDev/office-js/issues/1559). */
export const US_INPUT: InputLocale = { decimal: '.', group: ',', dayFirst: false };

/** How users type, by the language tag of their Excel. */
export const USER_INPUT: Readonly<Record<'id-ID' | 'en-US', InputLocale>> = {
  'id-ID': { decimal: ',', group: '.', dayFirst: true },
  'en-US': US_INPUT,
};

const TEXT_FORMAT = '@';
const TRUTH = /^(?:true|false)$/i;
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const US_NUMBER = /^([-+]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?(e[-+]?\d+)?(%?)$/i;
const COMMA_NUMBER = /^([-+]?)(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d*))?(e[-+]?\d+)?(%?)$/i;

/** Reads a text as Excel does when it is typed into a cell of a number format. */
export function typedInput(text: string, format: string, locale: InputLocale): TypedInput {
  if (format === TEXT_FORMAT) return constant(text);
  if (text.startsWith("'")) return constant(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  if (TRUTH.test(trimmed)) return constant(trimmed.toLowerCase() === 'true');
  if (ERROR.test(trimmed)) return constant(trimmed);
  return numberIn(trimmed, locale) ?? dateIn(trimmed, locale) ?? constant(text);
}

function constant(value: string | number | boolean, format: string | null = null): TypedInput {
  return { kind: 'constant', value, format };
}

function numberIn(text: string, { decimal, group }: InputLocale): TypedInput | null {
  const found = (decimal === '.' ? US_NUMBER : COMMA_NUMBER).exec(text);
  if (!found) return null;
  const [, sign = '', whole, fraction, exponent = '', percent] = found;
  if (whole === undefined && !fraction) return null;
  const digits = `${sign}${(whole ?? '0').replaceAll(group, '')}.${fraction || '0'}${exponent}`;
  // Excel keeps 15 digits: longer ones, such as identity numbers, lose their last.
  const value = Number(Number(digits).toPrecision(15));
  if (percent === '%') return constant(value / 100, fraction ? '0.00%' : '0%');
  return constant(value);
}

function dateIn(text: string, { dayFirst }: InputLocale): TypedInput | null {
  const iso = ISO_DATE.exec(text)?.map(Number);
  const local = DATE.exec(text)?.map(Number);
  if (!iso && !local) return null;
  const [, first = 0, second = 0, third = 0] = iso ?? local ?? [];
  const [year, month, day] = iso
    ? [first, second, third]
    : dayFirst
      ? [third, second, first]
      : [third, first, second];
  const serial = realSerial(year, month, day);
  return serial === null ? null : constant(serial, 'm/d/yyyy');
}
