import { describe, expect, test } from 'vitest';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { bookOf, relationships, rowOf, sheetOf } from './xlsx-read-book.ts';

const FORMATS = ['dd/mm/yyyy', '0%', '@', 'hh:mm'];

describe('a cell', () => {
  test('of each type has its value', () => {
    const cells =
      '<c r="A1"><v>12.5</v></c><c r="B1" t="n"><v>-3</v></c><c r="C1" t="s"><v>1</v></c>' +
      '<c r="D1" t="str"><f>A1</f><v>teks</v></c><c r="E1" t="inlineStr"><is><t>sisip</t></is></c>' +
      '<c r="F1" t="b"><v>1</v></c><c r="G1" t="b"><v>0</v></c>';
    const strings = '<si><t>satu</t></si><si><t>dua</t></si>';
    expect(rowOf(cells, { strings })).toEqual([12.5, -3, 'dua', 'teks', 'sisip', true, false]);
  });

  test('with an error has the text of the error, and says so', () => {
    const { columns } = sheetOf({
      sheets: { Data: '<sheetData><row><c r="A1" t="e"><v>#REF!</v></c></row></sheetData>' },
    });
    expect(columns).toEqual([{ values: ['#REF!'], format: 'general', errors: { 0: '#REF!' } }]);
  });

  test('of type date has its serial number and is a date', () => {
    const cells = '<c r="A1" t="d"><v>2024-07-31</v></c><c r="B1" t="d"><v>2024-07-31T12:00:00</v></c>';
    expect(rowOf(cells)).toEqual([45504, 45504.5]);
    const [column] = sheetOf({ sheets: { Data: `<sheetData><row>${cells}</row></sheetData>` } }).columns;
    expect(column?.format).toBe('date');
  });

  test('of type date that holds a time is a fraction of a day', () => {
    expect(rowOf('<c t="d"><v>18:00:00</v></c>')).toEqual([0.75]);
  });

  test('of type date that holds something else keeps its text', () => {
    expect(rowOf('<c t="d"><v>2024-02-31</v></c>')).toEqual(['2024-02-31']);
  });

  test('whose number is none keeps its text', () => {
    expect(rowOf('<c><v>3 orang</v></c><c><v>0x10</v></c><c><v>1e999</v></c>')).toEqual([
      '3 orang',
      '0x10',
      '1e999',
    ]);
  });

  test('has a number in any notation', () => {
    const numbers = [
      '1E3',
      '1.5e-3',
      '+7',
      '.5',
      '5.',
      ' 8 ',
      '45321.520833333336',
      '0.1',
      '-0.07',
      '3201234567890123',
    ];
    expect(rowOf(numbers.map((number) => `<c><v>${number}</v></c>`).join(''))).toEqual(numbers.map(Number));
  });

  test('with an empty text is empty', () => {
    const cells =
      '<c t="s"><v>0</v></c><c t="str"><v></v></c><c t="inlineStr"><is><t/></is></c><c><v>1</v></c>';
    expect(rowOf(cells, { strings: '<si><t/></si>' })).toEqual([null, null, null, 1]);
  });

  test('with a formula has the value of the file, and the formula', () => {
    const cells = '<c r="A1"><f>IF(B1&gt;2,"a&amp;b",1)</f><v>5</v></c>';
    const { columns } = sheetOf({ sheets: { Data: `<sheetData><row>${cells}</row></sheetData>` } });
    expect(columns).toEqual([{ values: [5], format: 'general', formulas: { 0: 'IF(B1>2,"a&b",1)' } }]);
  });

  test('with a formula shared from another cell is known to have one', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>';
    const [column] = sheetOf({ sheets: { Data: `<sheetData>${rows}</sheetData>` } }).columns;
    expect(column?.formulas).toEqual({ 0: 'B1*2', 1: '' });
  });

  test('with a formula that gives an empty text is an empty cell with a formula', () => {
    const rows = '<row r="2"><c r="A2" t="str"><f>""</f><v></v></c></row>';
    const sheet = sheetOf({ sheets: { Data: `<sheetData>${rows}</sheetData>` } });
    expect(sheet.rowCount).toBe(0);
    expect(sheet.columns).toEqual([{ values: [], format: 'general', formulas: { 1: '""' } }]);
  });
});

