import { describe, expect, test } from 'vitest';
import { patchWorkbook } from '../../cli/xlsx/patch-workbook.ts';
import { bookOf, changedParts, partOf } from './xlsx-patch-book.ts';
import { packageFaults } from './xlsx-patch-check.ts';
import { RESULT, sheetOf } from './xlsx-patch-result.ts';
import { markAt, updateOf, withSheets } from './xlsx-patch-update.ts';

const WORKBOOK = 'xl/workbook.xml';

describe('names', () => {
  const names = `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Rujukan!$A$1</definedName><definedName name="Lama" comment="a>b">Kasus!$A$1</definedName></definedNames>`;

  test('are added behind those that exist, which stay', () => {
    const file = patchWorkbook(
      bookOf({ names }),
      updateOf({ names: [{ name: 'hari_ini', refersTo: "'Kasus'!$B$2" }] }),
    );
    expect(partOf(file, WORKBOOK)).toContain(
      names.replace(
        '</definedNames>',
        `<definedName name="hari_ini">'Kasus'!$B$2</definedName></definedNames>`,
      ),
    );
    expect(changedParts(bookOf({ names }), file)).toEqual([WORKBOOK]);
  });

  test('are replaced whatever their letter case', () => {
    const file = patchWorkbook(
      bookOf({ names }),
      updateOf({ names: [{ name: 'lama', refersTo: 'Kasus!$A$2' }] }),
    );
    expect(partOf(file, WORKBOOK)).toBe(
      partOf(bookOf({ names }), WORKBOOK).replace('Kasus!$A$1', 'Kasus!$A$2'),
    );
  });

  test('stand behind the sheets in a workbook that had none', () => {
    const file = patchWorkbook(bookOf(), updateOf({ names: [{ name: 'x', refersTo: 'Kasus!$A$2' }] }));
    expect(partOf(file, WORKBOOK)).toContain('</sheets><definedNames><definedName name="x">');
  });

  test('that hold on one sheet follow when a sheet before it goes', () => {
    const first = patchWorkbook(bookOf(), updateOf({ marks: [{ sheet: 'Kasus', marks: [markAt('A1')] }] }));
    const second = withSheets(first, RESULT);
    expect(partOf(second, WORKBOOK)).toContain('name="_xlnm.Print_Titles" localSheetId="3"');
    const file = patchWorkbook(second, updateOf({ marks: [{ sheet: 'Kasus', marks: [] }] }));
    expect(partOf(file, WORKBOOK)).toContain('name="_xlnm.Print_Titles" localSheetId="2"');
    expect(sheetOf(file).rowCount).toBe(3);
    expect(packageFaults(file)).toEqual([]);
  });
});
