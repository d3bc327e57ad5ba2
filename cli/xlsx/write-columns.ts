import type { SheetModel } from '../../core/index.ts';
import type { LookGrid } from './write-looks.ts';
import { xmlAttributes } from './write-xml.ts';

/** Width in characters of a column that says nothing about it. */
const DEFAULT_WIDTH = 8.43;

const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;

/** The `cols` element: widths, hidden columns, and the looks of cells that no row mentions; empty when there are none. */
export function columnsXml(sheet: SheetModel, { below }: LookGrid, styleIndex: readonly number[]): string {
  const continued = below.reduce((count, look, column) => (look > 0 ? column + 1 : count), 0);
  const count = Math.max(sheet.columns.length, continued);
  const runs: { readonly first: number; last: number; readonly attributes: string }[] = [];
  for (let column = 0; column < count; column++) {
    const width = sheet.columns[column]?.width;
    const look = below[column] ?? 0;
    const attributes = xmlAttributes({
      width: storedWidth(width ?? DEFAULT_WIDTH),
      style: look === 0 ? null : (styleIndex[look] ?? 0),
      hidden: sheet.columns[column]?.hidden === true ? 1 : null,
      customWidth: width === undefined ? null : 1,
    });
    const run = runs.at(-1);
    if (run?.attributes === attributes) run.last = column;
    else runs.push({ first: column, last: column, attributes });
  }
  if (runs.length === 0) return '';
  const elements = runs.map(
    ({ first, last, attributes }) => `<col min="${first + 1}" max="${last + 1}"${attributes}/>`,
  );
  return `<cols>${elements.join('')}</cols>`;
}

/** The width on screen, in pixels at 96 dots per inch. */
export function columnPixels(sheet: SheetModel, column: number): number {
  const definition = sheet.columns[column];
  if (definition?.hidden === true) return 0;
  return Math.round((definition?.width ?? DEFAULT_WIDTH) * DIGIT_PIXELS) + PADDING_PIXELS;
}

/** Files hold the width with the padding of a cell, in 256ths of a digit of Calibri 11 (ECMA-376 18.3.1.13). */
function storedWidth(characters: number): number {
  return Math.trunc(((characters * DIGIT_PIXELS + PADDING_PIXELS) / DIGIT_PIXELS) * 256) / 256;
}
