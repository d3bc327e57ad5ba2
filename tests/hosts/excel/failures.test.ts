import { describe, expect, it } from 'vitest';
import { blankSheet } from '../../../core/index.ts';
import { dumpExcel } from './dump.ts';
import { sheetOf } from './model/new-book.ts';
import { mark, marking, openExcel, update } from './opened.ts';

describe('a failure of Excel itself', () => {
  it('before anything was done blames no sheet that the product itself locked', async () => {
    const { excel, workbook } = openExcel();
    await workbook.write(update({ ...blankSheet('Kunci'), protected: true }));
    await workbook.read();
    excel.failNext('GeneralException');
    await expect(workbook.write(marking('Kunci', [mark(0, 0)]))).rejects.toMatchObject({
      code: 'GeneralException',
    });
  });

  it.each([0, 1])('at any moment of marking loses no colour of users, after %i runs', async (runs) => {
    for (let at = 0, failed = true; failed; at++) {
      const { excel, workbook, user } = openExcel();
      const again = async (...rows: number[]): Promise<void> => {
        const marks = rows.map((row) => mark(row, 0));
        await workbook.write(marking('Uji', marks));
      };
      await workbook.write(update({ ...blankSheet('Uji'), cells: [['a'], ['b'], ['c']] }));
      user.colour('Uji', 'A1', 'FFFF00');
      user.colour('Uji', 'A3', '00B0F0');
      const before = dumpExcel(excel).sheets[1]?.fills;
      if (runs > 0) await again(0, 2);
      await workbook.read();
      excel.failNext('GeneralException', at);
      failed = await again(1, 2).then(
        () => false,
        () => true,
      );
      excel.forget();
      await again();
      expect(dumpExcel(excel).sheets[1]?.fills, `failed at ${at}`).toEqual(before);
      expect(sheetOf(excel.book, '_monev_tanda')?.cells.at(1, 0)).toBeUndefined();
    }
  });

  it('is told by its first code when Excel does not answer afterwards', async () => {
    const { excel, workbook } = openExcel();
    await workbook.write(update(blankSheet('Uji')));
    await workbook.read();
    excel.failNext('GeneralException');
    excel.failNext('RequestAborted');
    await expect(workbook.write(marking('Uji', [mark(0, 0)]))).rejects.toMatchObject({
      code: 'GeneralException',
    });
  });

  it('between the requests that draw a large sheet anew loses no cell of it', async () => {
    const { excel, workbook } = openExcel();
    const large = (letter: string) => {
      const cells = Array.from({ length: 1000 }, () => [letter.repeat(5000)]);
      return update({ ...blankSheet('Besar'), cells });
    };
    await workbook.write(large('a'));
    excel.forget();
    await workbook.write(large('b'));
    const requests = excel.log.flatMap(({ cleanUp, actions }) => (cleanUp ? [] : [actions]));
    expect(requests.length).toBeGreaterThan(2);
    const before = dumpExcel(excel);
    excel.failNext(
      'GeneralException',
      requests.slice(0, -1).reduce((sum, one) => sum + one, 1),
    );
    await expect(workbook.write(large('c'))).rejects.toMatchObject({ state: 'restored' });
    expect(dumpExcel(excel).sheets.map(({ values }) => values)).toEqual(
      before.sheets.map(({ values }) => values),
    );
  });
});
