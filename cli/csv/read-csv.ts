import type { SheetSnapshot } from '../../core/index.ts';
import { decodeText } from './decode-text.ts';
import { parseCsv } from './parse-csv.ts';
import { recogniseSeparator } from './separator.ts';

/** A text file of separated values as a sheet of texts; a blank field is an empty cell. Throws `FileError`. */
export function readCsv(bytes: Uint8Array, name: string): SheetSnapshot {
  const { separator, text } = recogniseSeparator(decodeText(bytes));
  const records = parseCsv(text, separator);
  const width = records.reduce((most, fields) => Math.max(most, fields.length), 0);
  const columns = Array.from({ length: width }, (_, column) => ({
    values: records.map((fields) => fields[column] || null),
    format: 'general' as const,
  }));
  return { name, hidden: false, rowCount: records.length, columns, merges: [], hiddenRows: [] };
}
