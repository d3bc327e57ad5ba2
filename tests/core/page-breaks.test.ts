import { expect, it } from 'vitest';
import { LINE } from '../../core/engine/render/row-height.ts';
import { PAGE, pageBreaks, pageHeight } from '../../core/engine/report/sheet/page-breaks.ts';
import { LABEL_WIDTH, NUMBER_WIDTH } from '../../core/engine/report/sheet/widths.ts';

const ROWS = Math.floor(PAGE / LINE);

interface Kinds {
  readonly divisible?: readonly boolean[];
  /** Rows at the end of each block that are notes. */
  readonly notes?: readonly number[];
}

/** Where pages begin for blocks of so many rows; the first is the letter-head, the last the signature. */
function breaksOf(sizes: readonly number[], { divisible = [], notes = [] }: Kinds = {}): readonly number[] {
  let start = 0;
  const blocks = sizes.map((size, i) => {
    const block = { start, divisible: divisible[i] ?? true, notes: notes[i] ?? 0 };
    start += size;
    return block;
  });
  return pageBreaks(blocks, start, { rows: [], height: PAGE });
}

it('begins no page where everything fits', () => {
  expect(breaksOf([10, 10, 5])).toEqual([]);
});

it('moves a block that does not fit as a whole', () => {
  expect(breaksOf([10, ROWS - 5, 4])).toEqual([10]);
});

it('moves the last block with the signature where both find room', () => {
  expect(breaksOf([10, ROWS - 15, 8])).toEqual([10]);
});

it('moves the last two rows of a table that fills its page, and the notes below them', () => {
  expect(breaksOf([10, ROWS - 3, 8])).toEqual([10, 10 + ROWS - 5]);
  expect(breaksOf([10, ROWS - 3, 8], { notes: [0, 1, 0] })).toEqual([10, 10 + ROWS - 6]);
});

it('leaves a chart whole that fills its page', () => {
  expect(breaksOf([10, ROWS - 3, 8], { divisible: [false, false] })).toEqual([10, 10 + ROWS - 3]);
});

it('goes on from where a long table ends', () => {
  expect(breaksOf([10, ROWS + 20, 8])).toEqual([10]);
  expect(breaksOf([10, 2 * ROWS - 2, 8])).toEqual([10, 10 + 2 * ROWS - 4]);
});

it.each([1, 2])('keeps two rows with the total of a table with %i rows more than a page', (more) => {
  const total = 10 + ROWS + more - 1;
  expect(breaksOf([10, ROWS + more, 8])).toEqual([10, total - 2]);
});

it('takes notes for no rows of a table, and leaves one that has enough on its last page', () => {
  expect(breaksOf([10, ROWS + 2, 8], { notes: [0, 2, 0] })).toEqual([10, 10 + ROWS - 3]);
  expect(breaksOf([10, ROWS + 3, 8])).toEqual([10]);
});

it('knows that a page holds more of a wide sheet, which is printed smaller, and more on F4', () => {
  const widths = (columns: number) => [LABEL_WIDTH, ...Array.from({ length: columns }, () => NUMBER_WIDTH)];
  expect(pageHeight(widths(6), 'A4')).toBe(PAGE);
  expect(pageHeight(widths(6), 'F4')).toBeGreaterThan(PAGE);
  expect(pageHeight(widths(12), 'A4') / PAGE).toBeCloseTo(1056.75 / 784, 3);
});
