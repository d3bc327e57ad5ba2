/**
 * What any spreadsheet cell can hold.
 *
 * Dates are serial day numbers (1 = 31 December 1899), as every host stores them; `null` is an empty cell.
 */
export type CellValue = string | number | boolean | null;

/** A cell counted from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; `row` and `column` are counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The letters of a column counted from 0: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The A1 address of a cell; `row` and `column` are counted from 0. */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The row and column, counted from 0, of an A1 address such as `C5`. */
export function positionOf(address: string): { readonly row: number; readonly column: number } {
  let at = 0;
  let column = 0;
  for (let code = address.charCodeAt(at); code >= 65 && code <= 90; code = address.charCodeAt(++at)) {
    column = column * 26 + code - 64;
  }
  return { row: Number(address.slice(at)) - 1, column: column - 1 };
}

/** The A1 address of an area: `B3:B2002`, or `B3` when it is one cell. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = addressOf(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${addressOf(row + rows - 1, column + columns - 1)}`;
}

/** A sheet's name as formulas write it: `'T01 Kasus'`. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
