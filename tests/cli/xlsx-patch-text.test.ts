import { describe, expect, test } from 'vitest';
import { blankSheet, type CellContent } from '../../core/index.ts';
import { bookOf, partOf } from './xlsx-patch-book.ts';
import { NAME, PART, sheetOf } from './xlsx-patch-result.ts';
import { withSheets } from './xlsx-patch-update.ts';

/** The part of a sheet with one cell. */
function partWith(content: CellContent): string {
  return partOf(withSheets(bookOf(), { ...blankSheet(NAME), cells: [[content]] }), PART);
}

describe('text', () => {
  test.each(['=1+1', '+62', '-x', '@a', '0012345678901234'])('%s stays text', (text) => {
    const part = partWith(text);
    expect(part).not.toContain('<f>');
    expect(
      sheetOf(withSheets(bookOf(), { ...blankSheet(NAME), cells: [[text]] })).columns[0]?.values,
    ).toEqual([text]);
  });

  test('that XML forbids is written so that Excel reads it back', () => {
    expect(partWith('a\u0001b\u000bc\ud800d\ufffe_x0041_<&')).toContain(
      'a_x0001_b_x000B_c_xD800_d_xFFFE__x005F_x0041_&lt;&amp;',
    );
  });

  test('that is longer than a cell can hold ends in an ellipsis', () => {
    const text = sheetOf(withSheets(bookOf(), { ...blankSheet(NAME), cells: [['x'.repeat(40_000)]] }))
      .columns[0]?.values[0];
    expect(text).toBe(`${'x'.repeat(32_766)}…`);
  });
});
