import type { Area, CellValue, FormatKind, SheetColumn, SheetSnapshot, Sparse } from '../core/index.ts';
import { formatReader } from './format-kind.ts';
import type { SerialReader } from './serial-reader.ts';
import type { Range, Sheet } from './services.ts';

/** Google Sheets gives an error value as its text. */
const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

/** Reads one sheet up to its last filled cell, with notes; in detail with formulas and merges too, and as far as these go. */
export function readSheet(sheet: Sheet, toSerial: SerialReader, detailed: boolean): SheetSnapshot {
  const { range, values } = detailed ? dataOf(sheet) : filledOf(sheet);
  const patterns = range.getNumberFormats();
  const kindOf = formatReader();
  const width = values[0]?.length ?? 0;
  const formulas = detailed ? range.getFormulas() : [];
  const notes = range.getNotes();
  return {
    name: sheet.getName(),
    hidden: sheet.isSheetHidden(),
    rowCount: values.length,
    columns: Array.from({ length: width }, (_, column) => ({
      ...columnOf(
        values.map((row) => cellValue(row[column], toSerial)),
        patterns.map((row) => kindOf(row[column] ?? '')),
      ),
      notes: filledIn(notes, column, 0),
      ...(detailed && { formulas: filledIn(formulas, column, 1) }),
    })),
    merges: detailed ? range.getMergedRanges().map(areaOf) : [],
    hiddenRows: [],
  };
}

interface Data {
  readonly range: Range;
  readonly values: readonly (readonly unknown[])[];
}

/** As far as there is anything, formulas that show nothing included. */
function dataOf(sheet: Sheet): Data {
  const range = sheet.getDataRange();
  return { range, values: range.getValues() };
}

/** As far as anything shows. The whole grid is read for it: to ask how far that is would be a call more. */
function filledOf(sheet: Sheet): Data {
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  const grid: readonly (readonly unknown[])[] = all.getValues();
  let [rows, columns] = [1, 1];
  for (const [row, line] of grid.entries()) {
    let width = line.length;
    while (width > 0 && line[width - 1] === '') width--;
    if (width > 0) rows = row + 1;
    columns = Math.max(columns, width);
  }
  const values = grid.slice(0, rows).map((line) => line.slice(0, columns));
  return { range: sheet.getRange(1, 1, rows, columns), values };
}

/** A column of values, whose format is that of its last row. */
export function columnOf(values: readonly CellValue[], kinds: readonly FormatKind[]): SheetColumn {
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

/** The texts of a column that are not empty, without as many letters at their start, by row. */
function filledIn(grid: readonly (readonly string[])[], column: number, from: number): Sparse<string> {
  const found: Record<number, string> = {};
  for (const [row, line] of grid.entries()) {
    const text = line[column] ?? '';
    if (text !== '') found[row] = text.slice(from);
  }
  return found;
}

/** The area of a range, counted from 0. */
export function areaOf(range: Range): Area {
  const [row, column] = [range.getRow() - 1, range.getColumn() - 1];
  return { row, column, rows: range.getNumRows(), columns: range.getNumColumns() };
}

/** What a cell holds, of what `getValues` gives for it. */
export function cellValue(value: unknown, toSerial: SerialReader): CellValue {
  if (value instanceof Date) return toSerial(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value === '' ? null : String(value);
}
