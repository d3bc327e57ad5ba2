import { describe, expect, test } from 'vitest';
import { bookOf, firstSheet, relationships, rowOf, sheetOf } from './xlsx-read-book.ts';

const SHARED = '<c t="s"><v>0</v></c>';

describe('the same sheet', () => {
  const expected = [
    ['Nama', 'A & B'],
    [1, 2],
  ];
  const grids: Readonly<Record<string, string>> = {
    'as Excel writes it':
      '<sheetData><row r="1" spans="1:2"><c r="A1" t="str"><v>Nama</v></c><c r="B1" s="0"><v>1</v></c></row>' +
      '<row r="2"><c r="A2" t="str"><v>A &amp; B</v></c><c r="B2"><v>2</v></c></row></sheetData>',
    'in single quotes':
      "<sheetData><row r='1'><c r='A1' t='str'><v>Nama</v></c><c r='B1'><v>1</v></c></row>" +
      "<row r='2'><c r='A2' t='str'><v>A &#38; B</v></c><c r='B2'><v>2</v></c></row></sheetData>",
    'with a prefix':
      '<x:sheetData xmlns:x="m"><x:row r="1"><x:c r="A1" t="str"><x:v>Nama</x:v></x:c><x:c r="B1"><x:v>1</x:v></x:c></x:row>' +
      '<x:row r="2"><x:c r="A2" t="str"><x:v>A &#x26; B</x:v></x:c><x:c r="B2"><x:v>2</x:v></x:c></x:row></x:sheetData>',
    'without references':
      '<sheetData><row><c t="str"><v>Nama</v></c><c><v>1</v></c></row><row><c t="str"><v>A &amp; B</v></c><c><v>2</v></c></row></sheetData>',
    'without row numbers':
      '<sheetData><row><c r="A1" t="str"><v>Nama</v></c><c r="B1"><v>1</v></c></row>' +
      '<row><c r="A2" t="str"><v>A &amp; B</v></c><c r="B2"><v>2</v></c></row></sheetData>',
    'in many lines, with comments and CDATA':
      '<sheetData >\n <row\n r = "1" ><!-- <c r="C9"><v>9</v></c> -->\n <c t="str" ><v><![CDATA[Na]]>ma<!-- x --></v ></c>\n<c><v>1</v></c></row>\n' +
      '<row><c t="str"><v><![CDATA[A & B]]></v></c><?baca ini?><c><v>2</v></c>\n</row></sheetData>',
    'with elements that are not known':
      '<sheetData><extLst><ext><row r="7"><c><v>7</v></c></row></ext></extLst><row r="1"><c t="str"><v>Nama</v><extLst/></c><c><v>1</v></c></row>' +
      '<row r="2"><c t="str"><v>A &amp; B</v></c><c x:t="s" vm="1"><v>2</v></c></row></sheetData>',
    'with a greater-than sign in an attribute':
      '<sheetPr codeName="a>b"/><sheetData><row r="1" x="</row>"><c t="str"><v>Nama</v></c><c><v>1</v></c></row>' +
      '<row r="2"><c t="str"><v>A &amp; B</v></c><c><v>2</v></c></row></sheetData>',
  };

  test.each(Object.entries(grids))('is read %s', (_, content) => {
    expect(sheetOf({ sheets: { Data: content } }).columns.map(({ values }) => values)).toEqual(expected);
  });
});

