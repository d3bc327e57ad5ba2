import type { CellValue, PlacedColumn } from '../../core/index.ts';
import { placedColumn } from '../../core/workbook/placed-column.ts';

/** Cells as what is merged of a file holds them. */
export function placed(cells: readonly CellValue[]): PlacedColumn {
  return placedColumn(
    cells.length,
    (row) => cells[row] ?? null,
    (value) => value,
  );
}
