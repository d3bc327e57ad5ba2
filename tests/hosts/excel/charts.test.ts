import { expect, it } from 'vitest';
import type { SheetModel } from '../../../core/index.ts';
import { hotels, months, sheetOf, victims } from '../../cli/xlsx-chart-sample.ts';
import type { SimExcel } from './excel.ts';
import { sheetOf as simSheet } from './model/new-book.ts';
import { openExcel, update } from './opened.ts';

async function drawn(sheet: SheetModel): Promise<SimExcel> {
  const { excel, workbook } = openExcel();
  await workbook.write(update(sheet));
  return excel;
}

async function hiddenIn(...charts: Parameters<typeof sheetOf>[1]): Promise<readonly string[]> {
  const excel = await drawn(sheetOf('Laporan', charts));
  return (simSheet(excel.book, 'Laporan')?.charts ?? []).flatMap(({ hidden }) => [...hidden]);
}

it('draws no line to or from a masked point', async () => {
  expect(await hiddenIn(months)).toEqual(['1/2 marker', '1/2 line', '1/3 line']);
});

it('draws no shares of a stack with a masked part', async () => {
  expect(await hiddenIn(hotels)).toEqual(['0/1 fill', '1/1 fill', '2/1 fill', '3/1 fill', '4/1 fill']);
});

it('hides nothing of bars that stand side by side', async () => {
  expect(await hiddenIn(victims)).toEqual([]);
});

it('takes away a chart of the user on a sheet that is drawn anew', async () => {
  const { excel, workbook } = openExcel();
  await workbook.write(update(sheetOf('Laporan', [victims, months])));
  await workbook.write(update(sheetOf('Laporan', [])));
  expect(simSheet(excel.book, 'Laporan')?.charts).toEqual([]);
});
