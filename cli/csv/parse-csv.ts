import { fileTooLarge, unclosedQuote } from '../file-error.ts';
import { MAX_SLOTS } from '../xlsx/read-columns.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../xlsx/read-reference.ts';

/** What separates the fields of a text file. */
export type Separator = ';' | ',' | '\t' | '|';

/**
 * The records of a text file (RFC 4180, with any separator and any kind of line end). A quote opens a field only at its
 * start; inside, two quotes are one, and line ends belong to the field. Throws `FileError` where a quote is never closed,
 * since all that follows would be one field, and as soon as the records are more, or as a table take more, than a sheet of
 * an .xlsx may: a few bytes of separators and line ends would otherwise fill the memory.
 */
export function parseCsv(text: string, separator: Separator): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  let width = 0;
  let at = 0;
  while (at < text.length) {
    const field = text[at] === '"' ? quotedField(text, at, separator) : plainField(text, at, separator);
    record.push(field.value);
    if (record.length > width) width = record.length;
    refuseTooLarge(width, records.length + 1);
    at = field.end;
    if (text[at] === separator) {
      at++;
      if (at < text.length) continue;
      record.push('');
    }
    records.push(record);
    record = [];
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
  return records;
}

function refuseTooLarge(width: number, records: number): void {
  if (width <= MAX_COLUMNS && records <= MAX_ROWS && width * records <= MAX_SLOTS) return;
  throw fileTooLarge(`${records} records of up to ${width} fields`);
}

interface Field {
  readonly value: string;
  /** Where the separator or line end behind it stands. */
  readonly end: number;
}

function plainField(text: string, from: number, separator: Separator): Field {
  let end = from;
  while (end < text.length && !endsField(text[end], separator)) end++;
  return { value: text.slice(from, end), end };
}

function quotedField(text: string, from: number, separator: Separator): Field {
  let value = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) throw unclosedQuote();
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      // Some programs leave quotes inside a quoted field as they are: the rest still belongs to it.
      const rest = plainField(text, quote + 1, separator);
      return { value: value + rest.value, end: rest.end };
    }
    value += '"';
    at = quote + 2;
  }
}

function endsField(sign: string | undefined, separator: Separator): boolean {
  return sign === separator || sign === '\n' || sign === '\r';
}
