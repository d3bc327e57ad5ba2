import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { withElement, xmlAttribute, xmlText } from '../../cli/xlsx/write-xml.ts';
import { decodeText, unescapeString } from '../../cli/xlsx/xml-text.ts';
import { openZip } from '../../cli/xlsx/zip.ts';
import {
  blankSheet,
  type CellContent,
  type Input,
  type SheetModel,
} from '../../core/workbook/sheet-model.ts';
import { bookOf, PREPARED, sample } from './xlsx-write-sample.ts';

/** Children of `worksheet` in the order of ECMA-376 18.3.1.99. */
const SCHEMA_ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
];
const TAG = /<(\/?)([A-Za-z]+)[^>]*?(\/?)>/g;

async function partsOf(content: Parameters<typeof writeWorkbook>[0]): Promise<ReadonlyMap<string, string>> {
  const archive = openZip(await writeWorkbook(content));
  return new Map(archive.names.map((name) => [name, Buffer.from(archive.read(name)).toString('utf8')]));
}

async function sheetXml(sheet: Partial<SheetModel>): Promise<string> {
  return (await partsOf(bookOf(sheet))).get('xl/worksheets/sheet1.xml') ?? '';
}

function cellsOf(cells: readonly (readonly CellContent[])[]): Promise<string> {
  return sheetXml({ cells });
}

function childrenOf(xml: string): readonly string[] {
  const children: string[] = [];
  let depth = 0;
  for (const [, closing, name, empty] of xml.matchAll(TAG)) {
    if (closing === '/') depth--;
    else if (depth === 1) children.push(name ?? '');
    if (closing === '' && empty === '') depth++;
  }
  return children;
}

