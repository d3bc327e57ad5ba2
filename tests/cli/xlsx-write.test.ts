import { beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { cellAt, type OpenedBook, type OpenedSheet, openWithOpenpyxl } from './xlsx-write-openpyxl.ts';
import { bookOf, PREPARED, sample } from './xlsx-write-sample.ts';

let book: OpenedBook | null = null;

beforeAll(async () => {
  book = openWithOpenpyxl(await writeWorkbook(sample));
});

function opened(context: TestContext): OpenedBook {
  return book ?? context.skip('python3-openpyxl is not installed');
}

function sheetOf(context: TestContext, name: string): OpenedSheet {
  const sheet = opened(context).sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

describe('a new workbook read by openpyxl', () => {
  test('holds the sheets in order with their states', (context) => {
    const states = opened(context).sheets.map(({ name, state }) => [name, state]);
    expect(states).toEqual([
      ['T00 Sampul', 'visible'],
      ['T01 Kasus', 'visible'],
      ['_kode', 'veryHidden'],
    ]);
  });

  test('opens on the first visible sheet', (context) => {
    expect(opened(context).active).toBe('T00 Sampul');
  });

  test('holds the defined names', (context) => {
    expect(opened(context).names).toMatchObject({ CL_JK: "'_kode'!$A$2:$A$3" });
  });

  test('holds title, creator and fixed dates', (context) => {
    expect(opened(context).properties).toEqual({
      title: 'Templat TPPO',
      creator: 'Gugus Tugas',
      created: '2000-01-01T00:00:00',
      modified: '2000-01-01T00:00:00',
    });
  });

  test('keeps a number a number', (context) => {
    expect(cellAt(sheetOf(context, 'T01 Kasus'), 'G3')).toMatchObject({
      value: 12_500_000,
      type: 'n',
      format: '"Rp"#,##0',
    });
  });

  test('keeps a serial number a date', (context) => {
    expect(cellAt(sheetOf(context, 'T01 Kasus'), 'B3')).toMatchObject({
      value: '2024-07-27',
      type: 'd',
      format: 'dd/mm/yyyy',
    });
  });

  test('keeps digits a text in a cell of format text', (context) => {
    expect(cellAt(sheetOf(context, 'T01 Kasus'), 'I3')).toMatchObject({
      value: '081234567890',
      type: 's',
      format: '@',
    });
  });

  test('writes a formula without its equals sign as a formula', (context) => {
    expect(cellAt(sheetOf(context, 'T01 Kasus'), 'K4')).toMatchObject({
      value: '=ROUNDUP(MONTH(B4)/3,0)',
      result: -999,
      type: 'f',
      format: '#,##0',
    });
  });

  test('links a cell to a cell of another sheet', (context) => {
    expect(cellAt(sheetOf(context, 'T00 Sampul'), 'B7')).toMatchObject({
      value: 'T01 Kasus',
      link: "'T01 Kasus'!A3",
    });
  });

  test('unlocks prepared rows to the last one', (context) => {
    expect(cellAt(sheetOf(context, 'T01 Kasus'), `L${PREPARED + 2}`)).toMatchObject({
      value: null,
      locked: false,
      format: '@',
      bottom: 'thin',
    });
  });

  test('unlocks input columns below the prepared rows', (context) => {
    expect(sheetOf(context, 'T01 Kasus').openColumns.join('')).toBe('ABCDEFGHIL');
    expect(sheetOf(context, 'T00 Sampul').openColumns).toEqual([]);
  });

  test('locks headers and derived columns', (context) => {
    const form = sheetOf(context, 'T01 Kasus');
    const locked = ['A1', 'A2', `J${PREPARED + 2}`].map((address) => cellAt(form, address).locked);
    expect(locked).toEqual([true, true, true]);
  });

  test('tells header kinds apart by fill, weight and bottom border', (context) => {
    const form = sheetOf(context, 'T01 Kasus');
    const looks = ['A1', 'D1', 'F1', 'J1'].map((address) => {
      const { fill, bold, bottom } = cellAt(form, address);
      return [fill, bold, bottom];
    });
    expect(looks).toEqual([
      ['0B3C5D', true, 'medium'],
      ['3E6A8A', true, 'mediumDashed'],
      ['DCE6EE', false, 'thin'],
      ['EEF1F4', false, 'mediumDashDotDot'],
    ]);
  });

  test('names the font in every cell', (context) => {
    const fonts = opened(context).sheets.flatMap(({ cells }) => Object.values(cells).map(({ font }) => font));
    expect(new Set(fonts)).toEqual(new Set(['Calibri']));
  });

  test('holds widths and hidden columns', (context) => {
    const { widths, hiddenColumns } = sheetOf(context, 'T00 Sampul');
    expect(Object.values(widths).map(Math.floor)).toEqual([24, 36, 8]);
    expect(hiddenColumns).toEqual(['C']);
  });

  test('holds heights and hidden rows', (context) => {
    const { heights, hiddenRows } = sheetOf(context, 'T01 Kasus');
    expect(heights).toEqual({ 1: 48 });
    expect(hiddenRows).toEqual([2]);
  });

  test('holds frozen panes, merges and tab colours', (context) => {
    expect(sheetOf(context, 'T01 Kasus')).toMatchObject({ frozen: 'B3', tab: '0B3C5D' });
    expect(sheetOf(context, 'T00 Sampul').merges).toEqual(['A4:B4']);
  });

  test('holds every input rule', (context) => {
    const rules = sheetOf(context, 'T01 Kasus').inputs.map(({ area, type, first, second }) => [
      area,
      type,
      first,
      second,
    ]);
    expect(rules).toEqual([
      ['A3:A42', null, null, null],
      ['B3:B42', 'date', '36526', '47848'],
      ['C3:C42', 'list', 'CL_JK', null],
      ['D3:D42', 'textLength', '3', '3'],
      ['E3:E42', 'whole', '0', '120'],
      ['F3:F42', null, null, null],
      ['G3:G42', 'decimal', '0', '1000000000000'],
      ['H3:H42', 'decimal', '0', '99999.5'],
      ['I3:I42', null, null, null],
      ['L3:L42', null, null, null],
    ]);
  });

  test('prompts, and refuses only where there is an alert', (context) => {
    const [any, date] = sheetOf(context, 'T01 Kasus').inputs;
    expect(any).toMatchObject({ asks: true, prompt: 'Isi nomor yang belum dipakai.', refuses: false });
    expect(date).toMatchObject({ asks: true, refuses: true, errorTitle: 'Isian tidak sesuai', blank: true });
  });

  test('holds highlights in order of priority, of which errors stop', (context) => {
    const { highlights } = sheetOf(context, 'T01 Kasus');
    expect(highlights.map(({ priority, stop, fill }) => [priority, stop, fill])).toEqual([
      [1, false, 'FFF2CC'],
      [2, true, 'FFC7CE'],
      [3, false, 'FFEB9C'],
      [4, false, 'DDEBF7'],
    ]);
    expect(highlights[1]).toMatchObject({
      area: 'B3:B42',
      formula: 'AND($B3<>"",NOT(ISNUMBER($B3)))',
      color: '9C0006',
    });
  });

  test('holds notes with their author', (context) => {
    const { notes } = sheetOf(context, 'T01 Kasus');
    expect(Object.keys(notes)).toHaveLength(12);
    expect(notes).toMatchObject({
      D1: { author: 'Monev TPPO', text: 'Wajib bila bukan WNI.\nTiga huruf.' },
    });
  });

  test('protects without a password and leaves sizing, sorting and filtering allowed', (context) => {
    expect(sheetOf(context, 'T01 Kasus').protection).toEqual({
      sheet: true,
      locks: ['formatCells', 'insertRows', 'deleteRows'],
      password: null,
    });
  });

  test('leaves a sheet unprotected that is not to be', (context) => {
    expect(sheetOf(context, '_kode').protection.sheet).toBe(false);
  });

  test('holds the filter', (context) => {
    expect(sheetOf(context, 'T01 Kasus').filter).toBe('A2:L42');
  });

  test('prints on A4, one page wide, with repeated rows and a footer', (context) => {
    expect(sheetOf(context, 'T01 Kasus').print).toEqual({
      paper: 9,
      orientation: 'landscape',
      wide: 1,
      high: 0,
      fit: true,
      repeat: '$1:$1',
      left: '&A',
      right: 'Halaman &P dari &N',
      margin: 0.4,
    });
    expect(sheetOf(context, 'T00 Sampul').print.orientation).toBe('portrait');
  });
});

describe('a text that looks like something else', () => {
  const texts = ['=1+1', '+62', '-', '@x', '007', '1/2/2024', '1.5e3', '(5)', '5 Mei', 'TRUE', '#N/A', 'L'];

  async function cellsOf(context: TestContext) {
    const [sheet] = openWithOpenpyxl(await writeWorkbook(bookOf({ cells: [texts] })))?.sheets ?? [];
    return Object.values(sheet?.cells ?? context.skip('python3-openpyxl is not installed'));
  }

  test('stays that text', async (context) => {
    const cells = await cellsOf(context);
    expect(cells.map(({ value }) => value)).toEqual(texts);
  });

  test('is in a text cell when editing would change it', async (context) => {
    const formats = (await cellsOf(context)).map(({ format }) => format);
    expect(formats).toEqual([...Array<string>(10).fill('@'), 'General', 'General']);
  });
});
