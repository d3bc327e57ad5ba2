import { describe, expect, it } from 'vitest';
import { blankSheet, type SheetModel } from '../../../core/index.ts';
import type { LoggedRequest } from './excel.ts';
import { openExcel, update } from './opened.ts';

const CALCULATION = 'SuspendApiCalculationUntilNextSync';
const SCREEN = 'SuspendScreenUpdatingUntilNextSync';

/** Calls of `Application`, `Runtime` and `Worksheet` that stop something, the former until the next request. */
const STOPPING = /^(?:Suspend|CalculationMode|EnableEvents|EnableCalculation|ScreenUpdating)/;

/** Calls that change a workbook. */
const CHANGES = new Set([
  'Add',
  'Values',
  'Formulas',
  'NumberFormat',
  'Clear',
  'Merge',
  'Unmerge',
  'TabColor',
]);

const SHEET: SheetModel = { ...blankSheet('Uji'), cells: [['a', { formula: 'LEN(A1)', value: null }]] };

describe('calculating and drawing the screen', () => {
  it('rest in each request that changes the workbook, before its first change', async () => {
    const { excel, workbook } = openExcel();
    const long = Array.from({ length: 1000 }, () => ['x'.repeat(5000)]);
    await workbook.write(update(SHEET, { ...blankSheet('Besar'), cells: long }));
    const changing = changesIn(excel.log);
    expect(changing.length).toBeGreaterThan(1);
    for (const names of changing) {
      const first = names.findIndex((name) => CHANGES.has(name));
      expect(names.slice(0, first)).toEqual(expect.arrayContaining([CALCULATION, SCREEN]));
    }
  });

  it('rest in the request that fails, and again while it is taken back', async () => {
    const { excel, workbook } = openExcel();
    await workbook.write(update(SHEET));
    await workbook.read();
    excel.forget();
    excel.failNext('GeneralException', 30);
    await expect(workbook.write(update(SHEET))).rejects.toMatchObject({ code: 'GeneralException' });
    const [failed] = excel.log;
    expect(failed?.error).toBe('GeneralException');
    expect(failed?.names.slice(0, 30)).toEqual(expect.arrayContaining([CALCULATION, SCREEN]));
    expect(changesIn(excel.log).at(-1)).toEqual(expect.arrayContaining([CALCULATION, SCREEN]));
  });

  it('go on by themselves after each request, also after one that failed: nothing is stopped for longer', async () => {
    const { excel, workbook } = openExcel();
    await workbook.write(update(SHEET));
    excel.failNext('GeneralException', 30);
    await expect(workbook.write(update(SHEET))).rejects.toMatchObject({ code: 'GeneralException' });
    const lasting = excel.log.flatMap(({ names }) =>
      names.filter((name) => STOPPING.test(name) && name !== CALCULATION && name !== SCREEN),
    );
    expect(lasting).toEqual([]);
  });
});

function changesIn(log: readonly LoggedRequest[]): readonly (readonly string[])[] {
  return log.flatMap(({ names }) => (names.some((name) => CHANGES.has(name)) ? [names] : []));
}
