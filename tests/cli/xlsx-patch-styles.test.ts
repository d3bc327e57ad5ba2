import { expect, test } from 'vitest';
import { bookOf, partOf } from './xlsx-patch-book.ts';
import { countTags, packageFaults } from './xlsx-patch-check.ts';
import { SHEET } from './xlsx-patch-look.ts';
import { markAt, marked } from './xlsx-patch-update.ts';

test('a workbook without styles gets them', () => {
  const links = partOf(bookOf(), 'xl/_rels/workbook.xml.rels').replace(/<Relationship Id="rId3"[^>]*>/, '');
  const types = partOf(bookOf(), '[Content_Types].xml').replace(
    /<Override PartName="\/xl\/styles.xml"[^>]*>/,
    '',
  );
  const cases = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
  const parts = { 'xl/styles.xml': null, 'xl/_rels/workbook.xml.rels': links, '[Content_Types].xml': types };
  const file = marked(bookOf({ cases, parts }), [markAt('A1')]);
  expect(packageFaults(file)).toEqual([]);
  expect(countTags(partOf(file, 'xl/styles.xml'), 'fill')).toBe(3);
  expect(partOf(file, SHEET)).toContain('<c r="A1" s="1">');
});

test('styles with hardly anything in them are completed', () => {
  const styles =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fills><fill><patternFill/></fill></fills><dxfs count="0"/></styleSheet>';
  const file = marked(bookOf({ cases: '<sheetData/>', parts: { 'xl/styles.xml': styles } }), [markAt('A1')]);
  const order = [...partOf(file, 'xl/styles.xml').matchAll(/<(\w+)>(?=<(?:font|fill|border|xf)\b)/g)];
  expect(order.map(([, name]) => name)).toEqual(['fonts', 'fills', 'borders', 'cellXfs']);
  expect(countTags(partOf(file, 'xl/styles.xml'), 'fill')).toBe(3);
});
