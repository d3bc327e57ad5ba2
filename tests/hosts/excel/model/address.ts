import { type Area, areaAddress, columnLetters } from '../../../../core/index.ts';

/** The size of a sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** All cells of a sheet. */
export const WHOLE: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;
const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_.]*$/;
const LIKE_CELL = /^[A-Z]{1,3}\d+$/i;

/** The area of an A1 address such as `B2:C9`, `A:B` or `3:3`; `null` when it is none. */
export function parseAddress(address: string): Area | null {
  const cells = CELLS.exec(address);
  if (cells) {
    const [, letters = '', row = '', otherLetters = letters, otherRow = row] = cells;
    return between(Number(row), columnOf(letters), Number(otherRow), columnOf(otherLetters));
  }
  const columns = COLUMNS.exec(address);
  if (columns) return between(1, columnOf(columns[1] ?? ''), MAX_ROWS, columnOf(columns[2] ?? ''));
  const rows = ROWS.exec(address);
  return rows ? between(Number(rows[1]), 0, Number(rows[2]), MAX_COLUMNS - 1) : null;
}

/** The sheet and the rest of an address such as `'T01 Kasus'!B2`; `sheet` is `null` when it names none. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly rest: string } {
  const found = SHEET.exec(address);
  if (!found) return { sheet: null, rest: address };
  return { sheet: (found[1] ?? found[2] ?? '').replaceAll("''", "'"), rest: found[3] ?? '' };
}

/** The address of an area as Excel writes it: whole rows and columns without the other part. */
export function addressText(area: Area): string {
  const lastRow = area.row + area.rows;
  if (area.columns === MAX_COLUMNS) return `${area.row + 1}:${lastRow}`;
  const [first, last] = [columnLetters(area.column), columnLetters(area.column + area.columns - 1)];
  return area.rows === MAX_ROWS ? `${first}:${last}` : areaAddress(area);
}

/** A sheet's name before `!`, quoted where Excel quotes it. */
export function sheetPrefix(name: string): string {
  const plain = PLAIN_NAME.test(name) && !LIKE_CELL.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The common part of two areas, or `null`. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Whether the first area holds all of the second. */
export function covers(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
}

/** The smallest area that holds both. */
export function union(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

function between(row: number, column: number, otherRow: number, otherColumn: number): Area | null {
  const area = {
    row: Math.min(row, otherRow) - 1,
    column: Math.min(column, otherColumn),
    rows: Math.abs(row - otherRow) + 1,
    columns: Math.abs(column - otherColumn) + 1,
  };
  return covers(WHOLE, area) ? area : null;
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
