import type { CellValue } from '../../workbook/cell.ts';
import { blankSheet, type SheetModel } from '../../workbook/sheet-model.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';

/** The hidden sheet on which a merged workbook says who sent what it holds. */
export const SENDER_SHEET = 'Pengirim';

/** The column of a form in a merged workbook that names the file of each row. */
export const ORIGIN_FILE = '_asal_berkas';

/** One of the submissions of which a workbook was made. */
export interface SenderLine {
  /** As the rows of the submission name it. */
  readonly file: string;
  /** Ids of the forms that it had, with or without rows. */
  readonly forms: readonly string[];
  /** How many identities its check found, none of which was merged. */
  readonly leaks: number;
  /** Its cover, by field_id, in canonical cells. */
  readonly cover: Readonly<Record<string, CellValue>>;
}

const FORMAT = 'monev/pengirim/1';
const OWN = ['_berkas', '_formulir', '_identitas'];
const WIDTHS = [36, 24, 10];

/** The sheet with a line for each submission and a column for each field of the cover. */
export function renderSenders(lines: readonly SenderLine[], fields: readonly string[]): SheetModel {
  const header = [...OWN, ...fields];
  const cells: readonly (readonly CellValue[])[] = [
    [FORMAT],
    header,
    ...lines.map(({ file, forms, leaks, cover }) => [
      file,
      forms.join(' '),
      leaks,
      ...fields.map((field) => cover[field] ?? null),
    ]),
  ];
  const area = { row: 0, column: 0, rows: cells.length, columns: header.length };
  return {
    ...blankSheet(SENDER_SHEET),
    state: 'hidden',
    cells,
    styles: [
      { area, style: 'plain', format: 'general' },
      { area: { ...area, row: 1, rows: 1 }, style: 'table-header', format: 'general' },
    ],
    columns: header.map((_, i) => ({ width: WIDTHS[i] ?? 22 })),
    frozen: { rows: 2, columns: 1 },
    protected: true,
  };
}

/** Whether a sheet of that name is the product's. */
export function isSenders({ columns }: SheetSnapshot): boolean {
  return columns[0]?.values[0] === FORMAT && OWN.every((name, i) => columns[i]?.values[1] === name);
}

/** The submissions in their order; none where the sheet is not there or not the product's. */
export function readSenders(sheet: SheetSnapshot | null): readonly SenderLine[] {
  if (sheet === null || !isSenders(sheet)) return [];
  const cell = (row: number, column: number): CellValue => sheet.columns[column]?.values[row] ?? null;
  const fields = sheet.columns.flatMap(({ values }, column) =>
    column < OWN.length || typeof values[1] !== 'string' ? [] : [[values[1], column] as const],
  );
  const lines: SenderLine[] = [];
  for (let row = 2; row < sheet.rowCount; row++) {
    const file = cell(row, 0);
    if (file === null || file === '') continue;
    lines.push({
      file: String(file),
      forms: String(cell(row, 1) ?? '').split(' '),
      leaks: Number(cell(row, 2) ?? 0),
      cover: Object.fromEntries(fields.map(([field, column]) => [field, cell(row, column)])),
    });
  }
  return lines;
}
