import { type CellContent, formulaFiller, type SheetModel } from '../core/index.ts';
import { boxOf, cut, rangeOf } from './box.ts';
import { isUncertain, literalText } from './cell-text.ts';
import type { Extent } from './extent.ts';
import { sheetsFormula } from './formula-dialect.ts';
import type { Paint } from './paint.ts';
import type { Sheet } from './services.ts';

/** What `setValues` takes for a cell; `null` empties it. */
export type Given = string | number | boolean | null;

/** Writes values and formulas of the rows that are drawn one by one; their formats must be there already. */
export function drawCells(
  sheet: Sheet,
  model: SheetModel,
  { formats }: Paint,
  { head, columns }: Extent,
): void {
  const contents = contentsOf(model, head, columns);
  const texts: (readonly [row: number, column: number, text: string])[] = [];
  const grid = contents.map((line, row) =>
    line.map((content, column): Given => {
      const isText = formats[row]?.[column] === 'text';
      if (isText && typeof content === 'string' && isUncertain(content)) {
        texts.push([row, column, content]);
        return null;
      }
      return givenOf(content, isText);
    }),
  );
  const box = boxOf(grid, (given) => given !== null);
  if (box) rangeOf(sheet, box).setValues(cut(grid, box, (given) => given));
  for (const [row, column, text] of texts) drawText(sheet, row, column, text);
}

/** What each cell holds, formulas of prepared rows included; a cell that holds something keeps it. */
function contentsOf({ cells, formulas }: SheetModel, head: number, columns: number): CellContent[][] {
  const contents = Array.from({ length: head }, (_, row) =>
    Array.from({ length: columns }, (_, column): CellContent => cells[row]?.[column] ?? null),
  );
  for (const fill of formulas) {
    const write = formulaFiller(fill);
    for (let row = fill.row; row < Math.min(fill.row + fill.rows, head); row++) {
      const line = contents[row];
      if (line && line[fill.column] === null) line[fill.column] = { formula: write(row), value: null };
    }
  }
  return contents;
}

/** What `setValues` must be given so that a cell, of the text format or of another, gets this content. */
export function givenOf(content: CellContent, isText: boolean): Given {
  if (content === null || typeof content === 'number' || typeof content === 'boolean') return content;
  if (typeof content === 'string') return isText || content === '' ? content : literalText(content);
  return 'formula' in content ? sheetsFormula(content.formula) : literalText(content.text);
}

/** Writes a text that must not be read as anything else, letter by letter as it is. */
export function drawText(sheet: Sheet, row: number, column: number, text: string): void {
  const exact = SpreadsheetApp.newRichTextValue().setText(text).build();
  sheet.getRange(row + 1, column + 1, 1, 1).setRichTextValues([[exact]]);
}
