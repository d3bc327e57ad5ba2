import type { Area } from '../../core/index.ts';

/** A number for each cell of a sheet's upper left part; 0 is none. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly numbers: Uint16Array;
}

/** An area of cells that have one number. */
export interface Rectangle {
  readonly area: Area;
  readonly number: number;
}

/** A grid of zeros. */
export function blankGrid(rows: number, columns: number): Grid {
  return { rows, columns, numbers: new Uint16Array(rows * columns) };
}

/** How many rows and columns from A1 on hold all areas. */
export function extentOf(parts: readonly { readonly area: Area }[]): {
  readonly rows: number;
  readonly columns: number;
} {
  let [rows, columns] = [0, 0];
  for (const { area } of parts) {
    rows = Math.max(rows, area.row + area.rows);
    columns = Math.max(columns, area.column + area.columns);
  }
  return { rows, columns };
}

/** Gives all cells of an area a number; what lies outside of the grid is left out. */
export function fillGrid({ rows, columns, numbers }: Grid, area: Area, number: number): void {
  const bottom = Math.min(area.row + area.rows, rows);
  const right = Math.min(area.column + area.columns, columns);
  for (let row = area.row; row < bottom; row++)
    numbers.fill(number, row * columns + area.column, row * columns + right);
}

/** All cells with a number, as rectangles: runs down a column, joined with equal runs beside them. */
export function rectangles({ rows, columns, numbers }: Grid): readonly Rectangle[] {
  const found: { area: { row: number; column: number; rows: number; columns: number }; number: number }[] =
    [];
  let open = new Map<string, (typeof found)[number]>();
  for (let column = 0; column < columns; column++) {
    const next: typeof open = new Map();
    for (let row = 0; row < rows; ) {
      const start = row;
      const number = numbers[row * columns + column] ?? 0;
      while (row < rows && numbers[row * columns + column] === number) row++;
      if (number === 0) continue;
      const key = `${start} ${row} ${number}`;
      const left = open.get(key);
      if (left) left.area.columns++;
      else found.push({ area: { row: start, column, rows: row - start, columns: 1 }, number });
      next.set(key, left ?? (found.at(-1) as (typeof found)[number]));
    }
    open = next;
  }
  return found;
}
