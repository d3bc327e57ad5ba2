import { describe, expect, test } from 'vitest';
import { openZip } from '../../cli/xlsx/zip.ts';
import { blankSheet } from '../../core/index.ts';
import { toPdf } from '../support/libreoffice.ts';
import { bookOf, changedParts, partOf, partsOf } from './xlsx-patch-book.ts';
import { packageFaults } from './xlsx-patch-check.ts';
import { CASES } from './xlsx-patch-content.ts';
import { SHEET } from './xlsx-patch-look.ts';
import { cellOf, needOpenpyxl, viewOf } from './xlsx-patch-openpyxl.ts';
import { cleared, markAt, marked, withSheets } from './xlsx-patch-update.ts';

const LIST = `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list"><x14:formula1><xm:f>Rujukan!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>C2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
const CONTROLS =
  '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>';
const TABLE = '<tableParts count="1"><tablePart r:id="rId2"/></tableParts>';
const DRAWING = '<drawing r:id="rId1"/>';

/** A workbook with a chart, a table, a list of Excel 2010, a pivot table, macros and a part that nobody knows. */
const RICH = bookOf({
  cases: `${CASES}${DRAWING}${CONTROLS}${TABLE}${LIST}`,
  links: [
    ['drawing', '../drawings/drawing1.xml'],
    ['table', '../tables/table1.xml'],
    ['pivotTable', '../pivotTables/pivotTable1.xml'],
  ],
  types: [
    ['bin', 'application/vnd.ms-office.vbaProject'],
    ['dat', 'application/octet-stream'],
  ],
  parts: {
    'xl/drawings/drawing1.xml':
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
    'xl/charts/chart1.xml':
      '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>',
    'xl/tables/table1.xml': '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
    'xl/pivotTables/pivotTable1.xml':
      '<pivotTableDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
    'xl/calcChain.xml': '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
    'xl/vbaProject.bin': Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 251),
    'lain/catatan.dat': new Uint8Array([0, 255, 254]),
  },
});

describe('a file with charts, pivot tables, macros and unknown parts', () => {
  const file = withSheets(marked(RICH, [markAt('B2'), markAt('A9')]), {
    ...blankSheet('Hasil'),
    cells: [['x']],
  });

  test('keeps every part that marks do not concern byte by byte', () => {
    const before = openZip(RICH);
    const after = openZip(file);
    const touched = [
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      SHEET,
      'xl/worksheets/_rels/sheet1.xml.rels',
    ];
    const kept = before.names.filter((name) => !touched.includes(name));
    expect(kept).toHaveLength(11);
    for (const name of kept) expect(after.raw(name)).toEqual(before.raw(name));
  });

  test('keeps what stands in the sheet around the cells', () => {
    const sheet = partOf(file, SHEET);
    for (const kept of [CONTROLS, TABLE, LIST, DRAWING, 'prompt="a > b"']) expect(sheet).toContain(kept);
  });

  test('has its notes linked where the order of elements wants it', () => {
    expect(partOf(file, SHEET)).toMatch(/<drawing r:id="rId1"\/><legacyDrawing [^>]*\/><mc:AlternateContent/);
    expect(packageFaults(file)).toEqual([]);
  });

  test('is the file of before when the marks are gone', () => {
    expect(changedParts(RICH, cleared(marked(RICH, [markAt('B2'), markAt('A9')])))).toEqual([
      'xl/styles.xml',
    ]);
  });
});

test('a sheet stored as UTF-16 is marked', () => {
  const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${partOf(bookOf(), SHEET)}`;
  const file = marked(bookOf({ parts: { [SHEET]: Buffer.from(xml, 'utf16le') } }), [markAt('B2')]);
  expect(partOf(file, SHEET)).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?><worksheet/);
  expect(partOf(file, SHEET)).toContain('<c r="B2" s="5">');
});

test('openpyxl and LibreOffice open a marked file', async (context) => {
  needOpenpyxl(context);
  const file = withSheets(marked(bookOf(), [markAt('B2'), markAt('E9')]), {
    ...blankSheet('Hasil'),
    cells: [['x']],
  });
  expect(cellOf(viewOf(file), 'Kasus', 'B2')).toMatchObject({
    author: 'Monev TPPO – pemeriksaan',
    format: 'dd/mm/yyyy',
  });
  const pdf = await toPdf(file);
  if (pdf === null) return context.skip('LibreOffice is not installed');
  expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
});

test('a part that marks do not need is not even read', () => {
  const names = Object.keys(partsOf(RICH));
  const broken = Buffer.from(RICH);
  const at = broken.indexOf('xl/vbaProject.bin') + 40;
  broken[at] = (broken[at] ?? 0) ^ 0xff;
  expect(openZip(marked(broken, [markAt('A1')])).names).toEqual(expect.arrayContaining(names));
});
