import { describe, expect, test } from 'vitest';
import { bookOf, firstSheet, sheetOf } from './xlsx-read-book.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

function bookWith(type: string, target: string, content: string): Uint8Array {
  return bookOf({
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}" Target="../${target}"/></Relationships>`,
      [`xl/${target}`]: content,
    },
  });
}

function drawing(shapes: string): Uint8Array {
  return bookWith(
    `${OFFICE}/drawing`,
    'drawings/drawing1.xml',
    `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">${shapes}</xdr:wsDr>`,
  );
}

const box = (paragraphs: string): string =>
  `<xdr:sp><xdr:nvSpPr/><xdr:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</xdr:txBody></xdr:sp>`;

describe('the reader of shapes', () => {
  test('joins the runs of a paragraph, and gives each paragraph a line', () => {
    const bytes = drawing(
      `<xdr:twoCellAnchor>${box('<a:p><a:r><a:rPr b="1"/><a:t>Hub. 0812-</a:t></a:r><a:r><a:t>3456-7890</a:t></a:r></a:p><a:p><a:r><a:t>segera</a:t></a:r></a:p>')}</xdr:twoCellAnchor>`,
    );
    expect(firstSheet(bytes).shapes).toEqual(['Hub. 0812-3456-7890\nsegera']);
  });

  test('finds boxes in groups and leaves out shapes without text', () => {
    const bytes = drawing(
      `<xdr:oneCellAnchor><xdr:grpSp>${box('<a:p/>')}<xdr:grpSp>${box('<a:p><a:fld><a:t>Catatan</a:t></a:fld></a:p>')}</xdr:grpSp></xdr:grpSp></xdr:oneCellAnchor>`,
    );
    expect(firstSheet(bytes).shapes).toEqual(['Catatan']);
  });

  test('reads the titles of charts, and the names that they keep of cells that are gone', () => {
    const chart = `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>Korban per bulan</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:ser><c:cat><c:strRef><c:f>Lembar!A1</c:f><c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>Siti A.</c:v></c:pt><c:pt idx="1"><c:v>Budi</c:v></c:pt></c:strCache></c:strRef></c:cat></c:ser></c:plotArea></c:chart></c:chartSpace>`;
    const links = (type: string, target: string): string =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
    const bytes = bookOf({
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': links('drawing', '../drawings/drawing1.xml'),
        'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing"/>`,
        'xl/drawings/_rels/drawing1.xml.rels': links('chart', '../charts/chart1.xml'),
        'xl/charts/chart1.xml': chart,
      },
    });
    expect(firstSheet(bytes).shapes).toEqual(['Korban per bulan', 'Siti A.', 'Budi']);
  });

  test('reads the boxes of old files, whose elements need not be closed', () => {
    const vml =
      '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox style="x"><div align=left><font size="220">Hub. 0812-3456<br>pagi &amp; sore</font></div></v:textbox></v:shape><v:shape><v:textbox/></v:shape></xml>';
    expect(firstSheet(bookWith(`${OFFICE}/vmlDrawing`, 'drawings/vmlDrawing1.vml', vml)).shapes).toEqual([
      'Hub. 0812-3456\npagi & sore',
    ]);
  });

  test('says nothing of a sheet without drawings', () => {
    expect(firstSheet(bookOf({}))).not.toHaveProperty('shapes');
  });
});

describe('the reader of page headers and footers', () => {
  test('leaves out fonts, sizes and fields, and keeps every digit of a number', () => {
    const sheet =
      '<sheetData/><headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;12Daftar &amp;&amp; nama&amp;C&amp;K00FF00Siti&amp;R&amp;P</oddHeader><oddFooter>&amp;3273014101010001</oddFooter></headerFooter>';
    expect(sheetOf({ sheets: { Data: sheet } }).pageTexts?.map((text) => text.split(/\s+/))).toEqual([
      ['Daftar', 'nama', 'Siti'],
      ['3273014101010001'],
    ]);
  });
});

describe('the reader of threaded comments', () => {
  test('gives the comments and answers of one cell as its note', () => {
    const bytes = bookWith(
      'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
      'threadedComments/threadedComment1.xml',
      '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B3" id="{1}"><text>Siapa ini?</text></threadedComment><threadedComment ref="B3" id="{2}" parentId="{1}"><text>Lihat map biru.</text></threadedComment></ThreadedComments>',
    );
    expect(firstSheet(bytes).columns[1]?.notes).toEqual({ 2: 'Siapa ini?\nLihat map biru.' });
  });
});
