import { describe, expect, test } from 'vitest';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { bookOf, changedParts, partOf } from './xlsx-patch-book.ts';
import { packageFaults } from './xlsx-patch-check.ts';
import { CASES, STYLES } from './xlsx-patch-content.ts';
import { cellTag, fillOf, formatOf, SHEET } from './xlsx-patch-look.ts';
import { cleared, markAt, marked } from './xlsx-patch-update.ts';

describe('a marked cell', () => {
  const file = marked(bookOf(), [markAt('B2'), markAt('A2', 'warning'), markAt('C2', 'info')]);

  test('is filled with the colour of its style', () => {
    expect(fillOf(file, 'B2')).toContain('rgb="FFFFC7CE"');
    expect(fillOf(file, 'A2')).toContain('rgb="FFFFEB9C"');
    expect(fillOf(file, 'C2')).toContain('rgb="FFDDEBF7"');
  });

  test('keeps number format, font, border, alignment and protection', () => {
    expect(formatOf(file, 'B2')).toContain('numFmtId="164" fontId="0" borderId="1" xfId="0"');
    expect(formatOf(file, 'A2')).toContain('<protection locked="0"/>');
    const header = marked(bookOf(), [markAt('A1')]);
    expect(formatOf(header, 'A1')).toContain('<alignment horizontal="center" wrapText="1"/>');
  });

  test('has a note', () => {
    const [sheet] = readXlsx(file, { fileName: null }).sheets;
    expect(sheet?.columns[1]?.notes).toEqual({ 1: 'Periksa B2.' });
    expect(partOf(file, 'xl/comments1.xml')).toContain('<author>Monev TPPO – pemeriksaan</author>');
  });

  test('keeps its value and its formula', () => {
    const unmarked = (xml: string): string =>
      xml.replace(/ s="\d+"/g, '').replace(/<legacyDrawing[^>]*>/, '');
    expect(unmarked(partOf(file, SHEET))).toBe(unmarked(partOf(bookOf(), SHEET)));
  });

  test('shares its format with cells that looked the same', () => {
    const two = marked(bookOf(), [markAt('B2'), markAt('C3'), markAt('D6')]);
    expect(partOf(two, 'xl/styles.xml').match(/<xf /g)).toHaveLength(1 + 5 + 2);
  });
});

describe('marks of merged cells', () => {
  test('stand on the first cell of the area', () => {
    const file = marked(bookOf(), [markAt('D4', 'info', 'satu'), markAt('C4', 'error', 'dua')]);
    expect(fillOf(file, 'C3')).toContain('FFFFC7CE');
    expect(cellTag(file, 'D4')).toBeNull();
    expect(readXlsx(file, { fileName: null }).sheets[0]?.columns[2]?.notes).toEqual({ 2: 'dua\n\nsatu' });
  });
});

test('other prefixes and single quotation marks are understood', () => {
  const prefixed = (xml: string): string =>
    xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace(' xmlns=', ' xmlns:x=');
  const single = (xml: string): string => prefixed(xml).replace(/="([^"']*)"/g, "='$1'");
  const book = bookOf({
    parts: {
      [SHEET]: single(partOf(bookOf(), SHEET)),
      'xl/styles.xml': `<?xml version="1.0"?>${single(STYLES.slice(STYLES.indexOf('\n')))}`,
      'xl/workbook.xml': single(partOf(bookOf(), 'xl/workbook.xml')),
    },
  });
  const file = marked(book, [markAt('B2'), markAt('E9')]);
  expect(packageFaults(file)).toEqual([]);
  expect(partOf(file, SHEET)).toMatch(/<x:c r='B2' s='5'>/);
  expect(partOf(file, SHEET)).toMatch(/<x:row r="9"><x:c r="E9" s="5"\/><\/x:row>/);
  expect(partOf(cleared(file), SHEET)).toBe(partOf(book, SHEET));
});

test('rows and cells that do not say their place are counted', () => {
  const cases = '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>';
  const file = marked(bookOf({ cases }), [markAt('B1'), markAt('A2')]);
  expect(partOf(file, SHEET)).toContain('<c s="5"><v>2</v></c></row><row><c s="5"><v>3</v></c></row>');
});

test('marks for a sheet that is not there are refused', () => {
  expect(() => marked(bookOf(), [markAt('A1')], 'Korban')).toThrow(RangeError);
  expect(changedParts(bookOf(), cleared(bookOf(), 'Korban'))).toEqual([]);
});

test('a mark beside the sheet is refused', () => {
  expect(() => marked(bookOf(), [{ row: -1, column: 0, style: 'error', note: '' }])).toThrow(RangeError);
  expect(() => marked(bookOf(), [{ row: 0, column: 16_384, style: 'error', note: '' }])).toThrow(RangeError);
});

test('a comment or text that looks like a cell is none', () => {
  const cases = `<!-- <row r="2"><c r="B2"/></row> -->${CASES.replace('<row r="2"', '<!-- <c r="B2"> --><row r="2"')}`;
  const file = marked(bookOf({ cases }), [markAt('B2')]);
  expect(partOf(file, SHEET)).toContain('<c r="B2" s="5"><v>45504</v>');
});
