import { describe, expect, test } from 'vitest';
import { patchWorkbook } from '../../cli/xlsx/patch-workbook.ts';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { blankSheet, type CellContent, type SheetModel, type SheetSnapshot } from '../../core/index.ts';
import { recalculate } from '../support/libreoffice.ts';
import { bookOf, changedParts, partOf, partsOf } from './xlsx-patch-book.ts';
import { packageFaults, sheetListFaults } from './xlsx-patch-check.ts';
import { markAt, updateOf, withSheets } from './xlsx-patch-update.ts';

const NAME = 'Hasil Pemeriksaan';
const PART = 'xl/worksheets/sheet3.xml';
const WORKBOOK = 'xl/workbook.xml';

const RESULT: SheetModel = {
  ...blankSheet(NAME),
  tabColor: '9C0006',
  cells: [
    ['Temuan', 'Jumlah', 'Sel'],
    ['=HYPERLINK("http://x")', 2.5, { text: 'Kasus A2', sheet: "Kasus 'A'", cell: 'A2' }],
    [true, { formula: 'SUM(B2:B2)', value: 2.5 }, null],
  ],
  styles: [
    { area: { row: 0, column: 0, rows: 1, columns: 3 }, style: 'table-header', format: 'general' },
    { area: { row: 1, column: 1, rows: 2, columns: 1 }, style: 'plain', format: 'currency' },
    { area: { row: 1, column: 2, rows: 1, columns: 1 }, style: 'link', format: 'general' },
  ],
  columns: [{ width: 40 }, { width: 12 }, { width: 12, hidden: true }],
  rows: { 0: { height: 30 }, 7: { hidden: true } },
  frozen: { rows: 1, columns: 1 },
  merges: [{ row: 4, column: 0, rows: 1, columns: 2 }],
  filter: { row: 0, column: 0, rows: 3, columns: 3 },
  print: { landscape: true, repeatRows: 1, repeatColumns: 0, pagesWide: 2 },
};

function sheetOf(bytes: Uint8Array, name = NAME): SheetSnapshot {
  const sheet = readXlsx(bytes, { fileName: null }).sheets.find((other) => other.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The part of a sheet with one cell. */
function partWith(content: CellContent): string {
  return partOf(withSheets(bookOf(), { ...blankSheet(NAME), cells: [[content]] }), PART);
}

describe('a sheet that is put in', () => {
  const file = withSheets(bookOf(), RESULT);
  const part = partOf(file, PART);

  test('stands behind the others in a sound file', () => {
    expect(readXlsx(file, { fileName: null }).sheets.map(({ name }) => name)).toEqual([
      'Kasus',
      'Rujukan',
      NAME,
    ]);
    expect(packageFaults(file)).toEqual([]);
    expect(sheetListFaults(partOf(file, WORKBOOK))).toEqual([]);
  });

  test('touches only what lists sheets and styles', () => {
    const lists = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', WORKBOOK, PART];
    expect(changedParts(bookOf(), file)).toEqual(lists.sort());
  });

  test('has texts, numbers, truth values and formulas', () => {
    const { columns } = sheetOf(file);
    expect(columns[0]?.values).toEqual(['Temuan', '=HYPERLINK("http://x")', true]);
    expect(columns[1]).toMatchObject({ values: ['Jumlah', 2.5, 2.5], formulas: { 2: 'SUM(B2:B2)' } });
  });

  test('has links into the workbook', () => {
    expect(part).toContain(`<hyperlink ref="C2" location="'Kasus ''A'''!A2" display="Kasus A2"/>`);
  });

  test('has widths, heights, hidden rows and columns, a frozen pane, merges, a filter and a tab colour', () => {
    expect(part).toContain('<tabColor rgb="FF9C0006"/>');
    expect(part).toContain(
      '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>',
    );
    expect(part).toMatch(/<col min="3" max="3"[^>]*hidden="1"/);
    expect(part).toContain('<row r="1" ht="30" customHeight="1">');
    expect(part).toContain('<row r="8" hidden="1"/>');
    expect(part).toContain(
      '<autoFilter ref="A1:C3"/><mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>',
    );
  });

  test('prints on A4, as many pages wide as asked, with its first row on every page', () => {
    expect(part).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="2" fitToHeight="0"/>',
    );
    expect(part).toContain('Halaman &amp;P dari &amp;N');
    const titles = `<definedName name="_xlnm.Print_Titles" localSheetId="2">'${NAME}'!$1:$1</definedName>`;
    expect(partOf(file, WORKBOOK)).toContain(titles);
  });

  test('keeps its place and everything else when it is put in again', () => {
    const two = withSheets(
      file,
      { ...blankSheet('Ringkasan') },
      { ...RESULT, state: 'hidden', cells: [['baru']] },
    );
    expect(readXlsx(two, { fileName: null }).sheets.map(({ name }) => name)).toEqual([
      'Kasus',
      'Rujukan',
      NAME,
      'Ringkasan',
    ]);
    expect(sheetOf(two)).toMatchObject({ hidden: true, rowCount: 1 });
    expect(changedParts(file, withSheets(file, RESULT))).toEqual([]);
  });

  test('can carry marks', () => {
    const both = patchWorkbook(
      bookOf(),
      updateOf({ sheets: [RESULT], marks: [{ sheet: NAME, marks: [markAt('B2')] }] }),
    );
    expect(sheetOf(both).columns[1]?.notes).toEqual({ 1: 'Periksa B2.' });
    expect(packageFaults(both)).toEqual([]);
  });

  test('opens in LibreOffice with the formula computed', async (context) => {
    const opened = await recalculate(file);
    if (opened === null) return context.skip('LibreOffice is not installed');
    expect(sheetOf(opened).columns[1]?.values).toEqual(['Jumlah', 2.5, 2.5]);
    expect(sheetOf(opened).columns[0]?.values[1]).toBe('=HYPERLINK("http://x")');
  });
});

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

test.each([
  [
    'inputs',
    {
      inputs: [
        {
          area: { row: 0, column: 0, rows: 1, columns: 1 },
          rule: { kind: 'any' },
          prompt: { title: '', text: '' },
          alert: null,
        },
      ],
    },
  ],
  [
    'highlights',
    { highlights: [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, formula: 'TRUE', style: 'error' }] },
  ],
  ['notes', { notes: [{ row: 0, column: 0, text: 'x' }] }],
  ['protected', { protected: true }],
] satisfies readonly (readonly [string, Partial<SheetModel>])[])(
  'a sheet with %s is refused by that name',
  (field, part) => {
    expect(() => withSheets(bookOf(), { ...blankSheet(NAME), ...part })).toThrow(new RegExp(field));
  },
);

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

test('a replaced sheet takes along what only it used, and formulas that are no more', () => {
  const file = withSheets(
    bookOf({
      cases: '<sheetData><row r="1"><c r="A1"><f>1+1</f></c></row></sheetData><drawing r:id="rId1"/>',
      links: [['drawing', '../drawings/drawing1.xml']],
      parts: { 'xl/drawings/drawing1.xml': '<wsDr/>' },
    }),
    { ...RESULT, name: 'kasus' },
  );
  expect(Object.keys(partsOf(file)).filter((name) => name.includes('drawing'))).toEqual([]);
  expect(sheetOf(file, 'Kasus').columns[0]?.values[0]).toBe('Temuan');
  expect(packageFaults(file)).toEqual([]);
});
