import { positionOf } from '../../core/index.ts';

/** Cells that somebody edited: rows and columns counted from 0, both ends included. */
export interface EditedArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const AREA = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/;

/** The area that Excel says was edited; `null` for whole rows and columns, which nobody fills in. */
export function editedArea(address: string): EditedArea | null {
  const [, column = '', row = '', lastColumn = column, lastRow = row] = AREA.exec(address) ?? [];
  if (column === '') return null;
  const first = positionOf(column + row);
  const last = positionOf(lastColumn + lastRow);
  return { firstRow: first.row, lastRow: last.row, firstColumn: first.column, lastColumn: last.column };
}

/** Whether a cell lies in a row that was edited. */
export function isInRows(areas: readonly EditedArea[], row: number): boolean {
  return areas.some(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow);
}

/** Whether a cell itself was edited. */
export function isEdited(areas: readonly EditedArea[], row: number, column: number): boolean {
  return areas.some(
    ({ firstColumn, lastColumn, ...rows }) =>
      isInRows([{ firstColumn, lastColumn, ...rows }], row) && column >= firstColumn && column <= lastColumn,
  );
}
