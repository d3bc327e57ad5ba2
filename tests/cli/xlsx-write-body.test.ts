import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { packAtOnce } from '../../cli/xlsx/write-part.ts';
import { type WorkbookContent, writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { openZip } from '../../cli/xlsx/zip.ts';
import type { CellBodies, CellValue } from '../../core/index.ts';
import { withBody } from '../../core/workbook/cell-bodies.ts';
import { bookOf } from './xlsx-write-sample.ts';

const COLUMNS = 4;
const HEAD = [['a', 'b', 'c', 'd'], []];

const value = fc.oneof(
  fc.constantFrom<CellValue>(
    null,
    null,
    'Perempuan',
    '007',
    '=1+1',
    '<é> & 😀',
    ' x ',
    true,
    false,
    0,
    45_512,
  ),
  fc.string({ maxLength: 60 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0), // never -0
);
const rows = fc.array(fc.array(value, { minLength: COLUMNS, maxLength: COLUMNS }), { maxLength: 12 });

/** A sheet whose columns have looks, and one of them a formula where nothing stands; some looks go beyond the columns. */
function headed(length: number): WorkbookContent {
  const area = { row: 2, column: 0, rows: length + 3, columns: 1 };
  return bookOf({
    cells: HEAD,
    formulas: length === 0 ? [] : [{ column: 3, row: 2, rows: length, formula: '$A3&""' }],
    styles: [
      { area, style: 'input', format: 'general' },
      { area: { ...area, column: 1 }, style: 'derived', format: 'general' },
      { area: { ...area, column: 2, columns: 3 }, style: 'input', format: 'decimal' },
    ],
    frozen: { rows: 2, columns: 0 },
  });
}

function bodyOf(name: string, lines: readonly (readonly CellValue[])[]): CellBodies {
  const values = [null, ...new Set(lines.flat())];
  const columns = Array.from({ length: COLUMNS }, (_, column) =>
    Int32Array.from(lines, (line) => Math.max(0, values.lastIndexOf(line[column] ?? null))),
  );
  return { values, columns: new Map([[name, columns]]) };
}

describe('rows that come apart from their sheet', () => {
  it.each([true, false])(
    'are written as if they stood in it; compactly: %s',
    async (isCompact) => {
      await fc.assert(
        fc.asyncProperty(rows, async (lines) => {
          const book = headed(lines.length);
          const bodies = bodyOf(book.sheets[0]?.name ?? '', lines);
          const whole = { ...book, sheets: book.sheets.map((sheet) => withBody(sheet, bodies)) };
          expect(whole.sheets[0]?.cells).toEqual([...HEAD, ...lines]);
          const how = { isCompact, pack: packAtOnce };
          const [apart, together] = [
            await writeWorkbook({ ...book, bodies }, how),
            await writeWorkbook(whole, how),
          ];
          expect(readXlsx(apart, { fileName: null })).toEqual(readXlsx(together, { fileName: null }));
          expect(unstyled(apart)).toBe(unstyled(together));
        }),
        { numRuns: 150 },
      );
    },
    120_000,
  );

  it('are written where texts need more room than is made at first', async () => {
    const lines = Array.from({ length: 60 }, (_, i) => [`${i} ${'é'.repeat(30_000)}`, i, null, null]);
    const book = headed(lines.length);
    const bodies = bodyOf(book.sheets[0]?.name ?? '', lines);
    const read = readXlsx(await writeWorkbook({ ...book, bodies }), { fileName: null });
    expect(read.sheets[0]?.columns[0]?.values.slice(2, 62)).toEqual(lines.map(([text]) => text));
  }, 60_000);
});

/** The XML of the sheet without the numbers of looks, which are counted in another order. */
function unstyled(bytes: Uint8Array): string {
  return Buffer.from(openZip(bytes).read('xl/worksheets/sheet1.xml'))
    .toString('utf8')
    .replaceAll(/ s="\d+"/g, '');
}
