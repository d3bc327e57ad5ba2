import { type Area, addressOf, type CellValue } from './cell.ts';
import { areasWithin, openAfter, openAreas } from './locks.ts';
import type { CellContent, SheetModel } from './sheet-model.ts';
import { theme } from './theme.ts';
import type { Mark, SheetEdits, SheetLock } from './workbook.ts';

/** A sheet of the reference host: what was drawn, and what marks and users did to it since. Addresses are A1. */
export interface MemorySheet {
  readonly model: SheetModel;
  /** Backgrounds that lie over the styles, six hex digits by address; `null` is none. */
  readonly fills: ReadonlyMap<string, string | null>;
  readonly notes: ReadonlyMap<string, string>;
  readonly marks: readonly MarkRecord[];
  /** Cells that got the date format since. */
  readonly dates: ReadonlySet<string>;
  /** Whether somebody else locked the sheet. */
  readonly locked: boolean;
  /** Whether the sheet is protected by now. */
  readonly guarded: boolean;
  /** The cells that stay open to typing while it is protected; `null` as long as the drawn styles say it. */
  readonly open: readonly Area[] | null;
}

/** A mark, and what it covers. */
interface MarkRecord {
  readonly address: string;
  readonly fill: string;
  /** The background below, as in `MemorySheet.fills`; absent when there was none of its own. */
  readonly before?: string | null;
  /** Absent when the cell kept a note of its own. */
  readonly note?: string;
}

/** A cell that somebody types into; `row` and `column` are counted from 0. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** A sheet as it was drawn. */
export function drawn(model: SheetModel): MemorySheet {
  const notes = new Map<string, string>();
  for (const { row, column, text } of model.notes) notes.set(addressOf(row, column), text);
  return {
    model,
    fills: new Map(),
    notes,
    marks: [],
    dates: new Set(),
    locked: false,
    guarded: model.protected,
    open: null,
  };
}

/** The sheet with these marks and no others: the rest looks again as before, unless somebody changed it since. */
export function withMarks(sheet: MemorySheet, marks: readonly Mark[]): MemorySheet {
  const { fills, notes } = unmarked(sheet);
  const records = marks.map(({ row, column, style, note }): MarkRecord => {
    const address = addressOf(row, column);
    const fill = theme[style].fill ?? '';
    const before = fills.get(address);
    const free = !notes.has(address) && note !== '';
    fills.set(address, fill);
    if (free) notes.set(address, note);
    return { address, fill, ...(before !== undefined && { before }), ...(free && { note }) };
  });
  return { ...sheet, fills, notes, marks: records };
}

function unmarked(sheet: MemorySheet): {
  readonly fills: Map<string, string | null>;
  readonly notes: Map<string, string>;
} {
  const fills = new Map(sheet.fills);
  const notes = new Map(sheet.notes);
  for (const { address, fill, before, note } of sheet.marks) {
    if (fills.get(address) === fill) {
      if (before === undefined) fills.delete(address);
      else fills.set(address, before);
    }
    if (note !== undefined && notes.get(address) === note) notes.delete(address);
  }
  return { fills, notes };
}

/** The sheet with these values typed into its cells. */
export function withTyped(sheet: MemorySheet, typed: readonly TypedCell[]): MemorySheet {
  const cells: CellContent[][] = sheet.model.cells.map((row) => [...row]);
  for (const { row, column, value } of typed) {
    while (cells.length <= row) cells.push([]);
    const line = cells[row] ?? [];
    while (line.length <= column) line.push(null);
    // An emptied cell shows nothing, also where the column would compute something.
    line[column] = value === null && isComputed(sheet.model, row, column) ? '' : value;
  }
  return { ...sheet, model: { ...sheet.model, cells } };
}

/** What a cell holds, counted from 0; `undefined` for a formula. */
export function heldAt({ model }: MemorySheet, row: number, column: number): CellValue | undefined {
  const cell = model.cells[row]?.[column] ?? null;
  if (cell !== null) return contentOf(cell);
  return isComputed(model, row, column) ? undefined : null;
}

function isComputed({ formulas }: SheetModel, row: number, column: number): boolean {
  return formulas.some((fill) => fill.column === column && fill.row <= row && row < fill.row + fill.rows);
}

function contentOf(cell: NonNullable<CellContent>): CellValue | undefined {
  if (typeof cell !== 'object') return cell;
  return 'formula' in cell ? undefined : cell.text;
}

/** The sheet with cells edited by the product. */
export function withEdits(sheet: MemorySheet, { cells, clearedNotes = [] }: SheetEdits): MemorySheet {
  const notes = new Map(sheet.notes);
  for (const { row, column } of clearedNotes) notes.delete(addressOf(row, column));
  const dates = new Set(sheet.dates);
  for (const { row, column, format } of cells) if (format === 'date') dates.add(addressOf(row, column));
  const typed = cells.map(({ row, column, after }) => ({ row, column, value: after === '' ? null : after }));
  return { ...withTyped(sheet, typed), dates, notes };
}

/** The sheet with cells locked or unlocked. */
export function withLock(sheet: MemorySheet, { areas, locked }: SheetLock): MemorySheet {
  const within = areasWithin(areas, ...extentOf(sheet.model));
  const open = openAfter(sheet.open ?? openAreas(sheet.model), { areas: within, locked });
  return { ...sheet, open, guarded: sheet.guarded || locked };
}

/** Rows and columns as far as anything is drawn or typed. */
function extentOf({ cells, styles }: SheetModel): readonly [rows: number, columns: number] {
  let [rows, columns] = [cells.length, 0];
  for (const line of cells) columns = Math.max(columns, line.length);
  for (const { area } of styles) {
    rows = Math.max(rows, area.row + area.rows);
    columns = Math.max(columns, area.column + area.columns);
  }
  return [rows, columns];
}

/** The sheet with a background on one cell, or without any (`null`). */
export function withFill(sheet: MemorySheet, address: string, fill: string | null): MemorySheet {
  return { ...sheet, fills: new Map(sheet.fills).set(address, fill) };
}

/** The sheet with a note on one cell instead of what was there, or without any (`null`). */
export function withNote(sheet: MemorySheet, address: string, text: string | null): MemorySheet {
  const notes = new Map(sheet.notes);
  if (text === null) notes.delete(address);
  else notes.set(address, text);
  return { ...sheet, notes };
}
