import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import type { CellValue } from '../../core/workbook/cell.ts';
import { serialOf } from '../../core/workbook/serial.ts';

/** What XML can hold: no control characters, no half of a pair. */
const text = fc
  .string({
    unit: fc.oneof(fc.constantFrom(' ', '\n', '&', '<', '"', "'", ']]>', '007'), fc.string()),
  })
  .filter((candidate) => /^[\n\x20-\x7e]*$/.test(candidate));
const day = fc.record({ year: fc.integer({ min: 1901, max: 2200 }), day: fc.integer({ min: 1, max: 366 }) });
const cell = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: text },
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  day.map(({ year, day }) => new Date(Date.UTC(year, 0, day))),
);
const grid = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });

type Cell = CellValue | Date;

function expected(value: Cell): CellValue {
  if (value instanceof Date)
    return serialOf(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate());
  if (value === 0) return 0; // cells know no -0
  return value === '' ? null : value;
}

test('a grid that another program wrote is read back equal', async () => {
  await fc.assert(
    fc.asyncProperty(grid, async (rows) => {
      const bytes = await writeXlsx({ sheets: [{ name: 'Data', rows }] });
      const [sheet] = readXlsx(bytes, { fileName: null }).sheets;
      rows.forEach((row, index) => {
        const found = row.map((_, column) => sheet?.columns[column]?.values[index] ?? null);
        expect(found).toEqual(row.map(expected));
        row.forEach((value, column) => {
          const { format, formats } = sheet?.columns[column] ?? {};
          if (value instanceof Date) expect(formats?.[index] ?? format).toBe('date');
        });
      });
    }),
    { numRuns: 200 },
  );
});
