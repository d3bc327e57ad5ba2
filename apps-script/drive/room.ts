import type { SheetModel, WorkbookUpdate } from '../../core/index.ts';
import { extentOf } from '../extent.ts';
import { type Book, keyOf, type Sheet, sheetsByName } from '../services.ts';

const MOST_CELLS = 10_000_000;
/** Google makes every sheet with so many cells, and tables are cut to size afterwards. */
const NEW_SHEET = 26_000;

/** How many cells a spreadsheet would have with an update, and without the sheets that leave; `null` where they all fit. */
export function cellsBeyond(
  book: Book,
  { sheets }: WorkbookUpdate,
  leaving: readonly Sheet[],
): number | null {
  const names = [...sheets.map(({ name }) => name), ...leaving.map((sheet) => sheet.getName())];
  const uncounted = new Set(names.map(keyOf));
  const others = [...sheetsByName(book)].flatMap(([key, sheet]) =>
    uncounted.has(key) ? [] : [sheet.getMaxRows() * sheet.getMaxColumns()],
  );
  const cells = [...others, ...sheets.map(cellsOf)].reduce((sum, one) => sum + one, 0);
  return cells > MOST_CELLS ? cells : null;
}

function cellsOf(model: SheetModel): number {
  const { rows, columns } = extentOf(model);
  return Math.max(NEW_SHEET, rows * columns);
}
