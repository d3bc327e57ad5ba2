import type { FlatTable, FlatValue } from '../../core/index.ts';

/** How a value that is not known is written, so that it is no empty text. */
export const NULL_TEXT = '\\N';

const SPECIAL = /["\n\r,]/;
const QUOTE = /"/g;

/** A flat table as CSV (RFC 4180), with the names of its columns first. */
export function flatCsv({ columns, length, row }: FlatTable): string {
  const lines = [columns.map(({ name }) => name).join(',')];
  for (let at = 0; at < length; at++) lines.push(row(at).map(written).join(','));
  return `${lines.join('\r\n')}\r\n`;
}

function written(value: FlatValue): string {
  if (value === null) return NULL_TEXT;
  const text = String(value);
  return text === '' || SPECIAL.test(text) ? `"${text.replace(QUOTE, '""')}"` : text;
}
