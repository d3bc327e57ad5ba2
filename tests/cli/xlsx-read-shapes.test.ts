import { describe, expect, test } from 'vitest';
import { bookOf, firstSheet } from './xlsx-read-book.ts';

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

  test('says nothing of a sheet without drawings', () => {
    expect(firstSheet(bookOf({}))).not.toHaveProperty('shapes');
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
