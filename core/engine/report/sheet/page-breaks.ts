import type { SheetModel } from '../../../workbook/sheet-model.ts';
import { LINE } from '../../render/row-height.ts';

/** What an A4 page on its side holds between its margins, in points, and a row that says nothing of its height. */
export const PAGE = 510;

/**
 * The rows with which a page has to begin, so that no chart and no short table is cut in two. `starts` are the first rows
 * of the blocks; one that is higher than a page runs on.
 */
export function pageBreaks(
  starts: readonly number[],
  end: number,
  rows: SheetModel['rows'],
): readonly number[] {
  const breaks: number[] = [];
  let used = 0;
  for (const [i, start] of starts.entries()) {
    const next = starts[i + 1] ?? end;
    let height = 0;
    for (let row = start; row < next; row++) height += rows[row]?.height ?? LINE;
    if (used > 0 && used + height > PAGE) {
      breaks.push(start);
      used = 0;
    }
    used = (used + height) % PAGE;
  }
  return breaks;
}
