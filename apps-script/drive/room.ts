import type { SheetModel, WorkbookUpdate } from '../../core/index.ts';
import { extentOf } from '../extent.ts';
import { type Book, keyOf, sheetsByName } from '../services.ts';

const MOST_CELLS = 10_000_000;
/** Google makes every sheet with so many cells, and tables are cut to size afterwards. */
const NEW_SHEET = 26_000;

/** How many cells a spreadsheet would have with an update; `null` where they all fit. */
export function cellsBeyond(book: Book, { sheets }: WorkbookUpdate): number | null {
  const coming = new Set(sheets.map(({ name }) => keyOf(name)));
  const others = [...sheetsByName(book)].flatMap(([key, sheet]) =>
    coming.has(key) ? [] : [sheet.getMaxRows() * sheet.getMaxColumns()],
  );
  const cells = [...others, ...sheets.map(cellsOf)].reduce((sum, one) => sum + one, 0);
  return cells > MOST_CELLS ? cells : null;
}

function cellsOf(model: SheetModel): number {
  const { rows, columns } = extentOf(model);
  return Math.max(NEW_SHEET, rows * columns);
}
