import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, prepareWorkbook } from '../../../../core/index.ts';
import { buildOfficeAddin } from '../../../../tools/build-office-addin.ts';
import { axeFaults, launchBrowser } from '../../../support/browser.ts';
import { CASES, cellAt, fillWorkbook } from '../../contract-data.ts';
import { dumpExcel } from '../dump.ts';
import type { SimExcel } from '../excel.ts';
import { sheetOf } from '../model/new-book.ts';
import { openExcel } from '../opened.ts';
import { openAddin } from './opened-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'monev-journey-'));
const AUGUST = new Date('2024-08-08T02:00:00Z');
const STATUS = cellAt(CASES, 0, 'status_kasus');
let browser: Browser;

beforeAll(async () => {
  await buildOfficeAddin({ folder });
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

/** A workbook for July 2024 with one sound record on every form. */
async function filledWorkbook(): Promise<SimExcel> {
  const { excel, workbook, user } = openExcel({ firstSheet: 'Lembar1' });
  await fillWorkbook(
    {
      createTemplates: async (options) =>
        workbook.write(prepareWorkbook(await workbook.read(), options).update),
      type: async (sheet, cells) => user.type(sheet, cells),
    },
    1,
  );
  return excel;
}

describe('in a browser, the panel', () => {
  it('opens the cell of a finding, and judges its row again once it is edited', {
    timeout: 120_000,
  }, async () => {
    const opened = await filledWorkbook();
    const { page, excel, user, click, complaints } = await openAddin(browser, folder, {
      opened,
      time: AUGUST,
    });
    user.type(CASES, [{ ...STATUS, value: 'Entah' }]);
    await click('periksaData');
    await page
      .locator('.line-head', { hasText: addressOf(STATUS.row, STATUS.column) })
      .first()
      .click();
    await expect.poll(() => excel.book.active.name, { timeout: 30_000 }).toBe(CASES);
    expect(excel.book.selected).toMatchObject(STATUS);
    const marks = () => Object.keys(dumpOf(excel)?.fills ?? {});
    expect(marks()).toContain(addressOf(STATUS.row, STATUS.column));

    user.type(CASES, [{ ...STATUS, value: 'Dugaan' }]);
    const sheet = sheetOf(excel.book, CASES);
    excel.tellChange({
      address: addressOf(STATUS.row, STATUS.column),
      worksheetId: sheet?.id ?? '',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
    });
    await expect.poll(marks, { timeout: 20_000 }).not.toContain(addressOf(STATUS.row, STATUS.column));
    expect(complaints).toEqual([]);
  });

  it('sends the workbook, shows a receipt, and takes it back', { timeout: 120_000 }, async () => {
    const opened = await filledWorkbook();
    const { page, excel, complaints } = await openAddin(browser, folder, { opened, time: AUGUST });
    await page.getByRole('button', { name: 'Kirim buku kerja' }).click();
    await page.getByRole('button', { name: 'Kirim sekarang' }).click();
    await page.getByText('Tanda terima', { exact: true }).waitFor();
    expect(dumpOf(excel)?.open).toEqual({});
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Perbarui' }).click();
    await page.getByRole('button', { name: 'Batalkan kirim' }).click();
    await expect
      .poll(() => Object.keys(dumpOf(excel)?.open ?? {}).length, { timeout: 30_000 })
      .toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it('says that a part of it cannot be fetched, and goes on once it can', { timeout: 120_000 }, async () => {
    const opened = await filledWorkbook();
    const before = dumpExcel(opened);
    const { page, excel, click } = await openAddin(browser, folder, { opened, time: AUGUST });
    await page.getByRole('button', { name: 'Kirim buku kerja' }).waitFor();
    await page.context().route('**/parts/daily*', (route) => route.abort());
    await click('periksaData');
    await page.getByText('Bagian add-in yang diperlukan tidak dapat dimuat.').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(dumpExcel(excel)).toEqual(before);
    const retry = page.getByRole('button', { name: /Coba lagi|Ulangi/ });
    await page.context().route('**/icons/**', (route) => route.abort());
    await retry.click();
    await page.getByText('Bagian add-in yang diperlukan tidak dapat dimuat.').waitFor();
    await page.context().unroute('**/icons/**');
    await page.context().unroute('**/parts/daily*');
    await retry.click();
    await page.getByRole('button', { name: 'Kirim buku kerja' }).waitFor();
    await click('periksaData');
    const names = () => excel.book.sheets.map(({ name }) => name);
    await expect.poll(names, { timeout: 30_000 }).toContain('Hasil Pemeriksaan');
  });
});

describe('a web view that knows no modules', () => {
  const SCRIPT = 'older-excel.js';

  it('runs a script of the language of 2009', () => {
    const code = readFileSync(join(folder, SCRIPT), 'utf8').replace(/\/\/.*$/gm, '');
    expect(code).not.toMatch(/=>|`|\b(?:let|const|class|import|export|async)\b|\.\.\.|\?\./);
  });

  it('shows what to use instead of the panel', async () => {
    const old = mkdtempSync(join(tmpdir(), 'monev-old-'));
    const html = readFileSync(join(folder, 'taskpane.html'), 'utf8');
    const page = html
      .replace(/<script type="module"[^>]*><\/script>/, '')
      .replace(/<link rel="modulepreload"[^>]*>\n?/g, '')
      .replace('<script nomodule ', '<script ');
    expect(page).not.toMatch(/module/);
    writeFileSync(join(old, 'taskpane.html'), page);
    for (const file of [SCRIPT, 'taskpane.css'])
      writeFileSync(join(old, file), readFileSync(join(folder, file)));
    try {
      const { page: shown } = await openAddin(browser, old, { withoutLibrary: true });
      await shown.getByText('Excel ini belum dapat menjalankan add-in Monev TPPO.').waitFor();
      expect(await shown.locator('progress').count()).toBe(0);
      expect(await shown.locator('#terputus:visible').count()).toBe(0);
      expect(await axeFaults(shown)).toEqual([]);
    } finally {
      rmSync(old, { recursive: true });
    }
  });
});

function dumpOf(excel: SimExcel) {
  return dumpExcel(excel).sheets.find(({ name }) => name === CASES);
}
