import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FileError } from '../../cli/file-error.ts';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { writeZip } from '../../cli/xlsx/zip.ts';
import { bookOf, rowOf } from './xlsx-read-book.ts';

function codeOf(bytes: Uint8Array): string {
  try {
    readXlsx(bytes, { fileName: null });
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
  return 'no error';
}

const dataOf = (rows: string): Uint8Array => bookOf({ sheets: { Data: `<sheetData>${rows}</sheetData>` } });

describe('a file that is no workbook', () => {
  const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
    writeZip(null, new Map(Object.entries(parts).map(([name, part]) => [name, Buffer.from(part)])));

  test('but a zip of something else is refused', () => {
    expect(codeOf(zip({ 'foto.jpg': 'x' }))).toBe('not-xlsx');
  });

  test('but a Word document is refused', () => {
    expect(codeOf(bookOf({ parts: { 'xl/workbook.xml': '<w:document xmlns:w="w"/>' } }))).toBe('not-xlsx');
  });

  test('but a LibreOffice workbook is named as one', () => {
    const ods = zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' });
    expect(() => readXlsx(ods, { fileName: null })).toThrow('.ods');
  });

  test('but a binary workbook is named as one', () => {
    const rels =
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>';
    expect(() => readXlsx(zip({ '_rels/.rels': rels, 'xl/workbook.bin': 'x' }), { fileName: null })).toThrow(
      '.xlsb',
    );
  });

  test('but has chart sheets only has no worksheet', () => {
    expect(codeOf(bookOf({ parts: { 'xl/workbook.xml': '<workbook><sheets/></workbook>' } }))).toBe(
      'no-worksheet',
    );
  });
});

describe('a damaged workbook is refused and not read in part', () => {
  const damages: Readonly<Record<string, Uint8Array>> = {
    'a sheet cut short': bookOf({
      parts: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row><c><v>1</v></c></row>' },
    }),
    'tags that do not match': dataOf('<row><c><v>1</c></v></row>'),
    'a cell outside of the sheet': dataOf('<row><c r="XFE1"><v>1</v></c></row>'),
    'a row outside of the sheet': dataOf('<row r="1048577"><c><v>1</v></c></row>'),
    'a row before the first': dataOf('<row r="0"><c r="A0"><v>1</v></c></row>'),
    'a reference that is none': dataOf('<row><c r="A-1"><v>1</v></c></row>'),
    'a shared text that is missing': dataOf('<row><c t="s"><v>5</v></c></row>'),
    'an attribute without quotes': dataOf('<row r=1><c><v>1</v></c></row>'),
    'a comment that does not end': dataOf('<row><!-- <c><v>1</v></c></row>'),
    'elements nested without end': dataOf('<a>'.repeat(300) + '</a>'.repeat(300)),
    'a sheet whose part is missing': bookOf({
      parts: { 'xl/_rels/workbook.xml.rels': '<Relationships/>' },
    }),
    'a workbook that nothing leads to': bookOf({ parts: { '_rels/.rels': '<Relationships/>' } }),
    'an encoding that nobody knows': bookOf({
      parts: { 'xl/styles.xml': '<?xml version="1.0" encoding="x-rahasia"?><styleSheet/>' },
    }),
  };

  test.each(Object.entries(damages))('with %s', (_, bytes) => {
    expect(codeOf(bytes)).toBe('damaged');
  });
});

describe('a hostile workbook', () => {
  test('has no entities expanded', () => {
    const entities = Array.from(
      { length: 9 },
      (_, level) => `<!ENTITY a${level + 1} "${`&a${level};`.repeat(10)}">`,
    );
    const part =
      `<!DOCTYPE worksheet [<!ENTITY a0 "tawa">${entities.join('')}<!ENTITY x SYSTEM "file:///etc/passwd">]>` +
      '<worksheet><sheetData><row><c t="str"><v>&a9;&x;</v></c></row></sheetData></worksheet>';
    expect(rowOf('', { parts: { 'xl/worksheets/sheet1.xml': part } })).toEqual(['&a9;&x;']);
  });

  test('with the far ends of many columns filled is too large', () => {
    const columns = ['A', 'B', 'C', 'D'].flatMap((a) =>
      ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map((b) => a + b),
    );
    expect(
      codeOf(dataOf(`<row>${columns.map((name) => `<c r="${name}1048576"><v>1</v></c>`).join('')}</row>`)),
    ).toBe('too-large');
  });

  test('that unpacks to gigabytes is too large', () => {
    const bytes = Buffer.from(dataOf(''));
    bytes.writeUInt32LE(0xfffffffe, bytes.lastIndexOf('PK\x01\x02') + 24);
    expect(codeOf(bytes)).toBe('too-large');
  });

  test('with huge styles is too large', () => {
    const parts = { 'xl/styles.xml': Buffer.alloc(64_000_001, ' ') };
    expect(codeOf(bookOf({ parts }))).toBe('too-large');
  });

  test('with markup that does not end in its attributes is read without delay', () => {
    expect(rowOf(`<c x="${'<!--'.repeat(200_000)}"><v>1</v></c>`)).toEqual([1]);
    const names = `<definedNames><definedName name="a">${'<!X "<!--">'.repeat(50_000)}</definedName></definedNames>`;
    expect(codeOf(bookOf({ names }))).toBe('no error');
  });

  test('with hidden columns that overlap again and again is read without delay', () => {
    const spans = '<col min="1" max="16384" hidden="1"/>'.repeat(50_000);
    const content = `<cols>${spans}</cols><sheetData><row><c r="XFD1"><v>1</v></c></row></sheetData>`;
    expect(codeOf(bookOf({ sheets: { Data: content } }))).toBe('no error');
  });

  test('with a number of very many digits is read without delay', () => {
    expect(rowOf(`<c><v>${'9'.repeat(100_000)}x</v></c>`)).toEqual([`${'9'.repeat(100_000)}x`]);
  });

  test('with many spaces in a text is read without delay', () => {
    const spaces = `a${' '.repeat(200_000)}b`;
    expect(rowOf(`<c t="inlineStr"><is><t>${spaces}</t></is></c>`)).toEqual([spaces]);
  });

  test('with any character of a sheet changed is read or refused', () => {
    const sheet =
      '<sheetData><row r="1" hidden="1"><c r="A1" t="s" s="1"><f>1+1</f><v>0</v></c><c r="B1" t="d"><v>2024-07-31T10:00</v></c>' +
      '<c t="e"><v>#N/A</v></c><c t="inlineStr"><is><r><t xml:space="preserve"> &lt;a&#65; </t></r></is></c></row></sheetData>' +
      '<cols><col min="1" max="2" hidden="1"/></cols><mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
    fc.assert(
      fc.property(fc.nat(sheet.length - 1), fc.constantFrom(...'<>/"\'= &;-![]?9a:\0'), (at, char) => {
        const Data = sheet.slice(0, at) + char + sheet.slice(at + 1);
        const code = codeOf(
          bookOf({ sheets: { Data }, strings: '<si><t>a</t></si>', formats: ['dd/mm/yyyy'] }),
        );
        expect(['no error', 'damaged']).toContain(code);
      }),
      { numRuns: 500 },
    );
  });
});
