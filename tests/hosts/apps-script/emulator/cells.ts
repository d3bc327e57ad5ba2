import type { Area } from '../../../../core/workbook/cell.ts';
import { type BookState, type Cell, cellAt, knownCell, type SheetState, sheetCalled } from './book.ts';
import { refuse } from './errors.ts';
import type { Surroundings } from './formula.ts';
import type { RangeState } from './world.ts';

/** What formulas in a spreadsheet may name. */
export function surroundings(book: BookState): Surroundings {
  return {
    locale: book.locale,
    hasSheet: (name) => sheetCalled(book, name) !== null,
    hasName: (name) => book.names.has(name),
  };
}

/** The sheet, unless it was deleted since the handle was given out. */
export function liveSheet(sheet: SheetState): SheetState {
  return sheet.deleted ? refuse(`Sheet ${sheet.id} not found`) : sheet;
}

/** The area of a range, which must lie within the sheet. */
export function gridArea({ sheet, area }: RangeState): Area {
  const { rows, columns } = liveSheet(sheet);
  if (area.row + area.rows > rows || area.column + area.columns > columns) {
    refuse('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return area;
}

/** What each cell of the range says, row by row. */
export function mapCells<T>(
  range: RangeState,
  read: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] {
  const { row, column, rows, columns } = gridArea(range);
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) =>
      read(knownCell(range.sheet, row + i, column + j), row + i, column + j),
    ),
  );
}

/** Changes each cell of the range, which the script must be allowed to edit. */
export function changeCells(
  range: RangeState,
  change: (cell: Cell, i: number, j: number, row: number, column: number) => void,
): void {
  const area = gridArea(range);
  assertEditable(range.sheet, [area]);
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.columns; j++) {
      const [row, column] = [area.row + i, area.column + j];
      change(cellAt(range.sheet, row, column), i, j, row, column);
    }
  }
}

/** Throws when a grid of values is not as large as the range. */
export function checkSize(range: RangeState, grid: readonly (readonly unknown[])[]): void {
  const { rows, columns } = gridArea(range);
  if (grid.length !== rows) refuse(sizeMessage('rows', grid.length, rows));
  for (const line of grid) {
    if (line.length !== columns) refuse(sizeMessage('columns', line.length, columns));
  }
}

function sizeMessage(what: string, data: number, range: number): string {
  return `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`;
}

/** Throws when somebody else keeps the script from editing the cells; no areas stand for the sheet itself. */
export function assertEditable(sheet: SheetState, areas: readonly Area[] = []): void {
  liveSheet(sheet);
  for (const { foreign, warningOnly, area, unprotected } of sheet.protections) {
    if (!foreign || warningOnly) continue;
    const open = areas.length > 0 && areas.every((one) => unprotected.some((free) => within(one, free)));
    if (area !== null && !areas.some((one) => within(one, area))) continue;
    if (!open) {
      refuse(
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      );
    }
  }
}

function within(inner: Area, outer: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
