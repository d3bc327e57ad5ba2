import { beforeEach, describe, expect, it } from 'vitest';
import { blankSheet, createTemplates, type SheetModel, theme, type Workbook } from '../../../core/index.ts';
import { excelWorkbook } from '../../../office-addin/workbook.ts';
import { optionsFor } from '../contract-data.ts';
import { dumpExcel } from './dump.ts';
import { type ExcelOptions, type SimExcel, startExcel } from './excel.ts';
import { MAX_COLUMNS } from './model/address.ts';
import { lookAt, lookRegions } from './model/looks.ts';
import { sheetOf } from './model/new-book.ts';
import { mark, marking, openExcel, update } from './opened.ts';
import type { User } from './user.ts';

const WEB_LIMIT = 5 * 1024 * 1024;

let excel: SimExcel;
let workbook: Workbook;
let user: User;

beforeEach(() => open());

describe('reading', () => {
  it('takes two requests, however many sheets there are', async () => {
    for (let i = 0; i < 20; i++) user.addSheet(`Lembar ${i}`);
    user.type('Lembar 7', [{ row: 2, column: 1, value: 'isi' }]);
    const { sheets } = await workbook.read();
    expect(excel.syncs()).toBe(2);
    expect(sheets[8]).toMatchObject({ name: 'Lembar 7', rowCount: 3 });
  });

  it('tells kinds of formats, errors, merges, hidden rows and columns', async () => {
    await workbook.write(
      update({
        ...blankSheet('Uji'),
        cells: [
          ['hari', 'bagian', null],
          [45_000, 0.5, '#REF!'],
          [45_001, 7],
        ],
        styles: [{ area: { row: 1, column: 0, rows: 2, columns: 1 }, style: 'plain', format: 'date' }],
        columns: [{ width: 10 }, { width: 10, hidden: true }],
        rows: { 2: { hidden: true } },
        merges: [{ row: 4, column: 0, rows: 2, columns: 2 }],
      }),
    );
    user.type('Uji', [{ row: 5, column: 2, value: 'akhir' }]);
    const sheet = (await workbook.read()).sheets[1];
    expect(sheet).toMatchObject({
      merges: [{ row: 4, column: 0, rows: 2, columns: 2 }],
      hiddenRows: [2],
      rowCount: 6,
    });
    const [days, parts, last] = sheet?.columns ?? [];
    expect(days).toMatchObject({ values: ['hari', 45_000, 45_001, null, null, null], hidden: false });
    expect(days?.formats).toEqual({ 1: 'date', 2: 'date' });
    expect(parts?.hidden).toBe(true);
    expect(last?.errors).toEqual({ 1: '#REF!' });
  });

  it('tells the region of the user, the names and who the document is from', async () => {
    open({ culture: 'en-US' });
    excel.book.names.push({ name: 'hari_ini', formula: '=Sheet1!$A$1' });
    excel.book.properties.set('author', 'Petugas');
    expect(await workbook.read()).toMatchObject({
      locale: 'en-US',
      definedNames: { hari_ini: 'Sheet1!$A$1' },
      properties: { creator: 'Petugas' },
    });
  });

  it('reads in parts what Excel on the web does not give at once', async () => {
    const rows = Array.from({ length: 9000 }, (_, row) =>
      Array.from({ length: 20 }, (_, column) => ({ row, column, value: `baris ${row}, kolom ${column}` })),
    );
    open({ payloadLimit: WEB_LIMIT });
    user.type('Sheet1', rows.flat());
    const { sheets } = await workbook.read();
    expect(sheets[0]?.columns[19]?.values[8999]).toBe('baris 8999, kolom 19');
    expect(excel.log.filter(({ error }) => error !== null)).toHaveLength(1);
    expect(excel.syncs()).toBe(7);
  });

  it('reads in parts which of very many rows are hidden', async () => {
    open({ payloadLimit: WEB_LIMIT });
    const rows = 150_000;
    user.type(
      'Sheet1',
      Array.from({ length: rows }, (_, row) => ({ row, column: 0, value: row % 2 })),
    );
    const sheet = excel.book.active;
    lookRegions(sheet, 'rowHidden').paint({ row: 140_000, column: 0, rows: 2, columns: MAX_COLUMNS }, true);
    const { sheets } = await workbook.read();
    expect(sheets[0]).toMatchObject({ rowCount: rows, hiddenRows: [140_000, 140_001] });
    expect(excel.log.filter(({ error }) => error !== null)).toHaveLength(1);
  });
});

