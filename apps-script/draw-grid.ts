import type { SheetModel } from '../core/index.ts';
import type { Sheet } from './services.ts';
import { widthRuns } from './width-runs.ts';

const PIXELS_PER_CHARACTER = 7;
const PADDING = 5;
const USUAL_WIDTH = 100;

/**
 * Sets widths, what is hidden, what is frozen, and the colour of the tab.
 *
 * Heights are left to Google Sheets, which fits rows to wrapped texts by itself.
 */
export function drawGrid(sheet: Sheet, { state, columns, rows, frozen, tabColor }: SheetModel): void {
  const widths = state === 'visible' ? shownWidths(columns) : [];
  for (const { first, count, width } of widthRuns(widths)) {
    sheet.setColumnWidths(first + 1, count, columnPixels(width));
  }
  const hiddenColumns = columns.flatMap(({ hidden }, column) => (hidden ? [column] : []));
  for (const [first, count] of runsOf(hiddenColumns)) sheet.hideColumns(first + 1, count);
  const hiddenRows = Object.entries(rows).flatMap(([row, { hidden }]) => (hidden ? [Number(row)] : []));
  for (const [first, count] of runsOf(hiddenRows)) sheet.hideRows(first + 1, count);
  if (frozen.rows > 0) sheet.setFrozenRows(frozen.rows);
  if (frozen.columns > 0) sheet.setFrozenColumns(frozen.columns);
  if (tabColor !== null) sheet.setTabColor(`#${tabColor}`);
}

/** How wide a column of so many characters is, or one of the usual width. */
export function columnPixels(width: number | undefined): number {
  return width === undefined ? USUAL_WIDTH : Math.round(width * PIXELS_PER_CHARACTER) + PADDING;
}

/** The widths of columns, where hidden ones take the width of their neighbour: nobody sees it. */
function shownWidths(columns: SheetModel['columns']): readonly number[] {
  let shown = 0;
  return columns.map(({ width, hidden }) => {
    shown = hidden ? shown : width;
    return shown;
  });
}

/** Neighbouring numbers, in ascending order, as first number and count. */
function runsOf(numbers: readonly number[]): readonly (readonly [first: number, count: number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === number) last[1]++;
    else runs.push([number, 1]);
  }
  return runs;
}
