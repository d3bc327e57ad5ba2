import { gap } from './errors.ts';
import type { SheetLocale } from './sheet-locale.ts';
import { readTypedDate } from './typed-date.ts';
import { readTypedNumber } from './typed-number.ts';

/** What a text becomes when it is typed, or given to `setValues`: a value, sometimes with a format, or a formula. */
export type Typed =
  | { readonly kind: 'value'; readonly value: string | number | boolean; readonly format?: string }
  | { readonly kind: 'formula'; readonly text: string };

const ERRORS = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

/** Reads a text as Google Sheets does; `pattern` is the cell's own number format, or `null`. */
export function readTyped(text: string, pattern: string | null, locale: SheetLocale): Typed {
  if (pattern === '@') return readAsText(text);
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', text };
  const bare = text.trim();
  if (/^true$/i.test(bare)) return { kind: 'value', value: true };
  if (/^false$/i.test(bare)) return { kind: 'value', value: false };
  if (ERRORS.test(bare)) return gap('an error value that is typed');
  const number = readTypedNumber(bare, locale) ?? readTypedDate(bare, locale);
  if (number) return { kind: 'value', ...number };
  if (/^[+-]/.test(bare)) return gap('a text that begins with a sign');
  return { kind: 'value', value: text };
}

function readAsText(text: string): Typed {
  // Whether these are taken as they are in cells of the text format has to be seen on a live account.
  if (/^['=]/.test(text)) gap(`a text that begins with ${text[0]} in a cell of the text format`);
  return { kind: 'value', value: text };
}
