import { sheetNamed } from '../../core/index.ts';
import { MemoryWorkbook } from '../../core/workbook/memory-workbook.ts';
import { soundBook } from '../core/erase-book.ts';

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

/** Writes into the cell of a form: a field_id, and a row counted from 0. */
export function write(
  book: MemoryWorkbook,
  sheet: string,
  field: string,
  row: number,
  value: string | null,
): void {
  const columns = sheetNamed(book.read(), sheet)?.columns ?? [];
  const column = columns.findIndex(({ values }) => values[1] === field);
  book.type(sheet, [{ row, column, value }]);
}

/**
 * A sound workbook with an error that a change mends (a code that is gone), one that only its officer can mend, a
 * warning that may be answered, and an untidy entry.
 */
export function faultyBook(): MemoryWorkbook {
  const book = soundBook(1, 12);
  write(book, CASES, 'status_kasus', FIRST, 'Dugaan');
  write(book, CASES, 'wilayah_pencatat', FIRST + 1, 'Negeri Antah <b>Berantah</b>');
  write(book, CASES, 'status_kasus', FIRST + 2, ' terverifikasi ');
  write(book, SERVICES, 'kode_layanan', FIRST + 1, null);
  return book;
}
