import { describe, expect, it } from 'vitest';
import { type ExcelOptions, type SimExcel, startExcel } from './excel.ts';
import { connectExcel } from './library/bridge.ts';
import { PROFILES } from './protocol/requirement-sets.ts';

type Work<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>;

describe('the client library on the simulated Excel', () => {
  it('reads back what it wrote, in one request', async () => {
    const { excel, result } = await run(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1, 'dua'],
        [true, null],
      ];
      range.load('values,address');
      await context.sync();
      return [range.address, range.values];
    });
    expect(result).toEqual([
      'Sheet1!A1:B2',
      [
        [1, 'dua'],
        [true, ''],
      ],
    ]);
    expect(excel.syncs()).toBe(1);
  });

  it('refuses to tell what was not loaded', async () => {
    await expect(run((sheet) => sheet.getRange('A1').values)).rejects.toMatchObject({
      code: 'PropertyNotLoaded',
    });
  });

  it('gives a null object for what is not there', async () => {
    const { result } = await run(async (_sheet, context) => {
      const other = context.workbook.worksheets.getItemOrNullObject('Lain').getUsedRangeOrNullObject(true);
      other.load('values');
      await context.sync();
      return other.isNullObject;
    });
    expect(result).toBe(true);
  });

  it('stops a batch where it fails and keeps what was done before', async () => {
    const { excel, error } = await fail((sheet) => {
      sheet.getRange('A1').values = [['tetap']];
      sheet.getRange('A2').values = [['a', 'b']];
      sheet.getRange('A3').values = [['tidak sampai']];
    });
    expect(error.code).toBe('InvalidArgument');
    const { cells } = excel.book.active;
    expect([cells.at(0, 0)?.value, cells.at(2, 0)]).toEqual(['tetap', undefined]);
  });
});

describe('a text that is written to a cell', () => {
  it.each([
    ['007', 7],
    ['3201234567890123', 3_201_234_567_890_120],
    ['1,500', 1500],
    ['50%', 0.5],
    ['2/3/2024', 45_325],
    ['2024-02-03', 45_325],
    ['31/12/2024', '31/12/2024'],
    ['TRUE', true],
    ["'007", '007'],
    ['#N/A', '#N/A'],
    ['biasa', 'biasa'],
  ])('is read as in a US Excel: %s', async (text, value) => {
    const { excel } = await run((sheet) => {
      sheet.getRange('A1').values = [[text]];
    });
    expect(excel.book.active.cells.at(0, 0)?.value).toBe(value);
  });

  it('stays a text in a cell of the text format, even as a formula', async () => {
    const { excel } = await run((sheet) => {
      const range = sheet.getRange('A1:A2');
      range.numberFormat = [['@']];
      range.formulas = [['007'], ['=1+1']];
    });
    const { cells } = excel.book.active;
    expect([cells.at(0, 0), cells.at(1, 0)]).toEqual([
      { value: '007', formula: null },
      { value: '=1+1', formula: null },
    ]);
  });
});

describe('a formula', () => {
  it('moves its relative references when it is copied', async () => {
    const { excel } = await run((sheet) => {
      const source = sheet.getRange('C3');
      source.formulas = [[`=IF($A3="A3",'T01 Kasus'!B$2,SUM(A1:A2))`]];
      sheet.getRange('C4:D5').copyFrom(source, 'Formulas');
    });
    expect(excel.book.active.cells.at(4, 3)?.formula?.()).toBe(`=IF($A5="A3",'T01 Kasus'!C$2,SUM(B3:B4))`);
  });

  it.each(['=IF(A1;1;2)', '=SUM(A1', '=1+'])('is refused when it is not en-US: %s', async (formula) => {
    const { error } = await fail((sheet) => {
      sheet.getRange('A1').formulas = [[formula]];
    });
    expect(error.code).toBe('InvalidArgument');
  });
});