describe('a column', () => {
  const column = (rows: readonly string[], formats = FORMATS) => {
    const cells = rows.map((cell, row) => `<row r="${row + 1}">${cell}</row>`).join('');
    return sheetOf({ formats, sheets: { Data: `<sheetData>${cells}</sheetData>` } }).columns[0];
  };

  test('has the format of most of its filled cells, and names the others', () => {
    const rows = ['<c t="str"><v>Tanggal</v></c>', '<c s="1"><v>45000</v></c>', '<c s="1"><v>45001</v></c>'];
    expect(column(rows)).toEqual({
      values: ['Tanggal', 45000, 45001],
      format: 'date',
      formats: { 0: 'general' },
    });
  });

  test('does not count the format of blank cells', () => {
    const rows = ['<c s="3" t="str"><v>007</v></c>', '<c s="1"/>', '<c s="1"/>'];
    expect(column(rows)).toEqual({ values: ['007'], format: 'text' });
  });

  test('knows percentages, and does not take times for dates', () => {
    expect(column(['<c s="2"><v>0.5</v></c>'])?.format).toBe('percent');
    expect(column(['<c s="4"><v>0.5</v></c>'])?.format).toBe('general');
  });

  test('has its cells in order when the file has not', () => {
    const rows =
      '<row r="3"><c r="B3" s="1"><v>3</v></c><c r="A3"><v>30</v></c></row>' +
      '<row r="1"><c r="B1"><v>1</v></c></row><row r="2"><c r="B2" s="1"><v>2</v></c></row>';
    const sheet = sheetOf({ formats: FORMATS, sheets: { Data: `<sheetData>${rows}</sheetData>` } });
    expect(sheet.columns[1]).toEqual({ values: [1, 2, 3], format: 'date', formats: { 0: 'general' } });
  });

  test('may be hidden', () => {
    const content =
      '<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>';
    const { columns } = sheetOf({ sheets: { Data: content } });
    expect(columns.map(({ hidden }) => hidden)).toEqual([undefined, true]);
  });
});