describe('a text', () => {
  const textOf = (item: string): unknown => rowOf(SHARED, { strings: `<si>${item}</si>` })[0];

  test('in several looks is one text', () => {
    expect(
      textOf('<r><rPr><b/></rPr><t>Ber</t></r><r><t xml:space="preserve">kas </t></r><r><t>baru</t></r>'),
    ).toBe('Berkas baru');
  });

  test('has no reading aid', () => {
    expect(textOf('<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>')).toBe(
      '東京',
    );
  });

  test('keeps the space at its ends only where the file says so, as Excel does', () => {
    expect(textOf('<t xml:space="preserve"> a </t>')).toBe(' a ');
    expect(textOf('<t>\n a  b\t</t>')).toBe('a  b');
    expect(textOf('<r><t>dua</t></r><r><t> </t></r><r><t>kata</t></r>')).toBe('dua kata');
    expect(rowOf('<c t="str"><v> a </v></c><c t="str"><v xml:space="preserve"> a </v></c>')).toEqual([
      'a',
      ' a ',
    ]);
  });

  test('keeps spaces that XML does not know as such', () => {
    expect(textOf('<t>\u00a0a\u2003</t>')).toBe('\u00a0a\u2003');
  });

  test('has its escapes resolved once', () => {
    expect(textOf('<t>a_x000D_\nb_x0009_c_x005F_x000D_ _x00_</t>')).toBe('a\r\nb\tc_x000D_ _x00_');
  });

  test('has its references resolved once', () => {
    expect(textOf('<t>&lt;b&gt; &amp;lt; &quot;&apos; &#65;&#x1F600; &nbsp; &#99999999;</t>')).toBe(
      '<b> &lt; "\' A😀 &nbsp; &#99999999;',
    );
  });

  test('has its line ends as XML has them', () => {
    expect(textOf('<t>a\r\nb\rc&#13;d</t>')).toBe('a\nb\nc\rd');
  });

  test('may hold any letters', () => {
    expect(textOf('<t>Wayan Sučak 😀 ꦧꦭꦶ</t>')).toBe('Wayan Sučak 😀 ꦧꦭꦶ');
  });

  test('that is a number stays a text', () => {
    expect(textOf('<t>3201234567890123</t>')).toBe('3201234567890123');
    expect(textOf('<t>007</t>')).toBe('007');
  });
});

describe('a part', () => {
  const sheet =
    '<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row><c t="str"><v>Sučak</v></c></row></sheetData></worksheet>';
  const readWith = (part: Uint8Array): unknown =>
    firstSheet(bookOf({ parts: { 'xl/worksheets/sheet1.xml': part } })).columns[0]?.values[0];

  test('may be in UTF-16 of either order', () => {
    const little = Buffer.from(`\uFEFF${sheet}`, 'utf16le');
    expect(readWith(little)).toBe('Sučak');
    expect(readWith(Buffer.from(little).swap16())).toBe('Sučak');
  });

  test('may start with the mark of UTF-8', () => {
    expect(readWith(Buffer.from(`\uFEFF${sheet.replace('UTF-16', 'utf-8')}`))).toBe('Sučak');
  });

  test('may be in the encoding that it declares', () => {
    const latin =
      '<?xml version="1.0" encoding="ISO-8859-1"?><worksheet><sheetData><row><c t="str"><v>é</v></c></row></sheetData></worksheet>';
    expect(readWith(Buffer.from(latin, 'latin1'))).toBe('é');
  });
});

describe('a package', () => {
  test('may have its parts anywhere', () => {
    const sheet = firstSheet(
      bookOf({
        parts: {
          '_rels/.rels': relationships([['officeDocument', '/buku/utama.xml']]),
          'buku/utama.xml':
            '<workbook xmlns:q="r"><sheets><sheet name="Data" sheetId="1" q:id="rId1"/></sheets></workbook>',
          'buku/_rels/utama.xml.rels': relationships([
            ['worksheet', '../lain/lembar%201.xml'],
            ['sharedStrings', './teks.xml#x'],
          ]),
          'buku/teks.xml': '<sst><si><t>ketemu</t></si></sst>',
          'lain/lembar 1.xml': `<worksheet><sheetData><row>${SHARED}</row></sheetData></worksheet>`,
        },
      }),
    );
    expect(sheet.columns[0]?.values).toEqual(['ketemu']);
  });

  test('may be in the strict form of the standard', () => {
    const strict = (part: string): string =>
      part.replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/',
        'http://purl.oclc.org/ooxml/officeDocument/',
      );
    const links = strict(relationships([['worksheet', 'worksheets/sheet1.xml']]));
    expect(links).toContain('purl.oclc.org');
    const sheets = { Data: '<sheetData><row><c t="d"><v>2024-07-31</v></c></row></sheetData>' };
    expect(
      firstSheet(bookOf({ sheets, parts: { 'xl/_rels/workbook.xml.rels': links } })).columns[0]?.values,
    ).toEqual([45504]);
  });

  test('is read without the sheets that have no cells', () => {
    const parts = {
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="Grafik" r:id="rId2"/><sheet name="Modul" r:id=""/><sheet name="Data" state="veryHidden" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': relationships([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['chartsheet', 'chartsheets/sheet1.xml'],
      ]),
    };
    expect(firstSheet(bookOf({ parts }))).toMatchObject({ name: 'Data', hidden: true });
  });
});
