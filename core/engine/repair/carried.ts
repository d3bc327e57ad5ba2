import type { Text } from '../../locale/text.ts';
import type { CellContent, Note, SheetModel } from '../../workbook/sheet-model.ts';
import type { FormatKind, SheetColumn } from '../../workbook/snapshot.ts';
import type { NumberFormat } from '../../workbook/theme.ts';

/** A sheet drawn anew with the user's entries in it, or why that cannot be done. */
export type Carried = CarriedSheet | { readonly refused: Text };

export interface CarriedSheet {
  readonly model: SheetModel;
  /** A1 addresses of filled cells that have no place in the new sheet. */
  readonly left: readonly string[];
  /** Formulas of the user's that gave way to their values. */
  readonly formulas: number;
  /** Rows, or fields of a form, that were carried. */
  readonly rows: number;
}

/** A cell of the old sheet on its way to the new one; rows and columns count from 0. */
export interface Move {
  readonly column: SheetColumn;
  readonly from: number;
  readonly row: number;
  readonly at: number;
}

/** Collects what the new sheet needs besides its values: formats that differ, and notes of the user's. */
export interface Baggage {
  readonly styles: SheetModel['styles'][number][];
  readonly notes: Note[];
}

const FORMATS: Readonly<Record<FormatKind, NumberFormat>> = {
  general: 'general',
  date: 'date',
  percent: 'percent',
  text: 'text',
};
const KINDS: Readonly<Record<NumberFormat, FormatKind>> = {
  general: 'general',
  integer: 'general',
  decimal: 'general',
  currency: 'general',
  percent: 'percent',
  text: 'text',
  date: 'date',
};
/** How a note begins that a check wrote. */
const OUR_NOTE = /^V[A-Z]-\d\d: /;

/** Takes along how a moved number is shown, where the new cell (`format`) would show it as something else, and its note. */
export function pack({ column, from, row, at }: Move, format: NumberFormat, baggage: Baggage): void {
  const kind = column.formats?.[from] ?? column.format;
  if (typeof column.values[from] === 'number' && KINDS[format] !== kind) {
    addStyle(baggage, row, at, FORMATS[kind]);
  }
  const text = column.notes?.[from];
  if (text !== undefined && !OUR_NOTE.test(text)) baggage.notes.push({ row, column: at, text });
}

/** Cells of one look below one another are one area. */
function addStyle({ styles }: Baggage, row: number, column: number, format: NumberFormat): void {
  const last = styles.at(-1);
  if (last?.area.column === column && last.format === format && last.area.row + last.area.rows === row) {
    styles[styles.length - 1] = { ...last, area: { ...last.area, rows: last.area.rows + 1 } };
  } else styles.push({ area: { row, column, rows: 1, columns: 1 }, style: 'input', format });
}

/** Puts a content into a grid of rows that may be too short. */
export function putContent(cells: CellContent[][], row: number, at: number, content: CellContent): void {
  while (cells.length <= row) cells.push([]);
  const line = cells[row] ?? [];
  while (line.length <= at) line.push(null);
  line[at] = content;
}
