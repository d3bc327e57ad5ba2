import { beforeAll, describe, expect, test } from 'vitest';
import { XlsxWorkbook } from '../../cli/xlsx-host.ts';
import { type Area, type SheetLock, sheetNamed } from '../../core/index.ts';
import { emptyTemplate } from './templat-books.ts';
import { bookOf, changedParts, partOf } from './xlsx-patch-book.ts';
import { packageFaults } from './xlsx-patch-check.ts';

const CASES = 'T01 Kasus';
const TO_THE_END = { row: 2, column: 0, rows: 1_048_574, columns: 200 };
const ALL = { ...TO_THE_END, row: 0 };
const FORM = 'xl/worksheets/sheet3.xml';
const PART = 'xl/worksheets/sheet1.xml';
const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" applyProtection="1"><alignment wrapText="1"/><protection locked="0" hidden="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><protection locked="0"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0"><alignment wrapText="1"/></xf></cellXfs></styleSheet>`;

async function locked(file: Uint8Array, ...locks: readonly SheetLock[]): Promise<Uint8Array> {
  const workbook = new XlsxWorkbook(file);
  await workbook.write({ sheets: [], names: [], marks: [], locks });
  return workbook.bytes;
}

function lock(areas: readonly Area[], isLocked = true, sheet = 'Kasus'): SheetLock {
  return { sheet, areas, locked: isLocked };
}

describe('a form of the product', () => {
  let file = new Uint8Array();
  beforeAll(async () => {
    file = new Uint8Array(await emptyTemplate(30));
  });

  test('changes in its own part and the styles alone, and is as before once it is unlocked', async () => {
    const closed = await locked(file, lock([TO_THE_END], true, CASES));
    expect(changedParts(file, closed)).toEqual(['xl/styles.xml', FORM]);
    expect(packageFaults(closed)).toEqual([]);
    expect(changedParts(closed, await locked(closed, lock([TO_THE_END], true, CASES)))).toEqual([]);
    const inputs = openColumns(file);
    const areas = inputs.map((column) => ({ ...TO_THE_END, column, columns: 1 }));
    const opened = await locked(closed, lock(areas, false, CASES));
    expect(changedParts(file, opened)).toEqual(['xl/styles.xml']);
    const again = await locked(opened, lock([TO_THE_END], true, CASES));
    expect(partOf(again, FORM)).toBe(partOf(closed, FORM));
  });

  test('closes the rows below its prepared ones too, when an area reaches the last of them', async () => {
    const part = (bytes: Uint8Array): string => partOf(bytes, FORM);
    const closed = await locked(file, lock([{ ...TO_THE_END, rows: 30 }], true, CASES));
    const open = openStyles(file);
    const stylesOf = (bytes: Uint8Array): readonly number[] =>
      [...part(bytes).matchAll(/<col [^>]*style="(\d+)"/g)].map(([, style]) => Number(style));
    expect(stylesOf(file).filter((style) => open.has(style)).length).toBeGreaterThan(0);
    expect(stylesOf(closed).filter((style) => openStyles(closed).has(style))).toEqual([]);
    const above = await locked(file, lock([{ ...TO_THE_END, rows: 29 }], true, CASES));
    expect(stylesOf(above)).toEqual(stylesOf(file));
  });
});

