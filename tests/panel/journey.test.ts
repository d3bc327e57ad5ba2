import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sheetNamed } from '../../core/index.ts';
import { MemoryWorkbook } from '../../core/workbook/memory-workbook.ts';
import { soundBook } from '../core/erase-book.ts';
import { launchBrowser } from '../support/browser.ts';
import { CASES, cellAt, FIRST, fillFrom, SERVICES, write } from './books.ts';
import { openPanel, SOON } from './opened-panel.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** The step that the first page proposes. */
const nextStep = async (page: Page): Promise<string> => {
  const button = page.locator('.card.accent button');
  await button.waitFor();
  return button.innerText();
};

it('leads from an empty workbook over a check to a report', async () => {
  const book = new MemoryWorkbook();
  const { page, bridge, faults, close } = await openPanel(browser, book);

  expect(await nextStep(page)).toBe('Siapkan buku kerja');
  await page.locator('.card.accent button').click();
  await page.getByLabel('Provinsi', { exact: true }).selectOption('31');
  await page.getByLabel('Kabupaten/kota').selectOption({ label: 'Kota Administrasi Jakarta Barat' });
  await page.getByLabel('Bulan', { exact: true }).selectOption({ label: 'Juli' });
  await page.getByLabel('Tahun', { exact: true }).fill('2025');
  await page.getByLabel('Instansi pengirim').selectOption({ label: 'UPTD PPA/Pusat PPA' });
  await press(page, 'Siapkan buku kerja');
  await page.getByText('Buku kerja siap diisi.').waitFor();
  await press(page, 'Mulai mengisi');
  expect(bridge.shown).toEqual([{ sheet: 'T00 Sampul', cell: null }]);

  fillFrom(book, soundBook(1, 12));
  write(book, CASES, 'status_kasus', FIRST, 'Dugaan');
  write(book, SERVICES, 'kode_layanan', FIRST + 1, null);
  await press(page, 'Beranda');
  expect(await nextStep(page)).toBe('Periksa data');
  await page.locator('.card.accent button').click();

  await page.getByText('Belum siap dikirim').waitFor();
  const fixable = page.locator('.line-head', { hasText: 'Kode Layanan' });
  await fixable.click();
  await expect.poll(() => bridge.shown.at(-1), SOON).toEqual({ sheet: SERVICES, cell: 'A4' });
  await press(page, 'Terapkan usulan');
  await press(page, 'Batalkan');
  await page.getByText('1 sel dikembalikan seperti semula.').waitFor();
  expect(cellAt(book, SERVICES, 'kode_layanan', FIRST + 1)).toBeNull();

  await press(page, 'Periksa ulang');
  await fixable.click();
  await press(page, 'Terapkan usulan');
  await page.getByText('Isian berubah sejak pemeriksaan ini.').waitFor();
  expect(cellAt(book, SERVICES, 'kode_layanan', FIRST + 1)).toMatch(/^LY-3173-2025-\d{5}$/);
  await press(page, 'Periksa ulang');
  await fixable.waitFor({ state: 'detached' });

  for (const warning of await page.locator('.line-head').all()) {
    await warning.click();
    await press(page, 'Jawab');
    await page.getByLabel('Mengapa isian ini benar?').fill('Masih diselidiki polisi.');
    await press(page, 'Simpan jawaban');
    await page.getByText('Jawaban disimpan.').waitFor();
  }
  await page.getByText('Siap dikirim', { exact: true }).waitFor();

  await press(page, 'Beranda');
  expect(await nextStep(page)).toBe('Buat laporan');
  await press(page, 'Indikator dan skor');
  await page.locator('.entry', { hasText: 'Jumlah kasus TPPO terlapor' }).click();
  await page.getByRole('heading', { name: 'IND-01 Jumlah kasus TPPO terlapor' }).waitFor();
  await page.getByText('Baris yang dihitung').click();
  await page
    .getByRole('button', { name: `Buka ${CASES}, A` })
    .first()
    .click();
  await expect.poll(() => bridge.shown.at(-1)?.sheet, SOON).toBe(CASES);

  await press(page, 'Beranda');
  await page.locator('.card.accent button').click();
  await page.getByLabel('Publik').check();
  await page.getByLabel('5, biasa dipakai').check();
  await press(page, 'Buat laporan');
  await page.getByText('Laporan publik dibuat').waitFor();
  await page.getByRole('button', { name: 'R01 Ringkasan' }).click();
  await expect.poll(() => bridge.shown.at(-1)?.sheet, SOON).toContain('R01');
  expect(sheetNamed(book.read(), bridge.shown.at(-1)?.sheet ?? '')).not.toBeNull();
  await page.getByText('Angka yang disamarkan').click();
  await page.getByText('Angka ini disamarkan karena').first().waitFor();

  await close();
  expect(faults).toEqual([]);
}, 240_000);