describe('the simulated Excel refuses', () => {
  it.each<[string, string, Work<void>]>([
    [
      'an array of another size',
      'InvalidArgument',
      (sheet) => {
        sheet.getRange('A1:A2').values = [['a']];
      },
    ],
    [
      'values for whole columns',
      'InvalidArgument',
      (sheet) => {
        sheet.getRange('A:A').values = [['a']];
      },
    ],
    [
      'an address beyond the sheet',
      'InvalidArgument',
      (sheet) => void sheet.getRange('XFE1').load('address'),
    ],
    [
      'a range beyond the sheet',
      'InvalidArgument',
      (sheet) => void sheet.getRangeByIndexes(1_048_575, 0, 2, 1),
    ],
    [
      'an unknown alignment',
      'InvalidArgument',
      (sheet) => void sheet.getRange('A1').format.set({ verticalAlignment: 'Atas' as 'Top' }),
    ],
    [
      'a colour without #',
      'InvalidArgument',
      (sheet) => {
        sheet.getRange('A1').format.fill.color = 'merah tua';
      },
    ],
    [
      'a sheet that is not there',
      'ItemNotFound',
      (_, context) => void context.workbook.worksheets.getItem('Lain').load('name'),
    ],
    [
      'two sheets of one name',
      'ItemAlreadyExists',
      (_, context) => void context.workbook.worksheets.add('sheet1'),
    ],
    [
      'a sheet name with a slash',
      'InvalidArgument',
      (_, context) => void context.workbook.worksheets.add('A/B'),
    ],
    [
      'to hide the only visible sheet',
      'InvalidOperation',
      (sheet) => {
        sheet.visibility = 'Hidden';
      },
    ],
    [
      'a list that is not defined',
      'InvalidArgument',
      (sheet) => setRule(sheet, { list: { inCellDropDown: true, source: '=CL_TIDAK_ADA' } }),
    ],
    [
      'an inline list of more than 255 characters',
      'InvalidArgument',
      (sheet) => setRule(sheet, { list: { inCellDropDown: true, source: 'x'.repeat(256) } }),
    ],
    [
      'a bare serial number as a day',
      'InvalidArgument',
      (sheet) => setRule(sheet, { date: { operator: 'GreaterThan', formula1: 45_000 as unknown as string } }),
    ],
    [
      'a rule of two kinds',
      'InvalidArgument',
      (sheet) =>
        setRule(sheet, { custom: { formula: '=TRUE' }, decimal: { operator: 'EqualTo', formula1: 1 } }),
    ],
    [
      'a prompt of more than 255 characters',
      'InvalidArgument',
      (sheet) => {
        sheet.getRange('A1').dataValidation.prompt = {
          title: '',
          message: 'x'.repeat(256),
          showPrompt: true,
        };
      },
    ],
    ['to unlock a sheet that is not locked', 'AccessDenied', (sheet) => sheet.protection.unprotect()],
    [
      'to change a locked sheet',
      'AccessDenied',
      (sheet) => {
        sheet.protection.protect();
        sheet.getRange('A1').values = [['a']];
      },
    ],
    [
      'to colour a locked sheet',
      'AccessDenied',
      (sheet) => {
        sheet.protection.protect();
        sheet.getRange('A1').format.fill.color = '#FF0000';
      },
    ],
    [
      'a name that is an address',
      'InvalidArgument',
      (_, context) => void context.workbook.names.add('T01', '=Sheet1!$A$1'),
    ],
  ])('%s', async (_name, code, work) => {
    const { error } = await fail(work);
    expect(error.code).toBe(code);
  });

  it('what is newer than its API sets', async () => {
    const { error } = await fail((sheet) => void sheet.getRanges('A1,B2').load('address'), {
      sets: PROFILES.excel2019,
    });
    expect(error).toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('ExcelApi 1.9') });
  });

  it('to guess what it does not play, and names it', async () => {
    const { error } = await fail((sheet) => void sheet.getRange('A1:B2').removeDuplicates([0], true));
    expect(error).toMatchObject({
      code: 'NotImplemented',
      message: expect.stringContaining('Range.removeDuplicates() is not simulated'),
    });
  });

  it('requests and answers above its payload limit', async () => {
    const values = Array.from({ length: 600 }, () => ['sepuluh huruf']);
    const large = await fail(
      (sheet) => {
        sheet.getRange('A1:A600').values = values;
      },
      {
        payloadLimit: 5000,
      },
    );
    expect(large.error.code).toBe('RequestPayloadSizeLimitExceeded');
    const answer = await fail((sheet) => void sheet.getRange('A1:CV600').load('values'), {
      payloadLimit: 5000,
    });
    expect(answer.error.code).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

function setRule(sheet: Excel.Worksheet, rule: Excel.DataValidationRule): void {
  sheet.getRange('A1').dataValidation.rule = rule;
}

/** Runs a batch on the first sheet of a new workbook. */
async function run<T>(
  work: Work<T>,
  options: ExcelOptions = {},
): Promise<{ readonly excel: SimExcel; readonly result: T }> {
  const excel = startExcel(options);
  const result = await connectExcel(excel).run(async (context) => {
    const value = await work(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return value;
  });
  return { excel, result };
}

/** Runs a batch that fails. */
async function fail(
  work: Work<unknown>,
  options: ExcelOptions = {},
): Promise<{ readonly excel: SimExcel; readonly error: OfficeExtension.Error }> {
  const excel = startExcel(options);
  const error: unknown = await connectExcel(excel)
    .run(async (context) => {
      await work(context.workbook.worksheets.getItem('Sheet1'), context);
      await context.sync();
    })
    .then(
      () => null,
      (reason: unknown) => reason,
    );
  if (!(error instanceof OfficeExtension.Error)) throw error ?? new Error('nothing failed');
  return { excel, error };
}
