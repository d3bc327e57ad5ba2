import type { Paper, SheetModel } from '../../../workbook/sheet-model.ts';
import { LINE } from '../../render/row-height.ts';

/** What a page on its side holds between its margins, in points, when nothing has to be made smaller. */
const ROOM: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4: { width: 784, height: 510 },
  F4: { width: 877, height: 525 },
};

/** The height of an A4 page on its side, in points. */
export const PAGE = ROOM.A4.height;

/** Characters in points, by the width of Calibri 11 and the padding of a cell (ECMA-376 18.3.1.13). */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** How much of a sheet a page holds, in points of the sheet: wide ones are printed smaller, to fit one page's width. */
export function pageHeight(widths: readonly number[], paper: Paper): number {
  const width = widths.reduce((sum, characters) => sum + pointsOf(characters), 0);
  return ROOM[paper].height * Math.max(1, width / ROOM[paper].width);
}

/** What belongs together on a page: a block of the report with the notes below it, or what closes it. */
export interface PageBlock {
  /** The first row, from 0. */
  readonly start: number;
  /** Whether it may be cut between two rows, as tables may and charts may not. */
  readonly divisible: boolean;
  /** How many rows below a table are notes. */
  notes: number;
}

/** How many rows of a table stand at least on a page with its total, or go over to the page of the signature. */
const CARRIED = 2;

/** The rows of a sheet, and how much of them a page holds. */
export interface Pages {
  readonly rows: SheetModel['rows'];
  readonly height: number;
}

/**
 * The rows with which a page has to begin, so that no chart and no short table is cut in two, no total stands on a page
 * without rows of its table, and no signature without text (an official letter's must not be apart from it). The last
 * block is the one with the signature; a block that is higher than a page runs on.
 */
export function pageBreaks(blocks: readonly PageBlock[], end: number, pages: Pages): readonly number[] {
  const breaks: number[] = [];
  let used = 0;
  for (const [i, block] of blocks.entries()) {
    const before = blocks[i - 1];
    const next = blocks[i + 1]?.start ?? end;
    const height = heightOf(pages, block.start, next);
    if (used > 0 && used + height > pages.height) {
      const isLast = i === blocks.length - 1;
      const first = isLast && before ? withCompany(before, { ...block, used, height }, pages) : block.start;
      breaks.push(first);
      used = heightOf(pages, first, block.start);
    }
    if (used + height <= pages.height) {
      used += height;
      continue;
    }
    const last = lastPage(block, next, pages);
    if (last.isForced) breaks.push(last.start);
    used = heightOf(pages, last.start, next);
  }
  return breaks;
}

/** Where the last page begins of a block that is higher than a page: programs break it wherever one is full. */
function lastPage(
  { start, divisible, notes }: PageBlock,
  end: number,
  pages: Pages,
): { readonly start: number; readonly isForced: boolean } {
  let [first, used] = [start, 0];
  for (let row = start; row < end; row++) {
    const height = heightOf(pages, row, row + 1);
    if (used + height > pages.height) [first, used] = [row, 0];
    used += height;
  }
  const needed = end - notes - CARRIED - 1;
  return divisible && first > needed ? { start: needed, isForced: true } : { start: first, isForced: false };
}

/** Where the page of the signature begins: with the block before it, or the last rows of that one, if they can move. */
function withCompany(
  before: PageBlock,
  { start, used, height }: { readonly start: number; readonly used: number; readonly height: number },
  pages: Pages,
): number {
  const company = heightOf(pages, before.start, start);
  // Where nothing else is on the page, moving the block would leave it as it is.
  if (company < used && company + height <= pages.height) return before.start;
  const carried = CARRIED + before.notes;
  return before.divisible && start - before.start > CARRIED + carried ? start - carried : start;
}

function heightOf({ rows }: Pages, from: number, to: number): number {
  let height = 0;
  for (let row = from; row < to; row++) height += rows[row]?.height ?? LINE;
  return height;
}
