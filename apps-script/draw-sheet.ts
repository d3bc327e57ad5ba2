import type { SheetModel } from '../core/index.ts';
import { boxOf, cut, rangeOf } from './box.ts';
import { drawCells } from './draw-cells.ts';
import { drawCharts } from './draw-charts.ts';
import type { DrawContext } from './draw-context.ts';
import { drawGrid } from './draw-grid.ts';
import { drawHighlights } from './draw-highlights.ts';
import { drawInputs } from './draw-inputs.ts';
import { drawLinks } from './draw-links.ts';
import { drawFonts, drawFormats, drawLooks } from './draw-looks.ts';
import { drawMerges } from './draw-merges.ts';
import { drawProtection } from './draw-protection.ts';
import { type Extent, extentOf, most } from './extent.ts';
import { paintOf } from './paint.ts';
import type { Sheet } from './services.ts';

/** Draws a whole sheet into an empty one of the right size; the number of calls does not depend on the rows. */
export function drawSheet(sheet: Sheet, model: SheetModel, context: DrawContext): void {
  const extent = extentOf(model);
  const paint = paintOf(model, extent.head, extent.columns);
  drawFormats(sheet, paint);
  drawCells(sheet, model, paint, extent);
  drawLinks(sheet, model, context);
  if (model.state === 'visible') drawFonts(sheet, paint, extent);
  drawLooks(sheet, paint);
  drawInputs(sheet, model, extent, context);
  repeatLastRow(sheet, extent);
  drawNotes(sheet, model);
  drawMerges(sheet, model);
  drawHighlights(sheet, model, context);
  drawGrid(sheet, model);
  drawCharts(sheet, model);
  if (model.filter) rangeOf(sheet, model.filter).createFilter();
  drawProtection(sheet, model);
  if (model.state !== 'visible') sheet.hideSheet();
  else if (sheet.isSheetHidden()) sheet.showSheet();
}

/** Fills the prepared rows: values, formulas and looks in one copy, what may be typed in another. */
function repeatLastRow(sheet: Sheet, { rows, columns, head }: Extent): void {
  if (rows === head) return;
  const last = sheet.getRange(head, 1, 1, columns);
  const below = sheet.getRange(head + 1, 1, rows - head, columns);
  const { PASTE_NORMAL, PASTE_DATA_VALIDATION } = SpreadsheetApp.CopyPasteType;
  last.copyTo(below, PASTE_NORMAL, false);
  last.copyTo(below, PASTE_DATA_VALIDATION, false);
}

function drawNotes(sheet: Sheet, { notes }: SheetModel): void {
  if (notes.length === 0) return;
  const rows = most(notes.map(({ row }) => row)) + 1;
  const columns = most(notes.map(({ column }) => column)) + 1;
  const grid = Array.from({ length: rows }, () => new Array<string>(columns).fill(''));
  for (const { row, column, text } of notes) grid[row]?.splice(column, 1, text);
  const box = boxOf(grid, (text) => text !== '');
  if (box) rangeOf(sheet, box).setNotes(cut(grid, box, (text) => text));
}
