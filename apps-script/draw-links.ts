import type { CellContent, SheetModel } from '../core/index.ts';
import type { DrawContext } from './draw-context.ts';
import type { Sheet } from './services.ts';

type Cell = CellContent | undefined;

/** Makes texts lead to cells of other sheets, one call for each column that has links. */
export function drawLinks(sheet: Sheet, { cells }: SheetModel, context: DrawContext): void {
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  for (let column = 0; column < width; column++) {
    for (const { first, last } of linkRuns(cells.map((row) => row[column]))) {
      const texts = cells.slice(first, last + 1).map((row) => [richText(row[column], context)]);
      sheet.getRange(first + 1, column + 1, texts.length, 1).setRichTextValues(texts);
    }
  }
}

/** From the first link to the last, with the texts and blanks between them, which the same call can write. */
function linkRuns(column: readonly Cell[]): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  let open: { first: number; last: number } | null = null;
  for (const [row, cell] of column.entries()) {
    if (isLink(cell)) {
      if (open === null) {
        open = { first: row, last: row };
        runs.push(open);
      }
      open.last = row;
    } else if (typeof (cell ?? '') !== 'string') {
      open = null;
    }
  }
  return runs;
}

function richText(cell: Cell, context: DrawContext) {
  const text = isLink(cell) ? cell.text : String(cell ?? '');
  const builder = SpreadsheetApp.newRichTextValue().setText(text);
  const id = isLink(cell) ? context.sheetId(cell.sheet) : null;
  return (
    isLink(cell) && id !== null ? builder.setLinkUrl(`#gid=${id}&range=${cell.cell}`) : builder
  ).build();
}

function isLink(cell: Cell): cell is Extract<CellContent, { readonly text: string }> {
  return typeof cell === 'object' && cell !== null && 'text' in cell;
}