describe('writing', () => {
  it('draws all templates in one request right after reading', async () => {
    await workbook.read();
    excel.forget();
    await workbook.write(createTemplates(optionsFor(1000)));
    expect(excel.syncs()).toBe(1);
    expect(excel.log[0]?.requestBytes).toBeLessThan(WEB_LIMIT);
  });

  it('looks again before it writes when reading was long ago', async () => {
    let now = 0;
    const patient = excelWorkbook(() => now);
    await patient.read();
    now = 6000;
    excel.forget();
    await patient.write(createTemplates(optionsFor(10)));
    expect(excel.syncs()).toBe(2);
  });

  it('splits only what is above the limit of Excel on the web', async () => {
    open({ payloadLimit: WEB_LIMIT });
    const cells = Array.from({ length: 60_000 }, (_, row) => [`Temuan ${row}`, 'x'.repeat(100)]);
    await workbook.write(update({ ...blankSheet('Besar'), cells }));
    expect(excel.syncs()).toBe(4);
    expect(sheetOf(excel.book, 'Besar')?.cells.at(59_999, 0)?.value).toBe('Temuan 59999');
  });

  it('draws sheets of very many rows', async () => {
    const rows = 150_000;
    const cells = Array.from({ length: rows }, (_, row) => [row]);
    const heights = Object.fromEntries(cells.map((_, row) => [row, { height: 20 }]));
    const styles: SheetModel['styles'] = [
      { area: { row: 0, column: 0, rows, columns: 1 }, style: 'prose', format: 'integer' },
    ];
    await workbook.write(update({ ...blankSheet('Panjang'), cells, styles, rows: heights }));
    const sheet = sheetOf(excel.book, 'Panjang');
    expect(sheet?.numberFormats.at(rows - 1, 0)).toBe('#,##0');
    expect(sheet && lookAt(sheet, rows - 1, 0, 'rowHeight')).toBe(20);
  });

  it('sets no paper size, which an Excel without a printer refuses', async () => {
    open({ printer: false });
    await workbook.write(update(blankSheet('Uji')));
    expect(sheetOf(excel.book, 'Uji')?.page.get('orientation')).toBe('Landscape');
  });

  it('never sends a number, a day or a code as a text', async () => {
    await workbook.write(update({ ...blankSheet('Uji'), cells: [['31.73', 5, 45_000, '007']] }));
    const sheet = sheetOf(excel.book, 'Uji');
    expect([0, 1, 2, 3].map((column) => sheet?.cells.at(0, column)?.value)).toEqual([
      '31.73',
      5,
      45_000,
      '007',
    ]);
  });

  it('shows the first sheet of what it drew', async () => {
    await workbook.write(update(blankSheet('Pertama'), blankSheet('Kedua')));
    expect(excel.book.active.name).toBe('Pertama');
  });

  it('replaces a sheet whole and in its place', async () => {
    const model: SheetModel = {
      ...blankSheet('Uji'),
      cells: [['a', 'b']],
      inputs: [
        {
          area: { row: 1, column: 0, rows: 5, columns: 1 },
          rule: { kind: 'any' },
          prompt: { title: 'Kode', text: 'Tulis kode.' },
          alert: null,
        },
      ],
      frozen: { rows: 1, columns: 0 },
      filter: { row: 0, column: 0, rows: 6, columns: 2 },
      columns: [{ width: 30, hidden: true }],
      protected: true,
    };
    await workbook.write(update(model, blankSheet('Sesudahnya')));
    await workbook.write(update({ ...blankSheet('uji'), cells: [[null, 'baru']] }));
    const dump = dumpExcel(excel).sheets[1];
    expect({ ...dump, page: null }).toEqual({ ...dumpOf(blankSheet('Uji')), values: [[null, 'baru']] });
  });

  it('takes away the table that somebody made of a sheet to replace', async () => {
    const filter = { row: 0, column: 0, rows: 2, columns: 2 };
    const model: SheetModel = {
      ...blankSheet('Uji'),
      cells: [
        ['a', 'b'],
        [1, 2],
      ],
      filter,
    };
    await workbook.write(update(model, blankSheet('Lain')));
    user.makeTable('Uji', 'A1:B2');
    user.makeTable('Lain', 'A1:B2');
    await workbook.write(update(model));
    expect(excel.book.sheets.map(({ tables }) => tables.length)).toEqual([0, 0, 1]);
    expect(sheetOf(excel.book, 'Uji')?.filter).toEqual(filter);
  });

  it('cuts titles and messages to what Excel shows', async () => {
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    const long = { title: 'J'.repeat(40), text: 'P'.repeat(300) };
    await workbook.write(
      update({ ...blankSheet('Uji'), inputs: [{ area, rule: { kind: 'any' }, prompt: long, alert: long }] }),
    );
    const { prompt, errorAlert } = sheetOf(excel.book, 'Uji')?.validations.at(0, 0) ?? {};
    expect(prompt?.title).toHaveLength(32);
    expect(prompt?.message).toHaveLength(255);
    expect(errorAlert?.message).toHaveLength(224);
  });
});

