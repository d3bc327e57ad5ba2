import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { blankSheet, type SheetModel, type SheetSnapshot } from '../../core/index.ts';

/** The name of the sheet that tests put into a workbook, and of its part. */
export const NAME = 'Hasil Pemeriksaan';
export const PART = 'xl/worksheets/sheet3.xml';

/** A sheet with a bit of everything that a list of results has. */
export const RESULT: SheetModel = {
  ...blankSheet(NAME),
  tabColor: '9C0006',
  cells: [
    ['Temuan', 'Jumlah', 'Sel'],
    ['=HYPERLINK("http://x")', 2.5, { text: 'Kasus A2', sheet: "Kasus 'A'", cell: 'A2' }],
    [true, { formula: 'SUM(B2:B2)', value: 2.5 }, null],
  ],
  styles: [
    { area: { row: 0, column: 0, rows: 1, columns: 3 }, style: 'table-header', format: 'general' },
    { area: { row: 1, column: 1, rows: 2, columns: 1 }, style: 'plain', format: 'currency' },
    { area: { row: 1, column: 2, rows: 1, columns: 1 }, style: 'link', format: 'general' },
  ],
  columns: [{ width: 40 }, { width: 12 }, { width: 12, hidden: true }],
  rows: { 0: { height: 30 }, 7: { hidden: true } },
  frozen: { rows: 1, columns: 1 },
  merges: [{ row: 4, column: 0, rows: 1, columns: 2 }],
  filter: { row: 0, column: 0, rows: 3, columns: 3 },
  print: { landscape: true, repeatRows: 1, repeatColumns: 0, pagesWide: 2 },
};

/** A sheet of a workbook by its name; throws where there is none. */
export function sheetOf(bytes: Uint8Array, name = NAME): SheetSnapshot {
  const sheet = readXlsx(bytes, { fileName: null }).sheets.find((other) => other.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}
