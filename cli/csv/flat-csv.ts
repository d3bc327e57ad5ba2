import type { FlatTable, FlatValue } from '../../core/index.ts';

/** How a value that is not known is written, so that it is no empty text. */
export const NULL_TEXT = '\\N';

const SPECIAL = /["\n\r,]/;
const QUOTE = /"/g;

/** A flat table as CSV (RFC 4180), with the names of its columns first; `absent` stands for what is not known. */
export function flatCsv({ columns, length, row }: FlatTable, absent: string): string {
  const write = (value: FlatValue): string => written(value, absent);
  const lines = [columns.map(({ name }) => name).join(',')];
  for (let at = 0; at < length; at++) lines.push(row(at).map(write).join(','));
  return `${lines.join('\r\n')}\r\n`;
}

function written(value: FlatValue, absent: string): string {
  if (value === null) return absent;
  const text = String(value);
  return text === '' || SPECIAL.test(text) ? `"${text.replace(QUOTE, '""')}"` : text;
}