describe('a failure', () => {
  it('in a workbook whose structure is locked is told before anything changes', async () => {
    excel.book.structureLocked = true;
    await expect(workbook.write(update(blankSheet('Uji')))).rejects.toMatchObject({ code: 'protected' });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('takes away the sheets that were added and locks again what was unlocked', async () => {
    await workbook.write(update({ ...blankSheet('Kunci'), protected: true }));
    const broken: SheetModel = {
      ...blankSheet('Uji'),
      cells: [[{ formula: 'SUM(A1', value: null }]],
    };
    const before = dumpExcel(excel);
    await expect(
      workbook.write(update(broken, { ...blankSheet('Kunci'), protected: true })),
    ).rejects.toThrow();
    expect(dumpExcel(excel)).toEqual(before);
  });

  it('leaves a sheet alone that somebody added meanwhile', async () => {
    await workbook.read();
    user.addSheet('Uji');
    await expect(workbook.write(update(blankSheet('Uji')))).rejects.toThrow();
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Uji']);
  });

  it('that comes from a lock set after reading is told by the name of the sheet', async () => {
    await workbook.write(update(blankSheet('Uji')));
    await workbook.read();
    user.protect('Uji');
    await expect(workbook.write(marking('Uji', [mark(0, 0)]))).rejects.toMatchObject({
      code: 'protected',
      text: { id: expect.stringContaining('Uji') },
    });
  });
});

describe('marks', () => {
  beforeEach(async () => {
    await workbook.write(update({ ...blankSheet('Uji'), cells: [['a'], ['b'], ['c']] }));
  });

  it('leave a cell uncoloured whose background Excel could not draw again', async () => {
    const sheet = excel.book.sheets[1] ?? excel.book.active;
    lookRegions(sheet, 'fill.pattern').paint({ row: 1, column: 0, rows: 1, columns: 1 }, 'LinearGradient');
    await workbook.write(marking('Uji', [mark(0, 0), mark(1, 0)]));
    expect(dumpExcel(excel).sheets[1]?.fills).toEqual({ A1: theme.error.fill });
    expect(lookAt(sheet, 1, 0, 'fill.pattern')).toBe('LinearGradient');
  });

  it('are remembered as files remember them', async () => {
    user.colour('Uji', 'A2', 'FFFF00');
    await workbook.write(marking('Uji', [mark(0, 0), mark(1, 0)]));
    const record = sheetOf(excel.book, '_monev_tanda');
    const line = (row: number) => [0, 1, 2, 3].map((column) => record?.cells.at(row, column)?.value ?? '');
    expect(record?.visibility).toBe('VeryHidden');
    expect(line(1)).toEqual(['[Uji]', 'A1', 'error', '']);
    expect(line(2)).toEqual(['[Uji]', 'A2', 'error', '#FFFF00']);
  });

  it('keep a colour that looks like a mark but is not on record', async () => {
    user.colour('Uji', 'A3', theme.error.fill ?? '');
    await workbook.write(marking('Uji', [mark(0, 0)]));
    await workbook.write(marking('Uji', []));
    expect(dumpExcel(excel).sheets[1]?.fills).toEqual({ A3: theme.error.fill });
  });

  it('that were copied to a cell which is wrong too go with its mark', async () => {
    await workbook.write(marking('Uji', [mark(0, 0)]));
    user.colour('Uji', 'A3', theme.error.fill ?? '');
    await workbook.write(marking('Uji', [mark(0, 0), mark(2, 0)]));
    await workbook.write(marking('Uji', []));
    expect(dumpExcel(excel).sheets[1]?.fills).toEqual({});
  });

  it('show the gravest of several on one cell', async () => {
    await workbook.write(marking('Uji', [{ ...mark(0, 0), style: 'info' }, mark(0, 0)]));
    expect(dumpExcel(excel).sheets[1]?.fills).toEqual({ A1: theme.error.fill });
  });
});

function open(options: ExcelOptions = {}): void {
  ({ excel, workbook, user } = openExcel(options));
}

/** A sheet as it looks when nothing but its name is drawn. */
function dumpOf({ name }: SheetModel) {
  const other = startExcel({ firstSheet: name });
  return dumpExcel(other).sheets[0];
}
