import { beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import type { SheetColumn, SheetSnapshot, Snapshot } from '../../core/workbook/snapshot.ts';
import { recalculate } from '../support/libreoffice.ts';
import { bookByOpenpyxl } from '../support/openpyxl.ts';

const books = new Map<string, Snapshot | null>();

beforeAll(async () => {
  const plain = bookByOpenpyxl('1900');
  const mac = bookByOpenpyxl('1904');
  books.set('openpyxl', read(plain));
  books.set('openpyxl, counting from 1904', read(mac));
  books.set('LibreOffice', read(plain && (await recalculate(plain))));
  books.set('LibreOffice, counting from 1904', read(mac && (await recalculate(mac))));
});

function read(bytes: Uint8Array | null): Snapshot | null {
  return bytes === null ? null : readXlsx(bytes, { fileName: 'kasus.xlsx' });
}

function bookOf(context: TestContext, program: string): Snapshot {
  return books.get(program) ?? context.skip('LibreOffice or python3-openpyxl is not installed');
}

function formOf(context: TestContext, program: string): SheetSnapshot {
  const [form] = bookOf(context, program).sheets;
  if (form === undefined) throw new Error('no sheet');
  return form;
}

function columnOf(context: TestContext, program: string, header: string): SheetColumn {
  const column = formOf(context, program).columns.find(({ values }) => values[0] === header);
  if (column === undefined) throw new Error(`no column ${header}`);
  return column;
}

describe.each(['openpyxl', 'openpyxl, counting from 1904', 'LibreOffice', 'LibreOffice, counting from 1904'])(
  'a workbook saved by %s',
  (program) => {
    test('has its calendar', (context) => {
      expect(bookOf(context, program).date1904).toBe(program.endsWith('1904'));
    });

    test('has texts as they were typed', (context) => {
      expect(columnOf(context, program, 'id').values).toEqual(['id', '007', ' tepi ']);
      const note = 'dua\nbaris & <tanda> \u201cé\u201d 😀';
      expect(columnOf(context, program, 'catatan').values[1]).toBe(note);
    });

    test('has dates counted from 1900, with their time of day', (context) => {
      const dates = { values: ['tanggal', 45504, 45505.5], format: 'date', formats: { 0: 'general' } };
      expect(columnOf(context, program, 'tanggal')).toEqual(dates);
    });

    test('has times of day as fractions that are no dates', (context) => {
      expect(columnOf(context, program, 'jam')).toEqual({ values: ['jam', 0.75], format: 'general' });
    });

    test('has percentages as fractions, in a hidden column', (context) => {
      expect(columnOf(context, program, 'bagian')).toEqual({
        values: ['bagian', 0.25, 1.5],
        format: 'percent',
        formats: { 0: 'general' },
        hidden: true,
      });
    });

    test('has numbers of 16 digits as texts', (context) => {
      const { values, format, formats } = columnOf(context, program, 'nik');
      expect(values).toEqual(['nik', '3201234567890123']);
      expect([format, formats]).toEqual(['general', { 1: 'text' }]);
    });

    test('has truth values', (context) => {
      expect(columnOf(context, program, 'ya').values).toEqual(['ya', true, false]);
    });

    test('has errors', (context) => {
      expect(columnOf(context, program, 'galat')).toMatchObject({
        values: ['galat', '#N/A'],
        errors: { 1: '#N/A' },
      });
    });

    test('has formulas', (context) => {
      expect(columnOf(context, program, 'jumlah').formulas).toEqual({ 1: 'SUM(D2:D3)' });
    });

    test('has notes', (context) => {
      const { columns } = formOf(context, program);
      expect(columns[0]?.notes).toEqual({ 0: 'Tulis nomor\nberkas' });
      expect(columns[10]?.notes).toEqual({ 8: 'jauh' });
    });

    test('has merged cells, hidden rows and no more rows than filled ones', (context) => {
      const { merges, hiddenRows, rowCount, columns } = formOf(context, program);
      expect(merges).toEqual([{ row: 4, column: 5, rows: 2, columns: 2 }]);
      expect([hiddenRows, rowCount, columns.length]).toEqual([[2], 3, 11]);
    });

    test('has hidden sheets and properties', (context) => {
      const { sheets, properties } = bookOf(context, program);
      expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
        ['T01 Kasus', false],
        ["Kode 'X' & Y", true],
      ]);
      expect(properties).toMatchObject({ creator: 'Petugas A' });
    });
  },
);

test('a workbook recalculated by LibreOffice has the results of its formulas', (context) => {
  expect(columnOf(context, 'LibreOffice', 'jumlah').values).toEqual(['jumlah', 1.75]);
});
