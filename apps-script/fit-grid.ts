import type { Extent } from './extent.ts';
import type { Sheet } from './services.ts';

/**
 * Gives a sheet the rows and columns that it needs. A table loses those beyond, so that nobody fills rows that are not
 * prepared; elsewhere an empty margin does no harm.
 */
export function fitGrid(sheet: Sheet, { rows, columns }: Extent, isTable: boolean): void {
  growGrid(sheet, rows, columns);
  if (isTable) trimGrid(sheet, rows, columns);
}

/** Adds the rows and columns that are missing. */
export function growGrid(sheet: Sheet, rows: number, columns: number): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

/** Takes rows and columns beyond those away, with all that stands there. */
export function trimGrid(sheet: Sheet, rows: number, columns: number): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows < maxRows) sheet.deleteRows(rows + 1, maxRows - rows);
  if (columns < maxColumns) sheet.deleteColumns(columns + 1, maxColumns - columns);
}