describe('a sheet', () => {
  test('ends at its last filled cell, whatever blank cells are prepared below', () => {
    const blank = Array.from(
      { length: 2000 },
      (_, row) => `<row r="${row + 2}"><c r="Z${row + 2}" s="1"/></row>`,
    );
    const sheet = sheetOf({
      formats: FORMATS,
      sheets: { Data: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row>${blank.join('')}</sheetData>` },
    });
    expect([sheet.rowCount, sheet.columns.length]).toEqual([1, 1]);
  });

  test('reaches as far as its notes', () => {
    const sheet = sheetOf({
      sheets: { Data: '<sheetData/>' },
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships([['comments', '/xl/catatan.xml']]),
        'xl/catatan.xml':
          '<x:comments xmlns:x="m"><x:authors/><x:commentList><x:comment ref="C5"><x:text><x:r><x:t>Periksa</x:t></x:r>' +
          '<x:r><x:t xml:space="preserve"> usia</x:t></x:r></x:text></x:comment></x:commentList></x:comments>',
      },
    });
    expect(sheet.columns).toEqual([
      { values: [], format: 'general' },
      { values: [], format: 'general' },
      { values: [], format: 'general', notes: { 4: 'Periksa usia' } },
    ]);
  });

  test('tells its merged cells, and its hidden rows down to the last filled one', () => {
    const sheet = sheetOf({
      sheets: {
        Data:
          '<sheetData><row r="1" hidden="1"/><row r="2"><c><v>1</v></c></row><row r="9" hidden="1"/></sheetData>' +
          '<mergeCells><mergeCell ref="B3:D4"/></mergeCells>',
      },
    });
    expect(sheet.merges).toEqual([{ row: 2, column: 1, rows: 2, columns: 3 }]);
    expect(sheet.hiddenRows).toEqual([0]);
  });

  test('with one far cell takes no more than its own column', () => {
    const sheet = sheetOf({
      sheets: { Data: '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>' },
    });
    expect([sheet.rowCount, sheet.columns.length]).toEqual([1_048_576, 16_384]);
    expect(sheet.columns.reduce((sum, { values }) => sum + values.length, 0)).toBe(1_048_576);
  });
});

describe('a workbook', () => {
  test('that counts from 1904 has its dates counted from 1900, and its other numbers unchanged', () => {
    const bytes = bookOf({
      properties: '<workbookPr date1904="1"/>',
      formats: FORMATS,
      sheets: {
        Data: '<sheetData><row><c s="1"><v>0.5</v></c><c s="4"><v>0.5</v></c><c><v>7</v></c><c t="d"><v>1904-01-01</v></c></row></sheetData>',
      },
    });
    const { date1904, sheets } = readXlsx(bytes, { fileName: 'a.xlsx' });
    expect(date1904).toBe(true);
    expect(sheets[0]?.columns.map(({ values }) => values[0])).toEqual([1462.5, 0.5, 7, 1462]);
  });

  test('tells the sheets by name, hidden ones too', () => {
    const { sheets } = readXlsx(bookOf({ sheets: { 'A &amp; B': '<sheetData/>', Dua: '<sheetData/>' } }), {
      fileName: null,
    });
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['A & B', false],
      ['Dua', false],
    ]);
  });

  test('is read only as far as asked', () => {
    const bytes = bookOf({ sheets: { Satu: '<sheetData/>', Dua: 'tidak terbaca <' } });
    const { sheets } = readXlsx(bytes, { fileName: null, sheets: (name) => name === 'Satu' });
    expect(sheets.map(({ name }) => name)).toEqual(['Satu']);
  });

  test('tells its defined names, with the sheet where they hold on one only', () => {
    const names =
      '<definedNames><definedName name="hari_ini">Data!$B$4</definedName>' +
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Data'!$A$1:$B$2</definedName></definedNames>`;
    expect(readXlsx(bookOf({ names }), { fileName: null }).definedNames).toEqual({
      hari_ini: 'Data!$B$4',
      "'Data'!_xlnm.Print_Area": "'Data'!$A$1:$B$2",
    });
  });

  test('tells the properties that can name somebody', () => {
    const parts = {
      '_rels/.rels': relationships([
        ['officeDocument', 'xl/workbook.xml'],
        ['metadata/core-properties', 'docProps/core.xml'],
        ['extended-properties', 'docProps/app.xml'],
        ['custom-properties', 'docProps/custom.xml'],
      ]),
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>Petugas A</dc:creator><dc:title> </dc:title>' +
        '<cp:lastModifiedBy>Petugas B</cp:lastModifiedBy><cp:revision>4</cp:revision></cp:coreProperties>',
      'docProps/app.xml': '<Properties><Company>Dinas</Company><Application>Excel</Application></Properties>',
      'docProps/custom.xml':
        '<Properties><property name="__proto__"><vt:lpwstr xmlns:vt="v">Sandi</vt:lpwstr></property></Properties>',
    };
    expect(Object.entries(readXlsx(bookOf({ parts }), { fileName: null }).properties)).toEqual([
      ['creator', 'Petugas A'],
      ['lastModifiedBy', 'Petugas B'],
      ['Company', 'Dinas'],
      ['custom.__proto__', 'Sandi'],
    ]);
  });

  test('is plain data', () => {
    const bytes = bookOf({
      formats: FORMATS,
      sheets: { Data: '<sheetData><row r="3"><c r="B3" s="1"><f>1</f><v>-0</v></c></row></sheetData>' },
    });
    const snapshot = readXlsx(bytes, { fileName: 'a.xlsx' });
    expect(JSON.parse(JSON.stringify(snapshot))).toStrictEqual(snapshot);
  });

  test('tells how far its reading is', () => {
    const rows = Array.from(
      { length: 5000 },
      (_, row) => `<row r="${row + 1}"><c><v>${row}</v></c></row>`,
    ).join('');
    const told: number[] = [];
    readXlsx(bookOf({ sheets: { Satu: `<sheetData>${rows}</sheetData>`, Dua: '<sheetData/>' } }), {
      fileName: null,
      onProgress: (done, total) => told.push(done / total),
    });
    expect(told.length).toBeGreaterThan(100);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });
});
