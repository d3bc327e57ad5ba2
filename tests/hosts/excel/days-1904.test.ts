import { beforeEach, describe, expect, it } from 'vitest';
import { blankSheet, type SheetModel } from '../../../core/index.ts';
import { sheetOf } from './model/new-book.ts';
import { type OpenedExcel, openExcel, update } from './opened.ts';

describe('a workbook that counts days from 1904', () => {
  let excel: OpenedExcel['excel'];
  let workbook: OpenedExcel['workbook'];
  const days: SheetModel = {
    ...blankSheet('Hari'),
    cells: [['hari', 45_000], [45_000, 45_000], ['entah']],
    styles: [
      { area: { row: 1, column: 0, rows: 3, columns: 2 }, style: 'input', format: 'date' },
      { area: { row: 1, column: 1, rows: 3, columns: 1 }, style: 'input', format: 'integer' },
    ],
    inputs: [
      {
        area: { row: 1, column: 0, rows: 3, columns: 1 },
        rule: { kind: 'date', min: 2, max: 73_415 },
        prompt: { title: 'Hari', text: 'Tulis tanggal.' },
        alert: null,
      },
    ],
  };

  beforeEach(async () => {
    ({ excel, workbook } = openExcel());
    excel.book.date1904 = true;
    await workbook.write(update(days));
  });

  it('gets days, and no other numbers, as it counts them', () => {
    const sheet = sheetOf(excel.book, 'Hari');
    expect([sheet?.cells.at(1, 0)?.value, sheet?.cells.at(1, 1)?.value]).toEqual([43_538, 45_000]);
    expect(sheet?.validations.at(1, 0)?.rule).toMatchObject({
      date: { formula1: '=0', formula2: '=71953' },
    });
  });

  it('is read as every other workbook, and says so', async () => {
    const { date1904, sheets } = await workbook.read();
    expect(date1904).toBe(true);
    expect(sheets[1]?.columns.map(({ values }) => values)).toEqual([
      ['hari', 45_000, 'entah'],
      [45_000, 45_000, null],
    ]);
    excel.book.date1904 = false;
    expect((await workbook.read()).date1904).toBe(false);
  });
});
