import { describe, expect, test } from 'vitest';
import { patchWorkbook } from '../../cli/xlsx/patch-workbook.ts';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { blankSheet } from '../../core/index.ts';
import { recalculate } from '../support/libreoffice.ts';
import { bookOf, changedParts, partOf, partsOf } from './xlsx-patch-book.ts';
import { packageFaults, sheetListFaults } from './xlsx-patch-check.ts';
import { NAME, PART, RESULT, sheetOf } from './xlsx-patch-result.ts';
import { markAt, updateOf, withSheets } from './xlsx-patch-update.ts';

const WORKBOOK = 'xl/workbook.xml';

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

test('a replaced sheet takes along what only it used, and the order of formulas that are no more', () => {
  const links = partOf(bookOf(), 'xl/_rels/workbook.xml.rels').replace(
    '</Relationships>',
    '<Relationship Id="rId9" Type="http://x/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
  );
  const file = withSheets(
    bookOf({
      cases: '<sheetData><row r="1"><c r="A1"><f>1+1</f></c></row></sheetData><drawing r:id="rId1"/>',
      links: [['drawing', '../drawings/drawing1.xml']],
      parts: {
        'xl/drawings/drawing1.xml': '<wsDr/>',
        'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>',
        'xl/_rels/workbook.xml.rels': links,
      },
    }),
    { ...RESULT, name: 'kasus' },
  );
  expect(Object.keys(partsOf(file)).filter((name) => /drawing|calcChain/.test(name))).toEqual([]);
  expect(sheetOf(file, 'Kasus').columns[0]?.values[0]).toBe('Temuan');
  expect(packageFaults(file)).toEqual([]);
});
