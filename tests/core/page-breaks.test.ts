import { expect, it } from 'vitest';
import { LINE } from '../../core/engine/render/row-height.ts';
import { PAGE, pageBreaks } from '../../core/engine/report/sheet/page-breaks.ts';

const ROWS = Math.floor(PAGE / LINE);

/** Where pages begin for blocks of so many rows; the first is the letter-head, the last the signature. */
function breaksOf(sizes: readonly number[], divisible: readonly boolean[] = []): readonly number[] {
  let start = 0;
  const blocks = sizes.map((size, i) => {
    const block = { start, divisible: divisible[i] ?? true };
    start += size;
    return block;
  });
  return pageBreaks(blocks, start, []);
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

it('moves the last two rows of a table that fills its page', () => {
  expect(breaksOf([10, ROWS - 3, 8])).toEqual([10, 10 + ROWS - 5]);
});

it('leaves a chart whole that fills its page', () => {
  expect(breaksOf([10, ROWS - 3, 8], [false, false])).toEqual([10, 10 + ROWS - 3]);
});

it('goes on from where a long table ends', () => {
  expect(breaksOf([10, ROWS + 20, 8])).toEqual([10]);
  expect(breaksOf([10, 2 * ROWS - 2, 8])).toEqual([10, 10 + 2 * ROWS - 4]);
});
