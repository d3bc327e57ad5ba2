import { makeSample } from '../../cli/sample/make-sample.ts';
import { type CellValue, type SheetSnapshot, sheetNamed } from '../../core/index.ts';
import { MemoryWorkbook } from '../../core/workbook/memory-workbook.ts';
import { soundBook, TODAY } from '../core/erase-book.ts';

const COVER = 'T00 Sampul';
export const CASES = 'T01 Kasus';
export const VICTIMS = 'T02 Korban';
export const SERVICES = 'T03 Layanan';

/** The row of the first record, counted from 0. */
export const FIRST = 2;

/** A workbook of somebody else. */
export function foreignBook(): MemoryWorkbook {
  const book = new MemoryWorkbook();
  book.add('Anggaran');
  book.type('Anggaran', [{ row: 0, column: 0, value: 'Belanja' }]);
  return book;
}

/** What the cell of a form holds: a field_id, and a row counted from 0. */
export function cellAt(book: MemoryWorkbook, sheet: string, field: string, row: number): CellValue {
  return columnsOf(book, sheet).find(({ values }) => values[1] === field)?.values[row] ?? null;
}

/** Writes into the cell of a form: a field_id, and a row counted from 0. */
export function write(
  book: MemoryWorkbook,
  sheet: string,
  field: string,
  row: number,
  value: string | null,
): void {
  const column = columnsOf(book, sheet).findIndex(({ values }) => values[1] === field);
  book.type(sheet, [{ row, column, value }]);
}

/**
 * A sound workbook with an error that a change mends (a code that is gone), one that only its officer can mend, a
 * warning that may be answered, and an untidy entry.
 */
export function faultyBook(): MemoryWorkbook {
  const book = soundBook(1, 12);
  write(book, CASES, 'status_kasus', FIRST, 'Dugaan');
  write(book, CASES, 'wilayah_pencatat', FIRST + 2, 'Negeri Antah <b>Berantah</b>');
  write(book, CASES, 'status_kasus', FIRST + 2, ' terverifikasi ');
  write(book, SERVICES, 'kode_layanan', FIRST + 1, null);
  return book;
}

/** A day that can be read in two ways. */
export function unclearBook(): MemoryWorkbook {
  const book = faultyBook();
  write(book, CASES, 'tanggal_lapor', FIRST, '07/26/2025');
  return book;
}

/** The header of a column is gone. */
export function damagedBook(): MemoryWorkbook {
  const book = faultyBook();
  const column = columnsOf(book, VICTIMS).findIndex(({ values }) => values[1] === 'jenis_kelamin');
  book.type(VICTIMS, [
    { row: 0, column, value: 'Kolom saya' },
    { row: 1, column, value: null },
  ]);
  return book;
}

/** Visits of hotels, which have scores. */
export function hotelBook(): MemoryWorkbook {
  const { update } = makeSample({ template: 'T11', rows: 4, errors: 0, seed: 1, locale: 'id', today: TODAY });
  const book = new MemoryWorkbook();
  book.write({ ...update, marks: [] });
  return book;
}

/** Types the cover and the records of one workbook into the prepared forms of another. */
export function fillFrom(book: MemoryWorkbook, source: MemoryWorkbook): void {
  const [, blanks, fields] = columnsOf(book, COVER);
  const [, entries] = columnsOf(source, COVER);
  const missing = (fields?.values ?? []).flatMap((field, row) => {
    const value = entries?.values[row] ?? null;
    return field === null || value === null || blanks?.values[row] !== null
      ? []
      : [{ row, column: 1, value }];
  });
  book.type(COVER, missing);
  for (const sheet of [CASES, VICTIMS, SERVICES]) {
    const own = columnsOf(book, sheet);
    const cells = columnsOf(source, sheet).flatMap(({ values, formulas = {} }) => {
      const column = own.findIndex((one) => one.values[1] === values[1]);
      return values.flatMap((value, row) =>
        row < FIRST || value === null || formulas[row] !== undefined ? [] : [{ row, column, value }],
      );
    });
    book.type(sheet, cells);
  }
}

function columnsOf(book: MemoryWorkbook, sheet: string): SheetSnapshot['columns'] {
  return sheetNamed(book.read(), sheet)?.columns ?? [];
}
