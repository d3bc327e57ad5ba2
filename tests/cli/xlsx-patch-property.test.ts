import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '../../core/index.ts';
import { bookOf, changedParts, partOf } from './xlsx-patch-book.ts';
import { packageFaults } from './xlsx-patch-check.ts';
import { cleared, marked } from './xlsx-patch-update.ts';

const SHEET = 'xl/worksheets/sheet1.xml';

const cell = fc.record({
  row: fc.nat(12),
  column: fc.nat(8),
  style: fc.nat(4),
  content: fc.constantFrom(
    '/>',
    '><v>3201234567890123</v></c>',
    ' t="inlineStr"><is><t>a</t></is></c>',
    '><f>A1</f><v>1</v></c>',
  ),
});
const marks: fc.Arbitrary<readonly Mark[]> = fc.array(
  fc.record({
    row: fc.nat(14),
    column: fc.nat(10),
    style: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
    note: fc.oneof(
      fc.constantFrom('', 'Sama.', 'Baris\nbaru & <b>'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
  }),
  { maxLength: 20 },
);
const merge = fc.constantFrom(
  '',
  '<mergeCells><mergeCell ref="B2:D4"/><mergeCell ref="F1:F9"/></mergeCells>',
);

/** A sheet with these cells; some rows have a format or no cells. */
const book = fc
  .tuple(fc.array(cell, { maxLength: 25 }), fc.array(fc.nat(12)), merge)
  .map(([cells, rows, merges]) => {
    const numbers = [...new Set([...cells.map(({ row }) => row), ...rows])].sort((a, b) => a - b);
    const byKey = new Map(cells.map((item) => [`${item.row}/${item.column}`, item]));
    const xml = numbers.map((row) => {
      const inRow = [...byKey.values()]
        .filter((item) => item.row === row)
        .sort((a, b) => a.column - b.column);
      const content = inRow.map(
        ({ column, style, content }) =>
          `<c r="${String.fromCharCode(65 + column)}${row + 1}"${style ? ` s="${style}"` : ''}${content}`,
      );
      const attributes = row % 3 === 0 ? ' s="3" customFormat="1"' : '';
      return content.length === 0
        ? `<row r="${row + 1}" ht="20"${attributes}/>`
        : `<row r="${row + 1}"${attributes}>${content.join('')}</row>`;
    });
    return bookOf({ cases: `<sheetData>${xml.join('')}</sheetData>${merges}` });
  });

/** The sheet without the difference between an empty row written as one tag or as two. */
function sheetOf(bytes: Uint8Array): string {
  return partOf(bytes, SHEET).replace(/(<row[^>]*)\/>/g, '$1></row>');
}

test('marks that are set and taken away leave every cell as it was', () => {
  fc.assert(
    fc.property(book, marks, (before, set) => {
      const between = marked(before, set);
      const after = cleared(between);
      expect(packageFaults(between)).toEqual([]);
      expect(sheetOf(after)).toBe(sheetOf(before));
      expect(
        changedParts(before, after).filter((name) => name !== 'xl/styles.xml' && name !== SHEET),
      ).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('marks that are set twice are the same as set once', () => {
  fc.assert(
    fc.property(book, marks, (before, set) => {
      const once = marked(before, set);
      expect(changedParts(once, marked(once, set))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('the last marks count, whatever was marked before', () => {
  fc.assert(
    fc.property(book, marks, marks, (before, first, second) => {
      const direct = marked(before, second);
      const detour = marked(marked(before, first), second);
      const looks = (file: Uint8Array): string => partOf(file, SHEET).replace(/ s="\d+"/g, '');
      expect(looks(detour).replace(/<\/row>|\/>|>/g, '')).toBe(looks(direct).replace(/<\/row>|\/>|>/g, ''));
      expect(sheetOf(cleared(detour))).toBe(sheetOf(before));
    }),
    { numRuns: 30 },
  );
});