describe('a file of another program', () => {
  const book = (cases: string): Uint8Array => bookOf({ cases, parts: { 'xl/styles.xml': STYLES } });
  const rows =
    '<sheetData><row r="2" s="1" customFormat="1"><c r="B2" s="1"><v>1</v></c></row><row r="4"><c r="D4" s="2"/></row></sheetData>';

  test('gets its protection where it belongs, and keeps what one that it has allows', async () => {
    const plain = await locked(book(`${rows}<autoFilter ref="A1:B2"/>`), lock([TO_THE_END]));
    expect(partOf(plain, PART)).toMatch(/<\/sheetData><sheetProtection sheet="1"[^>]*\/><autoFilter/);
    const own = book(`${rows}<sheetProtection sort="0" password="CC1A" sheet="0"/>`);
    const kept = partOf(await locked(own, lock([TO_THE_END])), PART);
    expect(kept).toContain('<sheetProtection sort="0" password="CC1A" sheet="1"/>');
    const calculated = await locked(book(`${rows}<sheetCalcPr fullCalcOnLoad="1"/>`), lock([TO_THE_END]));
    expect(partOf(calculated, PART)).toMatch(/<sheetCalcPr [^>]*\/><sheetProtection/);
    expect(sheetNamed(new XlsxWorkbook(calculated).read(), 'Kasus')?.protected).toBe(true);
  });

  test('keeps everything else of a format, whatever it says of the lock', async () => {
    const styles = partOf(await locked(book(rows), lock([ALL])), 'xl/styles.xml');
    expect(styles).toContain('<alignment wrapText="1"/><protection locked="1" hidden="1"/></xf>');
    const open = partOf(
      await locked(
        book('<sheetData><row r="1"><c r="A1" s="3"/></row></sheetData>'),
        lock([{ row: 0, column: 0, rows: 1, columns: 1 }], false),
      ),
      'xl/styles.xml',
    );
    expect(open).toContain('<alignment wrapText="1"/><protection locked="0"/></xf>');
  });

  test('has the cells that it leaves out closed where their row or column is open', async () => {
    const area = { row: 0, column: 0, rows: 3, columns: 4 };
    const columns = '<cols><col min="2" max="9" width="12" style="2" hidden="1"/></cols>';
    const part = partOf(await locked(book(columns + rows), lock([area])), PART);
    expect(part).toContain('<row r="1"><c r="B1"/><c r="C1"/><c r="D1"/></row>');
    expect(part).toMatch(
      /<row r="2"[^>]*><c r="A2" s="\d"\/><c r="B2" s="\d"><v>1<\/v><\/c><c r="C2" s="\d"\/><c r="D2" s="\d"\/><\/row>/,
    );
    expect(part).toContain(columns);
    const whole = partOf(await locked(book(columns + rows), lock([{ ...area, rows: 4 }])), PART);
    expect(whole).toContain(
      '<col min="2" max="4" width="12" style="0" hidden="1"/><col min="5" max="9" width="12" style="2" hidden="1"/>',
    );
    expect(whole).not.toContain('<row r="1">');
  });

  test('is not written anew where nothing changes', async () => {
    const file = book(`${rows}<sheetProtection sheet="1"/>`);
    const shut = await locked(file, lock([TO_THE_END]));
    for (const areas of [[], [{ row: 90, column: 0, rows: 9, columns: 9 }]]) {
      expect(changedParts(shut, await locked(shut, lock(areas)))).toEqual([]);
    }
    const open = book('<sheetData><row r="1"><c r="A1" s="2"/></row></sheetData>');
    expect(changedParts(open, await locked(open, lock([TO_THE_END], false)))).toEqual([]);
  });
});

test('twelve forms with 2,000 rows are locked in a moment', async () => {
  const file = new Uint8Array(await emptyTemplate(2000));
  const workbook = new XlsxWorkbook(file);
  const sheets = workbook.read().sheets.filter(({ name }) => /^T\d\d /.test(name));
  const from = performance.now();
  await locked(file);
  const idle = performance.now() - from;
  const start = performance.now();
  await locked(file, ...sheets.map(({ name }) => lock([TO_THE_END], true, name)));
  const spent = performance.now() - start;
  process.stdout.write(
    `${sheets.length} forms of 2,000 rows are locked in ${Math.round(spent)} ms, with nothing to do ${Math.round(idle)} ms\n`,
  );
  expect(sheets.length).toBeGreaterThanOrEqual(12);
});

/** The columns of the form whose cells are open. */
function openColumns(file: Uint8Array): readonly number[] {
  const open = openStyles(file);
  const row = /<row r="3".*?<\/row>/s.exec(partOf(file, FORM))?.[0] ?? '';
  return [...row.matchAll(/<c r="[A-Z]+3"[^>]*?s="(\d+)"/g)].flatMap(([, style], i) =>
    open.has(Number(style)) ? [i] : [],
  );
}

function openStyles(file: Uint8Array): ReadonlySet<number> {
  const [, list = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(partOf(file, 'xl/styles.xml')) ?? [];
  const formats = list.match(/<xf[\s>].*?(?:\/>(?=<xf|$)|<\/xf>)/gs) ?? [];
  return new Set(formats.flatMap((format, i) => (format.includes('locked="0"') ? [i] : [])));
}
