import { expect, it } from 'vitest';
import { askedPages } from '../../../office-addin/bridge/asked-pages.ts';
import { excelBridge } from '../../../office-addin/bridge/excel-bridge.ts';
import { preferencesIn } from '../../../office-addin/bridge/preferences.ts';
import { checkCopies } from '../../../office-addin/probe/copy-check.ts';
import { dumpExcel } from './dump.ts';
import { startExcel } from './excel.ts';
import { connectExcel } from './library/bridge.ts';
import { openExcel } from './opened.ts';

function openBridge(isReadOnly = false) {
  const opened = openExcel({ firstSheet: 'Lembar1' });
  const preferences = preferencesIn({ getItem: () => null, setItem: () => undefined }, 'monev');
  const parts = { workbook: opened.workbook, isReadOnly: () => isReadOnly, pages: askedPages(), preferences };
  return { ...opened, bridge: excelBridge(parts) };
}

it('tells of each part of cells whether it comes along, and leaves the workbook as it was', async () => {
  const { excel, bridge, user } = openBridge();
  user.type('Lembar1', [{ row: 0, column: 0, value: 'milik saya' }]);
  const before = dumpExcel(excel);
  const facts = (await bridge.tryCopies?.()) ?? [];
  expect(facts.map(({ label }) => label.id)).toEqual([
    'Isi sel',
    'Formula',
    'Format angka',
    'Warna, huruf, dan garis',
    'Sel yang terbuka',
    'Aturan isian dan pesannya',
    'Warna bersyarat',
    'Sel gabungan',
    'Komentar',
  ]);
  for (const { label, value } of facts) expect(value, label.id).toMatchObject({ id: 'ikut' });
  expect(dumpExcel(excel)).toEqual(before);
});

it('finds what an Excel leaves behind', async () => {
  const excel = startExcel();
  const { run } = connectExcel(excel);
  // This Excel forgets input rules and comments when it pastes.
  const answer = excel.answer;
  connectExcel({
    ...excel,
    answer: (text) => {
      const told = answer(text);
      const copy = excel.book.sheets.find(({ name }) => name === 'Uji salinan 2');
      if (copy) {
        copy.validations.paint({ row: 0, column: 0, rows: 9, columns: 9 }, undefined);
        copy.comments.clear();
      }
      return told;
    },
  });
  const left = (await run(checkCopies)).filter(({ isSame }) => !isSame).map(({ what }) => what.id);
  expect(left).toEqual(['Aturan isian dan pesannya', 'Komentar']);
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
});

it('takes its sheets away when Excel refuses a step', async () => {
  const { excel, bridge } = openBridge();
  excel.failNext('GeneralException', 40);
  await expect(bridge.tryCopies?.()).rejects.toMatchObject({ kind: 'failed' });
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Lembar1']);
});

it('tries nothing in a workbook that is open for reading only', async () => {
  const { excel, bridge } = openBridge(true);
  await expect(bridge.tryCopies?.()).rejects.toMatchObject({ kind: 'refused' });
  expect(excel.log).toEqual([]);
});
