import type { CellValue, FormatKind, SheetColumn, SheetSnapshot } from '../core/index.ts';
import { formatReader } from './format-kind.ts';
import type { SerialReader } from './serial-reader.ts';
import type { Sheet } from './services.ts';

/** Google Sheets gives an error value as its text. */
const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

/** Reads one sheet up to its last filled cell. */
export function readSheet(sheet: Sheet, toSerial: SerialReader): SheetSnapshot {
  const range = sheet.getDataRange();
  const values: readonly (readonly unknown[])[] = range.getValues();
  const patterns = range.getNumberFormats();
  const kindOf = formatReader();
  const width = values[0]?.length ?? 0;
  return {
    name: sheet.getName(),
    hidden: sheet.isSheetHidden(),
    rowCount: values.length,
    columns: Array.from({ length: width }, (_, column) =>
      columnOf(
        values.map((row) => cellValue(row[column], toSerial)),
        patterns.map((row) => kindOf(row[column] ?? '')),
      ),
    ),
    merges: [],
    hiddenRows: [],
  };
}

function columnOf(values: readonly CellValue[], kinds: readonly FormatKind[]): SheetColumn {
  // Prepared rows are alike and many, headers are few: the last row's format stands for the column.
  const format = kinds.at(-1) ?? 'general';
  const formats: Record<number, FormatKind> = {};
  const errors: Record<number, string> = {};
  for (const [row, kind] of kinds.entries()) if (kind !== format) formats[row] = kind;
  for (const [row, value] of values.entries()) {
    if (typeof value === 'string' && value.startsWith('#') && ERROR.test(value)) errors[row] = value;
  }
  return { values, format, formats, errors };
}

/** What a cell holds, of what `getValues` gives for it. */
export function cellValue(value: unknown, toSerial: SerialReader): CellValue {
  if (value instanceof Date) return toSerial(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value === '' ? null : String(value);
}
