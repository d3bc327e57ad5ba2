import { type CellContent, type LinkContent, quotedSheet, type SheetModel } from '../../core/index.ts';

/** Excel finds a file damaged that has more on a sheet; further links stay as text. */
const MAX_LINKS = 65_530;

/** A cell that leads somewhere. */
interface WrittenLink {
  readonly row: number;
  readonly column: number;
  /** `'Jejak Angka'!A5`. */
  readonly location: string;
  /** The text of the cell where it is nothing but a link. */
  readonly display: string | null;
}

/** The links of a sheet, those of texts first. */
export function linksOf({ cells, links = [] }: SheetModel): readonly WrittenLink[] {
  const found: WrittenLink[] = [];
  cells.forEach((line, row) => {
    line.forEach((content, column) => {
      if (isLink(content)) found.push({ row, column, location: locationOf(content), display: content.text });
    });
  });
  for (const link of links)
    found.push({ row: link.row, column: link.column, location: locationOf(link), display: null });
  return found.slice(0, MAX_LINKS);
}

function locationOf({ sheet, cell }: Pick<LinkContent, 'sheet' | 'cell'>): string {
  return `${quotedSheet(sheet)}!${cell}`;
}

function isLink(content: CellContent): content is LinkContent {
  return typeof content === 'object' && content !== null && 'sheet' in content;
}