describe('the parts of a new workbook', () => {
  test('are well-formed', async (context) => {
    const faults: string[] = [];
    for (const [name, xml] of await partsOf(sample)) {
      const { status, stderr, error } = spawnSync('xmllint', ['--noout', '-'], { input: xml });
      if (error !== undefined) context.skip('xmllint is not installed');
      if (status !== 0) faults.push(`${name}: ${stderr.toString()}`);
    }
    expect(faults).toEqual([]);
  });

  test('hold the children of a worksheet in the order of the schema', async () => {
    const parts = await partsOf(sample);
    for (const index of [1, 2, 3]) {
      const places = childrenOf(parts.get(`xl/worksheets/sheet${index}.xml`) ?? '').map((child) =>
        SCHEMA_ORDER.indexOf(child),
      );
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places).not.toContain(-1);
    }
  });

  test('hold everything that the order is about', async () => {
    const children = new Set(childrenOf((await partsOf(sample)).get('xl/worksheets/sheet2.xml') ?? ''));
    expect([...children]).toEqual([
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'sheetProtection',
      'autoFilter',
      'conditionalFormatting',
      'dataValidations',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'ignoredErrors',
      'legacyDrawing',
    ]);
  });

  test('are the same bytes for the same content', async () => {
    const first = await writeWorkbook(sample);
    expect(Buffer.from(await writeWorkbook(sample)).equals(Buffer.from(first))).toBe(true);
  });

  test('ask for formulas to be computed on opening', async () => {
    expect((await partsOf(sample)).get('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  test('hide the name of a filter', async () => {
    expect((await partsOf(sample)).get('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm._FilterDatabase" hidden="1" localSheetId="1">'T01 Kasus'!$A$2:$L$42</definedName>`,
    );
  });

  test('name the built-in text format by its own number', async () => {
    const styles = (await partsOf(sample)).get('xl/styles.xml') ?? '';
    expect(styles).toContain('numFmtId="49"');
    expect(styles).not.toContain('formatCode="@"');
  });

  test('keep Excel from offering to turn texts into numbers', async () => {
    expect((await partsOf(sample)).get('xl/worksheets/sheet2.xml')).toContain('numberStoredAsText="1"');
  });

  test('name this program and no other', async () => {
    const properties = (await partsOf(sample)).get('docProps/app.xml');
    expect(properties).toContain('<Application>Monev TPPO</Application>');
  });
});

describe('rows below the prepared ones', () => {
  test('take the look of an input column that reaches to the end of the table', async () => {
    const xml = (await partsOf(sample)).get('xl/worksheets/sheet2.xml') ?? '';
    const last = new RegExp(`<c r="A${PREPARED + 2}" s="(\\d+)"/>`).exec(xml)?.[1];
    expect(xml).toContain(`<col min="1" max="1" width="20.7109375" style="${last}" customWidth="1"/>`);
  });

  test('stay locked in a derived column', async () => {
    const xml = (await partsOf(sample)).get('xl/worksheets/sheet2.xml') ?? '';
    expect(xml).toContain('<col min="10" max="10" width="14.7109375" customWidth="1"/>');
  });

  test('stay locked below a form of single cells', async () => {
    const xml = (await partsOf(sample)).get('xl/worksheets/sheet1.xml') ?? '';
    expect(xml).toContain('<col min="2" max="2" width="36.7109375" customWidth="1"/>');
  });

  test('do not unlock an empty cell among the frozen rows', async () => {
    const xml = await sheetXml({
      cells: [['Judul'], []],
      frozen: { rows: 2, columns: 0 },
      styles: [{ area: { row: 2, column: 0, rows: 5, columns: 1 }, style: 'input', format: 'text' }],
    });
    expect(xml).toContain('<row r="2"><c r="A2"/></row>');
  });
});

describe('a cell', () => {
  test('with an empty text, a number that is none, or nothing is left out', async () => {
    expect(await cellsOf([['', Number.NaN, null, 1]])).toContain('<row r="1"><c r="D1"><v>1</v></c></row>');
  });

  test('with a truth value is a truth value', async () => {
    expect(await cellsOf([[true]])).toContain('<c r="A1" t="b"><v>1</v></c>');
  });

  test('keeps blanks and line breaks of its text', async () => {
    expect(await cellsOf([[' a\nb ']])).toContain('<t xml:space="preserve"> a\nb </t>');
  });

  test('with more text than Excel can hold ends in an ellipsis', async () => {
    const [, text] = /<t>(.*?)<\/t>/.exec(await cellsOf([['a'.repeat(40_000)]])) ?? [];
    expect(text).toHaveLength(32_767);
    expect(text?.endsWith('a…')).toBe(true);
  });

  test('with a formula holds the value that stands there until it is computed', async () => {
    const xml = await cellsOf([
      [
        { formula: 'IF(1<2,"a","b")', value: 'a' },
        { formula: 'TRUE', value: true },
        { formula: 'Z1', value: null },
      ],
    ]);
    expect(xml).toContain('<c r="A1" t="str"><f>IF(1&lt;2,"a","b")</f><v>a</v></c>');
    expect(xml).toContain('<c r="B1" t="b"><f>TRUE</f><v>1</v></c>');
    expect(xml).toContain('<c r="C1"><f>Z1</f></c>');
  });

  test('takes the later of two looks that overlap', async () => {
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    const xml = await sheetXml({
      styles: [
        { area, style: 'input', format: 'text' },
        { area, style: 'title', format: 'general' },
      ],
    });
    expect(xml).toContain('<c r="A1" s="2"/>');
  });
});

describe('an input rule', () => {
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  const long = { title: 'j'.repeat(50), text: 't'.repeat(300) };

  async function attributeOf(input: Partial<Input>, name: string): Promise<string | undefined> {
    const whole: Input = { area, rule: { kind: 'any' }, prompt: long, alert: long, ...input };
    return new RegExp(` ${name}="([^"]*)"`).exec(await sheetXml({ inputs: [whole] }))?.[1];
  }

  test.each([
    ['promptTitle', 32],
    ['prompt', 255],
    ['errorTitle', 32],
    ['error', 224],
  ])('cuts %s to the %i characters that Excel allows', async (name, longest) => {
    const text = await attributeOf({}, name);
    expect(text).toHaveLength(longest);
    expect(text?.endsWith('…')).toBe(true);
  });

  test('never cuts a character in two', async () => {
    const prompt = { title: '', text: '😀'.repeat(200) };
    expect(await attributeOf({ prompt }, 'prompt')).toBe(`${'😀'.repeat(127)}…`);
  });

  test('keeps line breaks of its message', async () => {
    expect(await attributeOf({ prompt: { title: '', text: 'a\nb' } }, 'prompt')).toBe('a&#10;b');
  });

  test('without a text does not prompt', async () => {
    expect(await attributeOf({ prompt: { title: '', text: '' } }, 'showInputMessage')).toBe('0');
  });
});

describe('a workbook with nothing on its sheet', () => {
  test('is a workbook all the same', async () => {
    expect(await sheetXml({})).toContain('<dimension ref="A1"/>');
  });
});

describe('a workbook of twelve forms with 2,000 prepared rows of 30 columns', () => {
  test('stays below three megabytes', async () => {
    const area = { row: 2, column: 0, rows: 2000, columns: 30 };
    const styles = [{ area, style: 'input', format: 'text' } as const];
    const [form] = bookOf({ styles, frozen: { rows: 2, columns: 0 } }).sheets;
    const sheets = Array.from({ length: 12 }, (_, index) => ({
      ...blankSheet(''),
      ...form,
      name: `T${index}`,
    }));
    const { length } = await writeWorkbook({ ...bookOf({}), sheets });
    expect(length).toBeLessThan(3_000_000);
  });
});

describe('a workbook that cannot be', () => {
  test('without a visible sheet is refused', async () => {
    await expect(writeWorkbook(bookOf({ state: 'hidden' }))).rejects.toThrow(RangeError);
  });

  test('with a sheet name that is not allowed is refused', async () => {
    await expect(writeWorkbook(bookOf({ name: 'a/b' }))).rejects.toThrow('a/b');
  });
});

describe('XML text', () => {
  test('comes back as it was, whatever its characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = Buffer.from(xmlText(text), 'utf8');
        return unescapeString(decodeText(bytes, 0, bytes.length)) === text;
      }),
    );
  });

  test.each([
    ['_x0041_', '_x005F_x0041_'],
    ['\u0001\r\uFFFE', '_x0001__x000D__xFFFE_'],
    ['a & b < c > "d"', 'a &amp; b &lt; c &gt; "d"'],
  ])('writes %j as %j', (text, xml) => {
    expect(xmlText(text)).toBe(xml);
  });

  test('in an attribute keeps quotation marks, tabs and line breaks', () => {
    expect(xmlAttribute('"a"\t\n')).toBe('&quot;a&quot;&#9;&#10;');
  });
});

describe('an element of a worksheet', () => {
  test('goes before the next one that is there', () => {
    expect(withElement('<worksheet><colBreaks/></worksheet>', 'cols', '<cols/>')).toBe(
      '<worksheet><colBreaks/><cols/></worksheet>',
    );
    expect(withElement('<worksheet><sheetData/></worksheet>', 'cols', '<cols/>')).toBe(
      '<worksheet><cols/><sheetData/></worksheet>',
    );
  });

  test('replaces the one of its name', () => {
    expect(withElement('<worksheet><cols><col/></cols><sheetData/></worksheet>', 'cols', '<cols/>')).toBe(
      '<worksheet><cols/><sheetData/></worksheet>',
    );
  });
});
