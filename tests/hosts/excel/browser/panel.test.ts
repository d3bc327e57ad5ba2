import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildOfficeAddin } from '../../../../tools/build-office-addin.ts';
import { axeFaults, launchBrowser } from '../../../support/browser.ts';
import { CASES, cellAt } from '../../contract-data.ts';
import { sheetOf } from '../model/new-book.ts';
import { PROFILES } from '../protocol/requirement-sets.ts';
import { type OpenedPage, openAddin } from './opened-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'monev-addin-'));
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

describe('the panel in Excel', () => {
  it('starts with the part that tells where the workbook stands, and nothing else', async () => {
    const { page, scripts, complaints } = await openAddin(browser, folder);
    await page.getByText('Buku kerja ini masih kosong.').waitFor();
    expect(scripts.filter((path) => /later|daily/.test(path))).toEqual([]);
    expect(complaints).toEqual([]);
    const paint = await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime");
    process.stdout.write(`first paint of the panel in Excel: ${Math.round(Number(paint))} ms\n`);
  });

  it('says so where the network keeps the library of Microsoft out', async () => {
    const { page } = await openAddin(browser, folder, { withoutLibrary: true });
    await page.getByText('tidak terjangkau').waitFor();
    expect(await page.locator('[lang=en]:visible').innerText()).toContain('cannot be reached');
    expect(await page.locator('progress').count()).toBe(0);
  });

  it('goes on with what holds at first where the browser keeps nothing', async () => {
    const { page } = await openAddin(browser, folder, { withoutStore: true });
    await page.getByText('Buku kerja ini masih kosong.').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('id');
  });

  it('leads from an empty workbook to a report', { timeout: 180_000 }, async () => {
    const opened = await openAddin(browser, folder, { firstSheet: 'Lembar1' });
    const { page, excel, user, click, complaints } = opened;
    page.setDefaultTimeout(60_000);
    const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
    const sheets = (): readonly string[] => excel.book.sheets.map(({ name }) => name);

    await click('siapkanBukuKerja');
    await page.getByLabel('Provinsi').selectOption('31');
    await page.getByLabel('Kabupaten/kota').selectOption('31.73');
    await page.getByLabel('Instansi pengirim').selectOption('DPPPA');
    await expectAccessible(opened);
    await press('Siapkan buku kerja');
    await page.getByRole('button', { name: 'Mulai mengisi' }).waitFor();
    expect(sheets()).toContain(CASES);

    user.type(CASES, [
      { ...cellAt(CASES, 0, 'kode_kasus'), value: 'KS-3173-2024-0001' },
      { ...cellAt(CASES, 0, 'status_kasus'), value: 'terverifikasi ' },
    ]);
    await click('periksaData');
    await page.getByText('Belum siap dikirim').waitFor();
    expect(excel.book.active.name).toBe('Hasil Pemeriksaan');
    await expectAccessible(opened);

    await click('rapikanIsian');
    await page.locator('h1', { hasText: 'Rapikan isian' }).waitFor();
    await page.locator('main[aria-busy=false]').waitFor();
    await expectAccessible(opened);
    await press('Rapikan yang dipilih');
    await page.getByRole('button', { name: 'Batalkan', exact: true }).waitFor();
    const status = cellAt(CASES, 0, 'status_kasus');
    expect(valueAt(opened, status)).toBe('Terverifikasi');

    await click('hitungIndikatorDanSkor');
    await page.locator('h1', { hasText: 'Indikator dan skor' }).waitFor();
    await page.locator('main[aria-busy=false]').waitFor();
    await expectAccessible(opened);

    await click('buatLaporan');
    await press('Buat laporan');
    await page.getByText('Lembar laporan').waitFor();
    expect(sheets().filter((name) => name.startsWith('R')).length).toBeGreaterThan(5);
    await expectAccessible(opened);
    expect(complaints).toEqual([]);
  });

  it('tells maintainers what they ask for, without what cells hold', async () => {
    const { page, user, click, scripts, complaints } = await openAddin(browser, folder, {
      firstSheet: 'Lembar1',
    });
    user.type('Lembar1', [{ row: 0, column: 0, value: 'Bunga' }]);
    // It says where the workbook stands once it has read it.
    await page.getByText(/^(?:Buku kerja ini masih kosong|Ini belum menjadi)/).waitFor();
    await click('bukaBantuan');
    expect(scripts.some((path) => path.includes('diagnostics'))).toBe(false);
    await page.getByRole('button', { name: 'Tampilkan diagnostik' }).click();
    await page.getByText('ExcelApi 1.14').waitFor();
    const text = await page.locator('main.page').innerText();
    expect(text).toContain('EXCEL, PC');
    expect(text).toMatch(/membaca \d+ ms/);
    expect(text).not.toMatch(/\b(?:read|write|listen|go) \d+ ms/);
    expect(text).not.toContain('Bunga');
    expect(scripts.some((path) => path.includes('diagnostics'))).toBe(true);
    expect(await axeFaults(page)).toEqual([]);
    expect(complaints.filter((told) => !/^(?:read|listen) \d+ ms/.test(told))).toEqual([]);
  });

  it('makes codes when the ribbon asks for it', async () => {
    const { page, click } = await openAddin(browser, folder, { firstSheet: 'Lembar1' });
    await click('buatKode');
    await page.getByText('tidak memuat formulir Monev TPPO').waitFor();
  });

  it('tells what to use instead where Excel is too old', async () => {
    const { page, complaints } = await openAddin(browser, folder, { sets: PROFILES.excel2019 });
    await page.getByText('Excel ini belum dapat menjalankan add-in Monev TPPO.').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

function valueAt({ excel }: OpenedPage, { row, column }: { readonly row: number; readonly column: number }) {
  return sheetOf(excel.book, CASES)?.cells.at(row, column)?.value;
}

/** No fault of access at the width of a task pane, at 200 % zoom neither, and nothing to scroll sideways. */
async function expectAccessible({ page }: OpenedPage): Promise<void> {
  for (const width of [320, 160]) {
    await page.setViewportSize({ width, height: 720 });
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  }
  await page.setViewportSize({ width: 320, height: 720 });
}
