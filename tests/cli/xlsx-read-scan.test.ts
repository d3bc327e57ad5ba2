import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FileError } from '../../cli/file-error.ts';
import { readCell } from '../../cli/xlsx/read-cells.ts';
import { finishColumns } from '../../cli/xlsx/read-columns.ts';
import { scanCell } from '../../cli/xlsx/scan-cell.ts';
import { type CellTarget, newCell, storeCell } from '../../cli/xlsx/stored-cell.ts';
import { cellText, newTextPool } from '../../cli/xlsx/text-pool.ts';
import { nextChild, skipElement } from '../../cli/xlsx/xml.ts';
import { nameOf, nextTag, openXml } from '../../cli/xlsx/xml-reader.ts';

const name = fc.constantFrom(
  'A1',
  'B1',
  'C1',
  'AA1',
  'B2',
  'A120',
  'A1048577',
  'XFE1',
  'A0',
  'a1',
  'A',
  '7',
  '',
);
const type = fc.constantFrom('s', 'n', 'str', 'inlineStr', 'b', 'e', 'd', 'S', '');
const style = fc.constantFrom('0', '1', '2', '3', '9', '', '01', '-1', '1.0');
const piece = fc.constantFrom(
  ...[
    '0',
    '1',
    '45684',
    '-2.5',
    '1e3',
    'true',
    '#N/A',
    '2025-01-31',
    'Kota',
    'Kota ',
    ' Kota',
    'Kota',
    'Ya_',
    '_x0041_',
  ],
  ...[
    '&amp;',
    '&#65;',
    '&nbsp;',
    '\r\n',
    '\r',
    '\n',
    'é',
    '😀',
    '<!-- <c r="A1"/> -->',
    '<![CDATA[<v>1</v>]]>',
    '<b/>',
  ],
);
const text = fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join(''));

const attribute = fc.oneof(
  name.map((value) => ` r="${value}"`),
  type.map((value) => ` t="${value}"`),
  style.map((value) => ` s="${value}"`),
  fc.constantFrom(
    ' vm="1"',
    " t='s'",
    ' s = "1"',
    ' x:r="C1"',
    's="1"',
    ' ',
    ' r="B1',
    ' r=B1',
    ' t="s" t="n"',
  ),
);
const attributes = fc.array(attribute, { maxLength: 4 }).map((parts) => parts.join(''));

const content = fc.oneof(
  text.map((value) => `<v>${value}</v>`),
  text.map((value) => `<is><t>${value}</t></is>`),
  text.map((value) => `<is><t xml:space="preserve">${value}</t></is>`),
  text.map((value) => `<v xml:space="preserve">${value}</v>`),
  text.map((value) => `<f>${value}</f>`),
  text.map((value) => `<f t="shared" ref="A1:B2" si="0">${value}</f>`),
  fc.constantFrom(
    '<f t="shared" si="0"/>',
    '<f a=">"/>',
    "<f t='shared'/>",
    '<f/>',
    '<f t="x/>',
    '<v/>',
    '<is/>',
  ),
  fc.constantFrom('<x:v>3</x:v>', '<v >4</v >', '<is><r><t>a</t></r><r><t>b</t></r></is>', '<extLst/>', ' '),
  fc.constantFrom('</v>', '</c>', '</f', '<', '<v>5', '<is><t>6', '<is><t>7</t>', '<f>8</f'),
);

const closed = attributes.map((written) => `<c${written}/>`);
const filled = fc
  .tuple(
    attributes,
    fc.array(content, { maxLength: 3 }),
    fc.constantFrom('</c>', '</c>', '</c>', '</c >', '</x:c>', ''),
  )
  .map(([written, contents, end]) => `<c${written}>${contents.join('')}${end}`);
const usual = fc
  .tuple(name, style, type, text)
  .map(([at, look, kind, value]) => `<c r="${at}" s="${look}" t="${kind}"><v>${value}</v></c>`);
const cells = fc.oneof(
  closed,
  filled,
  usual,
  fc.constantFrom('<!-- x -->', '\n', 'x', '<d/>', '<cell/>', '<x:c><v>1</v></x:c>'),
);

function emptyTarget(): CellTarget {
  return {
    strings: ['satu', ' dua '],
    texts: newTextPool(),
    formats: ['general', 'date', 'percent', 'text'],
    date1904: false,
    columns: { builders: [], budget: { left: 10_000_000 } },
  };
}

/** What the cells of a row leave behind and where each ends, or why they cannot be read. */
function outcomeOf(row: string, scanning: boolean): unknown {
  const xml = openXml(Buffer.from(`<row>${row}</row>`), 'sheet');
  const target = emptyTarget();
  const cell = newCell();
  cell.row = 0;
  const ends: number[] = [];
  try {
    nextTag(xml);
    for (;;) {
      if (!(scanning && scanCell(xml, cell))) {
        if (!nextChild(xml, 1)) break;
        if (xml.name !== nameOf('c')) {
          skipElement(xml);
          continue;
        }
        readCell(xml, cell);
      }
      storeCell(xml.bytes, cell, target);
      ends.push(xml.at);
    }
  } catch (error) {
    if (error instanceof FileError) return error.message;
    throw error;
  }
  return { ends, columns: finishColumns(target.columns, []) };
}

test('cells that are scanned are the cells that are read tag by tag', () => {
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 8 }), (row) => {
      expect(outcomeOf(row.join(''), true)).toEqual(outcomeOf(row.join(''), false));
    }),
    { numRuns: 3000 },
  );
});

describe('a cell as programs write it is scanned', () => {
  const usualCells: Readonly<Record<string, string>> = {
    'without content': '<c r="A12" s="18"/>',
    'with a number': '<c r="A12" s="18"><v>45684</v></c>',
    'with a shared text': '<c r="A12" s="18" t="s"><v>1</v></c>',
    'with its own text': '<c r="A12" t="inlineStr" s="18"><is><t>Kota</t></is></c>',
    'with a text whose space counts': '<c r="A12" t="inlineStr"><is><t xml:space="preserve"> a</t></is></c>',
    'with a formula and its result': '<c r="A12" t="str"><f>IF(B1&gt;1,"a","")</f><v>a</v></c>',
    'with a formula as LibreOffice writes it': '<c r="A12"><f aca="false">1+1</f><v>2</v></c>',
    'with the first of shared formulas': '<c r="A12"><f t="shared" ref="A12:A20" si="0">1+1</f><v>2</v></c>',
    'with a shared formula': '<c r="A12"><f t="shared" si="0"/></c>',
    'without a reference': '<c><v>1</v></c>',
  };

  test.each(Object.entries(usualCells))('%s', (_, written) => {
    const xml = openXml(Buffer.from(written), 'sheet');
    expect(scanCell(xml, newCell())).toBe(true);
    expect(xml.at).toBe(written.length);
  });
});

test('a cell that is written otherwise is left as it is', () => {
  const xml = openXml(Buffer.from("<c r='B7'><v>1</v></c>"), 'sheet');
  const cell = newCell();
  expect(scanCell(xml, cell)).toBe(false);
  expect([xml.at, cell.row, cell.column]).toEqual([0, -1, -1]);
});

test('a text is the same whatever was read before it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.boolean()), { maxLength: 30 }), (texts) => {
      const pool = newTextPool();
      for (const [written, preserved] of texts) {
        const bytes = Buffer.from(written);
        const alone = cellText(newTextPool(), bytes, 0, bytes.length, preserved);
        expect(cellText(pool, bytes, 0, bytes.length, preserved)).toBe(alone);
      }
    }),
  );
});
