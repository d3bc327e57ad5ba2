import {
  type CellEdit,
  type CellValue,
  cellKey,
  type FormatKind,
  type SheetEdits,
} from '../../core/index.ts';
import { columnsByRow } from './patch-cell-rows.ts';
import { type CellChange, cellSplices } from './patch-cells.ts';
import { clearNotes } from './patch-cleared-notes.ts';
import type { PatchContext } from './patch-context.ts';
import { readLayout } from './patch-layout.ts';
import { recalculateOnLoad } from './patch-recalculate.ts';
import type { CellSpot } from './patch-row.ts';
import { listSheets, worksheetNamed } from './patch-sheet-list.ts';
import { spliced } from './patch-splice.ts';
import { findSpots } from './patch-spots.ts';
import { DAYS_1904 } from './read-value.ts';

/** What writing a day depends on. */
export interface DayFormats {
  /** The kind of each cell format, by the number with which cells refer to it. */
  readonly kinds: readonly FormatKind[];
  readonly date1904: boolean;
}

/**
 * Gives cells their new contents and clears notes; formats stay but for days in cells that do not show days. Formulas are worked out
 * anew when the file is opened. Throws `RangeError` for a sheet that the workbook does not have.
 */
export function editSheets(context: PatchContext, edits: readonly SheetEdits[], formats: DayFormats): void {
  const sheets = listSheets(context);
  for (const { sheet, cells, clearedNotes = [] } of edits) {
    const found = worksheetNamed(sheets, sheet);
    if (found === null) throw new RangeError(`no worksheet ${sheet} to edit`);
    if (cells.length > 0) editSheet(context, found.part, cells, formats);
    clearNotes(context, found.part, clearedNotes);
  }
  recalculateOnLoad(context);
}

function editSheet(
  { parts, styles }: PatchContext,
  part: string,
  cells: readonly CellEdit[],
  formats: DayFormats,
): void {
  const layout = readLayout(parts.readXml(part), part);
  const wanted = new Map(cells.map((cell) => [cellKey(cell), cell]));
  const changes = findSpots(layout, columnsByRow(cells)).flatMap((spot): readonly CellChange[] => {
    const edit = wanted.get(cellKey({ row: spot.row.row, column: spot.column }));
    if (edit === undefined || (!spot.present && (edit.after ?? '') === '')) return [];
    return [changeOf(spot, edit, formats, styles.asDate)];
  });
  if (changes.length > 0) parts.write(part, spliced(layout.bytes, cellSplices(layout, changes)));
}

function changeOf(
  spot: CellSpot,
  { after, format }: CellEdit,
  { kinds, date1904 }: DayFormats,
  asDate: (style: number) => number,
): CellChange {
  const showsDays = kinds[spot.style] === 'date';
  const style = format === 'date' && !showsDays ? asDate(spot.style) : spot.style;
  const value = date1904 && (showsDays || format === 'date') ? from1904(after) : after;
  return { spot, style, value };
}

function from1904(value: CellValue): CellValue {
  return typeof value === 'number' ? value - DAYS_1904 : value;
}
