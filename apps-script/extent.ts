import type { Area, SheetModel } from '../core/index.ts';

/** How large a sheet is to be. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
  /**
   * How many rows are drawn one by one. All rows below are like the last of these, formulas apart, which move with
   * their row: thousands of prepared rows are drawn by two copies.
   */
  readonly head: number;
}

/** The extent of a model; Google Sheets wants a row and a column that are not frozen. */
export function extentOf(model: SheetModel): Extent {
  const areas = areasOf(model);
  const rows = most([model.cells.length, model.frozen.rows + 1, ...areas.map(endRow)]);
  const columns = most([
    model.columns.length,
    model.frozen.columns + 1,
    ...model.cells.map((row) => row.length),
    ...areas.map(({ column, columns: count }) => column + count),
  ]);
  return { rows, columns, head: headOf(model, areas, rows) };
}

function areasOf(model: SheetModel): readonly Area[] {
  const { styles, inputs, highlights, merges, notes, formulas, filter } = model;
  return [
    ...styles.map(({ area }) => area),
    ...inputs.map(({ area }) => area),
    ...highlights.map(({ area }) => area),
    ...merges,
    ...notes.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })),
    ...formulas.map(({ row, rows, column }) => ({ row, rows, column, columns: 1 })),
    ...(filter ? [filter] : []),
  ];
}

/** One row more than the last at which anything begins or ends before the end of the sheet. */
function headOf({ cells, frozen }: SheetModel, areas: readonly Area[], rows: number): number {
  const borders = areas.flatMap((area) => [area.row, endRow(area)]).filter((row) => row < rows);
  return Math.min(most([cells.length, frozen.rows, ...borders]) + 1, rows);
}

function endRow({ row, rows }: Area): number {
  return row + rows;
}

/** The greatest of many numbers from 0 on; there may be more of them than a call takes arguments. */
export function most(numbers: readonly number[]): number {
  return numbers.reduce((greatest, number) => Math.max(greatest, number), 0);
}
