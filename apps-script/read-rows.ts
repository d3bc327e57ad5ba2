import { type Area, type CellValue, katalog, type SheetSnapshot, type Snapshot } from '../core/index.ts';
import { formatReader } from './format-kind.ts';
import { cellValue, columnOf, readSheet } from './read-sheet.ts';
import { type SerialReader, serialReader } from './serial-reader.ts';
import { type Book, keyOf, type Sheet } from './services.ts';

/** As many rows at the top of a form are read with every edit, so that its columns are known. */
const HEAD_ROWS = 6;
const COVER = katalog.templates.find(({ layout }) => layout === 'form')?.sheet ?? '';

/** Reads some rows of a form, with its head and the cover of the workbook: nine calls however long the form is. */
export function readRows(
  book: Book,
  sheets: ReadonlyMap<string, Sheet>,
  sheet: Sheet,
  { row, rows }: Area,
): Snapshot {
  const toSerial = serialReader(book.getSpreadsheetTimeZone());
  const width = sheet.getLastColumn();
  const head = partOf(sheet, { row: 0, column: 0, rows: Math.min(HEAD_ROWS, row), columns: width }, toSerial);
  const body = partOf(sheet, { row, column: 0, rows, columns: width }, toSerial);
  const cover = sheets.get(keyOf(COVER));
  return {
    fileName: null,
    date1904: false,
    locale: book.getSpreadsheetLocale().replace('_', '-'),
    sheets: [
      ...(cover ? [readSheet(cover, toSerial, false)] : []),
      joined(sheet.getName(), width, head, { ...body, first: row }),
    ],
    properties: {},
    definedNames: {},
  };
}

interface Part {
  readonly values: readonly (readonly CellValue[])[];
  readonly patterns: readonly (readonly string[])[];
}

function partOf(sheet: Sheet, { row, column, rows, columns }: Area, toSerial: SerialReader): Part {
  const range = sheet.getRange(row + 1, column + 1, rows, columns);
  const values: readonly (readonly unknown[])[] = range.getValues();
  return {
    values: values.map((line) => line.map((value) => cellValue(value, toSerial))),
    patterns: range.getNumberFormats(),
  };
}

/** The rows where they stand on the sheet; those between are blank. */
function joined(
  name: string,
  width: number,
  head: Part,
  body: Part & { readonly first: number },
): SheetSnapshot {
  const kindOf = formatReader();
  const rowCount = body.first + body.values.length;
  const lineAt = <T>(row: number, top: readonly T[], rest: readonly T[]): T | undefined =>
    row < body.first ? top[row] : rest[row - body.first];
  const columns = Array.from({ length: width }, (_, column) =>
    columnOf(
      Array.from(
        { length: rowCount },
        (_row, row) => lineAt(row, head.values, body.values)?.[column] ?? null,
      ),
      Array.from({ length: rowCount }, (_row, row) =>
        kindOf(lineAt(row, head.patterns, body.patterns)?.[column] ?? ''),
      ),
    ),
  );
  return { name, hidden: false, rowCount, columns, merges: [], hiddenRows: [] };
}
