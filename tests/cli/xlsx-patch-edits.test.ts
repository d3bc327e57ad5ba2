import { describe, expect, test } from 'vitest';
import { XlsxWorkbook } from '../../cli/xlsx-host.ts';
import { type CellEdit, type CellValue, HostError, serialOf, sheetNamed } from '../../core/index.ts';
import { bookOf, changedParts, partOf } from './xlsx-patch-book.ts';
import { packageFaults } from './xlsx-patch-check.ts';
import { updateOf } from './xlsx-patch-update.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const DAY = serialOf(2024, 7, 31);

/** The file with cells of the sheet "Kasus" edited; what they hold before is read from it. */
async function edited(
  bytes: Uint8Array,
  cells: readonly (Omit<CellEdit, 'before'> & { readonly before?: CellValue })[],
): Promise<Uint8Array> {
  const workbook = new XlsxWorkbook(bytes);
  const columns = sheetNamed(workbook.read(), 'Kasus')?.columns ?? [];
  const complete = cells.map((cell) => ({
    before: columns[cell.column]?.values[cell.row] ?? null,
    ...cell,
  }));
  await workbook.write(updateOf({ edits: [{ sheet: 'Kasus', cells: complete }] }));
  return workbook.bytes;
}

/** What a cell of the sheet "Kasus" holds, and how it is shown. */
function cellOf(bytes: Uint8Array, row: number, column: number): readonly [CellValue, string | undefined] {
  const found = sheetNamed(new XlsxWorkbook(bytes).read(), 'Kasus')?.columns[column];
  return [found?.values[row] ?? null, found?.formats?.[row] ?? found?.format];
}

const ROWS = `<sheetData><row r="1"><c r="A1" s="1" t="str"><v>satu</v></c><c r="B1"><v>2</v></c></row>
<row r="3" spans="1:2"><c r="A3"><f>1+1</f><v>2</v></c><c r="B3" s="1"/></row></sheetData>`;

describe('an edited file', () => {
  test('keeps every byte but those of its cells', async () => {
    const before = bookOf({ cases: ROWS });
    const after = await edited(before, [{ row: 0, column: 0, after: 'dua & tiga' }]);
    expect(changedParts(before, after)).toEqual(['xl/workbook.xml', SHEET]);
    expect(partOf(after, SHEET)).toBe(
      partOf(before, SHEET).replace(
        '<c r="A1" s="1" t="str"><v>satu</v></c>',
        '<c r="A1" s="1" t="inlineStr"><is><t>dua &amp; tiga</t></is></c>',
      ),
    );
    expect(packageFaults(after)).toEqual(packageFaults(before));
  });

  test('makes cells and rows that the file leaves out', async () => {
    const cells = [
      { row: 1, column: 2, after: 7 },
      { row: 2, column: 4, after: true },
      { row: 9, column: 0, after: 'akhir' },
    ];
    const after = await edited(bookOf({ cases: ROWS }), cells);
    expect(cells.map(({ row, column }) => cellOf(after, row, column)[0])).toEqual([7, true, 'akhir']);
  });

  test('shows a new day as a day, and works formulas out anew', async () => {
    const before = bookOf({ cases: ROWS, names: '<calcPr calcId="191029"/>' });
    const after = await edited(before, [{ row: 0, column: 1, after: DAY, format: 'date' }]);
    expect(cellOf(after, 0, 1)).toEqual([DAY, 'date']);
    expect(partOf(after, 'xl/workbook.xml')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });

  test('counts days from 1904 where the file does', async () => {
    const before = bookOf({ cases: ROWS, names: '' });
    const old = partOf(before, 'xl/workbook.xml');
    const book = bookOf({
      cases: ROWS,
      parts: { 'xl/workbook.xml': old.replace('<sheets>', '<workbookPr date1904="1"/><sheets>') },
    });
    const after = await edited(book, [{ row: 0, column: 1, after: DAY, format: 'date' }]);
    expect(cellOf(after, 0, 1)).toEqual([DAY, 'date']);
    expect(partOf(after, SHEET)).toContain(`<v>${DAY - 1462}</v>`);
  });

  test('is refused, with nothing changed, where a cell holds something else or a formula', async () => {
    const book = bookOf({ cases: ROWS });
    await expect(edited(book, [{ row: 0, column: 0, before: 'lain', after: 'x' }])).rejects.toThrow(
      HostError,
    );
    await expect(edited(book, [{ row: 2, column: 0, after: 3 }])).rejects.toThrow('A3');
  });

  test('gets back byte for byte what an emptied cell was like when it is filled as before', async () => {
    const once = await edited(bookOf({ cases: ROWS }), [{ row: 0, column: 1, after: null }]);
    expect(cellOf(once, 0, 1)[0]).toBeNull();
    const again = await edited(once, [{ row: 0, column: 1, after: 2 }]);
    expect(partOf(again, SHEET)).toBe(partOf(bookOf({ cases: ROWS }), SHEET));
  });
});
