import { type CellValue, type FormatKind, type SheetEdits, sheetVanished } from '../core/index.ts';
import { rangeOf } from './box.ts';
import { isUncertain } from './cell-text.ts';
import { formatReader } from './format-kind.ts';
import { cellValue } from './read-sheet.ts';
import type { SerialReader } from './serial-reader.ts';
import { keyOf, type Sheet } from './services.ts';

/** A sheet whose cells will be edited, as it is now; rows and columns are counted from 0. */
export interface EditedSheet {
  readonly sheet: Sheet;
  readonly edits: SheetEdits;
  /** What a cell holds; `undefined` for a formula, and outside of the sheet. */
  heldAt(row: number, column: number): CellValue | undefined;
  kindAt(row: number, column: number): FormatKind;
  /** Whether a cell stays exactly as it is when what it holds is written into it again. */
  isRepeatable(row: number, column: number): boolean;
}

/** A pattern that shows a time of day, which cannot be told from midnight before 1970. */
const TIME = /[hs]/i;

/** Looks at the cells of an update, three calls for each sheet. Throws `HostError` when a sheet is not there. */
export function lookAtEdited(
  sheets: ReadonlyMap<string, Sheet>,
  edits: SheetEdits,
  toSerial: SerialReader,
): EditedSheet {
  const sheet = sheets.get(keyOf(edits.sheet));
  if (!sheet) throw sheetVanished(edits.sheet);
  const { row: top, column: left, ...size } = boxOfEdits(edits, sheet);
  const isEmpty = size.rows < 1 || size.columns < 1;
  const range = isEmpty ? null : rangeOf(sheet, { row: top, column: left, ...size });
  const values: readonly (readonly unknown[])[] = range?.getValues() ?? [];
  const formulas = range?.getFormulas() ?? [];
  const patterns = range?.getNumberFormats() ?? [];
  const kindOf = formatReader();
  const kindAt = (row: number, column: number): FormatKind =>
    kindOf(patterns[row - top]?.[column - left] ?? '');
  const heldAt = (row: number, column: number): CellValue | undefined => {
    if (formulas[row - top]?.[column - left] !== '') return undefined;
    return cellValue(values[row - top]?.[column - left], toSerial);
  };
  return {
    sheet,
    edits,
    heldAt,
    kindAt,
    isRepeatable: (row, column) => {
      const held = heldAt(row, column);
      if (held === undefined) return false;
      if (typeof held === 'string')
        return !held.startsWith('#') && !(kindAt(row, column) === 'text' && isUncertain(held));
      if (held !== null && kindAt(row, column) === 'text') return false;
      if (!(values[row - top]?.[column - left] instanceof Date)) return true;
      return Number.isInteger(held) && !TIME.test(patterns[row - top]?.[column - left] ?? '');
    },
  };
}

/** The smallest area around all cells, as far as the sheet reaches by now. */
function boxOfEdits({ cells }: SheetEdits, sheet: Sheet) {
  let [row, column, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const cell of cells) {
    row = Math.min(row, cell.row);
    column = Math.min(column, cell.column);
    bottom = Math.max(bottom, cell.row);
    right = Math.max(right, cell.column);
  }
  const rows = Math.min(bottom + 1, sheet.getMaxRows()) - row;
  const columns = Math.min(right + 1, sheet.getMaxColumns()) - column;
  return { row, column, rows, columns };
}
