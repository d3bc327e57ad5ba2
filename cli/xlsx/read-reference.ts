import type { Area } from '../../core/index.ts';

/** Rows and columns that a sheet can have. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const REFERENCE = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** The area of `A1` or `A1:B2`, or `null` when the text is none or lies outside of a sheet. */
export function parseArea(text: string): Area | null {
  const found = REFERENCE.exec(text);
  if (found === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = found;
  const row = Number(top) - 1;
  const column = columnNumber(left);
  const area = { row, column, rows: Number(bottom) - row, columns: columnNumber(right) + 1 - column };
  const fits = row >= 0 && row + area.rows <= MAX_ROWS && column + area.columns <= MAX_COLUMNS;
  return fits && area.rows > 0 && area.columns > 0 ? area : null;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + (letter.charCodeAt(0) & 31);
  return number - 1;
}
