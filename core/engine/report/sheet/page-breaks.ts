import type { SheetModel } from '../../../workbook/sheet-model.ts';
import { LINE } from '../../render/row-height.ts';

/** What an A4 page on its side holds between its margins, in points, and a row that says nothing of its height. */
export const PAGE = 510;

/** What belongs together on a page: a block of the report, or what closes it. */
export interface PageBlock {
  /** The first row, from 0. */
  readonly start: number;
  /** Whether it may be cut between two rows, as tables may and charts may not. */
  readonly divisible: boolean;
}

/** How many rows of a table go over to the page of the signature, when nothing else would. */
const CARRIED = 2;

/**
 * The rows with which a page has to begin, so that no chart and no short table is cut in two, and no signature stands
 * alone on a page (an official letter's must not be apart from its text). The last block is the one with the signature;
 * a block that is higher than a page runs on.
 */
export function pageBreaks(
  blocks: readonly PageBlock[],
  end: number,
  rows: SheetModel['rows'],
): readonly number[] {
  const breaks: number[] = [];
  let used = 0;
  for (const [i, { start }] of blocks.entries()) {
    const before = blocks[i - 1];
    const isLast = i === blocks.length - 1;
    const height = heightOf(rows, start, blocks[i + 1]?.start ?? end);
    if (used > 0 && used + height > PAGE) {
      const first = isLast && before ? withCompany(before, { start, used, height }, rows) : start;
      breaks.push(first);
      used = heightOf(rows, first, start);
    }
    used = (used + height) % PAGE;
  }
  return breaks;
}

/** Where the page of the signature begins: with the block before it, or the last rows of that one, if they can move. */
function withCompany(
  before: PageBlock,
  last: { readonly start: number; readonly used: number; readonly height: number },
  rows: SheetModel['rows'],
): number {
  const { start, used, height } = last;
  const company = heightOf(rows, before.start, start);
  // Where nothing else is on the page, moving the block would leave it as it is.
  if (company < used && company + height <= PAGE) return before.start;
  return before.divisible && start - before.start > 2 * CARRIED ? start - CARRIED : start;
}

function heightOf(rows: SheetModel['rows'], from: number, to: number): number {
  let height = 0;
  for (let row = from; row < to; row++) height += rows[row]?.height ?? LINE;
  return height;
}
