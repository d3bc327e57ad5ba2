import { addressOf, type CellPosition, type CellValue } from './cell.ts';
import { cellsChanged } from './host-error.ts';
import type { CellEdit, SheetEdits, WorkbookUpdate } from './workbook.ts';

/**
 * The edits of an update, one entry for each sheet, letter case of its name aside, and none without changes. Throws
 * `RangeError` when the update draws one of these sheets anew.
 */
export function editsBySheet({ edits = [], sheets }: WorkbookUpdate): readonly SheetEdits[] {
  const drawn = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const bySheet = new Map<
    string,
    SheetEdits & { readonly cells: CellEdit[]; readonly clearedNotes: CellPosition[] }
  >();
  for (const { sheet, cells, clearedNotes = [] } of edits) {
    const key = sheet.toLowerCase();
    if (drawn.has(key)) throw new RangeError(`the sheet ${sheet} is drawn and edited at once`);
    const known = bySheet.get(key) ?? { sheet, cells: [], clearedNotes: [] };
    for (const cell of cells) known.cells.push(cell);
    for (const place of clearedNotes) known.clearedNotes.push(place);
    if (known.cells.length + known.clearedNotes.length > 0) bySheet.set(key, known);
  }
  return [...bySheet.values()];
}

/**
 * Throws `HostError` unless every cell holds what it held when it was read; `heldAt` gives `undefined` for a formula,
 * which no edit replaces.
 */
export function assertUnchanged(
  { sheet, cells }: SheetEdits,
  heldAt: (row: number, column: number) => CellValue | undefined,
): void {
  const changed = cells.filter(({ row, column, before }) => {
    const held = heldAt(row, column);
    return held === undefined || !isSame(held, before);
  });
  if (changed.length === 0) return;
  throw cellsChanged(
    sheet,
    changed.map(({ row, column }) => addressOf(row, column)),
  );
}

/** An empty text is an empty cell. */
function isSame(held: CellValue, before: CellValue): boolean {
  return held === before || ((held ?? '') === '' && (before ?? '') === '');
}

/** The edits that take those of an update back, as long as nobody changes the cells again. Formats stay as they are, and notes that are gone stay gone. */
export function undoOf({ edits = [] }: WorkbookUpdate): WorkbookUpdate {
  const back = edits.map(({ sheet, cells }) => ({
    sheet,
    cells: cells.map(({ row, column, before, after }) => ({ row, column, before: after, after: before })),
  }));
  return { sheets: [], names: [], marks: [], edits: back };
}
