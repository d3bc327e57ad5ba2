import { type CellEdit, type CellValue, cellKey, numberPattern } from '../core/index.ts';
import { rangeOf } from './box.ts';
import { addressesOf } from './cell-runs.ts';
import { isUncertain } from './cell-text.ts';
import { drawText, type Given, givenOf } from './draw-cells.ts';
import { type EditRun, editRuns } from './edit-runs.ts';
import type { EditedSheet } from './edited-sheet.ts';

/** Writes the edits of a sheet in a few calls however many there are: new date formats first, so that days are days. */
export function writeEdits(edited: EditedSheet): void {
  const { sheet, edits, isRepeatable } = edited;
  const { clearedNotes = [] } = edits;
  if (clearedNotes.length > 0) sheet.getRangeList(addressesOf(clearedNotes)).clearNote();
  const cells = new Map(edits.cells.map((cell) => [cellKey(cell), cell]));
  const newDays = [...cells.values()].filter((cell) => isNewDay(edited, cell));
  if (newDays.length > 0) {
    sheet.getRangeList(addressesOf(newDays)).setNumberFormat(numberPattern.date);
  }
  const exact = new Map([...cells].filter(([, cell]) => mustBeExact(edited, cell)));
  const plain = [...cells.values()].filter((cell) => !exact.has(cellKey(cell)));
  const runs = editRuns(
    plain,
    (row, column) => !exact.has(cellKey({ row, column })) && isRepeatable(row, column),
  );
  for (const run of runs) writeRun(edited, cells, run);
  for (const { row, column, after } of exact.values()) drawText(sheet, row, column, String(after));
}

/** Whether the cell gets the date format. */
function isNewDay({ kindAt }: EditedSheet, { row, column, format }: CellEdit): boolean {
  return format === 'date' && kindAt(row, column) !== 'date';
}

/** Whether a text must be written letter by letter; such a cell is no part of a run. */
function mustBeExact({ kindAt }: EditedSheet, { row, column, after }: CellEdit): boolean {
  return typeof after === 'string' && kindAt(row, column) === 'text' && isUncertain(after);
}

function writeRun(
  edited: EditedSheet,
  cells: ReadonlyMap<number, CellEdit>,
  { column, row: first, rows }: EditRun,
): void {
  const grid = Array.from({ length: rows }, (_, i): Given[] => {
    const row = first + i;
    const edit = cells.get(cellKey({ row, column }));
    const isText = edited.kindAt(row, column) === 'text' && edit?.format !== 'date';
    const content: CellValue = edit ? edit.after : (edited.heldAt(row, column) ?? null);
    return [givenOf(content, isText)];
  });
  rangeOf(edited.sheet, { row: first, column, rows, columns: 1 }).setValues(grid);
}
