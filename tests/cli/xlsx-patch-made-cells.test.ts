import { describe, expect, test } from 'vitest';
import { bookOf, partOf } from './xlsx-patch-book.ts';
import { formatOf, SHEET } from './xlsx-patch-look.ts';
import { cleared, markAt, marked } from './xlsx-patch-update.ts';

describe('a cell that the file leaves out', () => {
  test('is made between its neighbours, in the format of its column', () => {
    const file = marked(bookOf(), [markAt('B6'), markAt('E2')]);
    expect(formatOf(file, 'E2')).toContain('numFmtId="164"');
    expect(partOf(file, SHEET)).toMatch(/<c r="D2"[^>]*><v>1<\/v><\/c><c r="E2"/);
    expect(partOf(file, SHEET)).toContain('<row r="2" spans="1:5">');
    expect(partOf(file, SHEET)).toMatch(/akhir<\/t><\/is><\/c><c r="B6" s="\d+"\/><\/row>/);
  });

  test('is made in the format of its row', () => {
    expect(formatOf(marked(bookOf(), [markAt('C1')]), 'C1')).toContain('fontId="1"');
  });

  test('is made with its row, in the order of rows', () => {
    const rows = partOf(marked(bookOf(), [markAt('A5'), markAt('B4'), markAt('A9')]), SHEET).matchAll(
      /<row r="(\d)"/g,
    );
    expect([...rows].map(([, row]) => row)).toEqual(['1', '2', '3', '4', '5', '6', '9']);
  });

  test('is made in a sheet without rows, and in an empty row', () => {
    const none = marked(bookOf({ cases: '<sheetData/>' }), [markAt('B2')]);
    expect(partOf(none, SHEET)).toMatch(/<sheetData><row r="2"><c r="B2" s="5"\/><\/row><\/sheetData>/);
    const empty = marked(bookOf({ cases: '<sheetData><row r="2"/></sheetData>' }), [markAt('B2')]);
    expect(partOf(empty, SHEET)).toMatch(/<row r="2"><c r="B2" s="5"\/><\/row>/);
  });

  test('leaves the file again with its mark', () => {
    const file = cleared(marked(bookOf(), [markAt('A4'), markAt('B6'), markAt('A9')]));
    expect(partOf(file, SHEET)).toBe(partOf(bookOf(), SHEET));
  });
});
