import { describe, expect, test } from 'vitest';
import { packBeside } from '../../cli/xlsx/pack-beside.ts';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { packAtOnce } from '../../cli/xlsx/write-part.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { openZip } from '../../cli/xlsx/zip.ts';
import type { CellContent } from '../../core/workbook/sheet-model.ts';
import { bookOf, sample } from './xlsx-write-sample.ts';

const ROWS = 30_000;
/** So many rows that their part is packed in several blocks; every second text is one that others have too. */
const lines = Array.from({ length: ROWS }, (_, row): readonly CellContent[] => [
  row % 2 === 0 ? 'Perempuan & anak' : `  ${row} <é> `,
  row,
  null,
  row % 3 === 0 ? 'ya' : null,
  null,
]);
const area = { row: 2, column: 0, rows: ROWS, columns: 5 };
const large = bookOf({
  cells: [['a', 'b', 'c', 'd', 'e'], [], ...lines],
  styles: [
    { area: { ...area, columns: 4 }, style: 'input', format: 'text' },
    { area: { ...area, column: 4, columns: 1 }, style: 'derived', format: 'general' },
  ],
  frozen: { rows: 2, columns: 0 },
});
const compact = { isCompact: true, pack: packBeside };

function read(bytes: Uint8Array) {
  return readXlsx(bytes, { fileName: null });
}

function part(bytes: Uint8Array, name: string): string {
  return Buffer.from(openZip(bytes).read(name)).toString('utf8');
}

describe('a workbook that is written compactly', () => {
  test.each([
    ['of all kinds of cells', sample],
    ['of many rows', large],
  ])(
    'reads as the same: one %s',
    async (_, book) => {
      const own = read(await writeWorkbook(book));
      expect(read(await writeWorkbook(book, compact))).toEqual(own);
      expect(read(await writeWorkbook(book, { isCompact: true, pack: packAtOnce }))).toEqual(own);
    },
    60_000,
  );

  test('has each text once', async () => {
    const texts = part(await writeWorkbook(large, compact), 'xl/sharedStrings.xml');
    expect(texts.match(/<si>/g)?.length).toBe(ROWS / 2 + 7);
    expect(texts.split('Perempuan &amp; anak').length).toBe(2);
  }, 60_000);

  test('leaves out empty cells that look like their column, and no others', async () => {
    const sheet = part(await writeWorkbook(large, compact), 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<col min="3" max="3"[^>]* style="\d+"|<col min="1" max="4"[^>]* style="\d+"/);
    // The header, and the row below it, which does not look like the records.
    expect(sheet.match(/<c r="C\d+"/g)).toEqual(['<c r="C1"', '<c r="C2"']);
    expect(sheet.match(/<c r="E\d+" s="\d+"\/>/g)?.length).toBe(ROWS);
  }, 60_000);

  test('is the same bytes each time', async () => {
    const [first, second] = [await writeWorkbook(large, compact), await writeWorkbook(large, compact)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  }, 60_000);
});
