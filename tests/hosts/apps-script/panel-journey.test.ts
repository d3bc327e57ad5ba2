import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeSample } from '../../../cli/sample/make-sample.ts';
import { NUMBER_SHEET } from '../../../core/engine/render/number-sheet.ts';
import { readCover, type Snapshot } from '../../../core/index.ts';
import { bundleSheetsPanel } from '../../../tools/build-sheets-panel.ts';
import { soundBook, TODAY } from '../../core/erase-book.ts';
import { launchBrowser, serveSite } from '../../support/browser.ts';
import { type AddOn, openAddOn } from './add-on.ts';
import { fillForms } from './fill-forms.ts';

const ADDRESS = 'https://panel.test';
/** What Google lets a page of a script do: what stands in the page itself, and nothing from elsewhere. */
const POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'";
const PATIENCE = 120_000;
const CASES = 'T01 Kasus';
const SERVICES = 'T03 Layanan';

/** `google.script.run` as Google puts it into the page: calls go to the test. */
const SCRIPT_RUN = `window.google = { script: { get run() {
  const handlers = { told: () => {}, failed: () => {} };
  const run = {
    withSuccessHandler: (told) => { handlers.told = told; return run; },
    withFailureHandler: (failed) => { handlers.failed = failed; return run; },
    panelCall: (json) => { window.callAddOn(json).then((text) => handlers.told(text), (error) => handlers.failed(error)); },
  };
  return run;
} } };`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The sidebar that a menu item opened, in a browser. */
async function opened(addOn: AddOn): Promise<{ readonly page: Page; readonly faults: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width: 300, height: 700 } });
  context.setDefaultTimeout(PATIENCE);
  const html = addOn.driver.sidebar()?.content ?? '';
  const refused = await serveSite(context, ADDRESS, { '/index.html': html }, POLICY);
  await context.addInitScript(SCRIPT_RUN);
  await context.exposeFunction('callAddOn', (json: string) => String(addOn.run('panelCall', json)));
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(`${ADDRESS}/index.html`);
  await page.locator('.bar, .notice').first().waitFor();
  return {
    page,
    get faults() {
      return [...faults, ...refused];
    },
  };
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

it('leads from an empty spreadsheet over a check to a report', { timeout: 600_000 }, async () => {
  const addOn = await openAddOn({ page: await bundleSheetsPanel() });
  addOn.choose('siapkanBukuKerja');
  const { page, faults } = await opened(addOn);

  await page.getByLabel('Provinsi', { exact: true }).selectOption('31');
  await page.getByLabel('Kabupaten/kota').selectOption({ label: 'Kota Administrasi Jakarta Barat' });
  await page.getByLabel('Bulan', { exact: true }).selectOption({ label: 'Juli' });
  await page.getByLabel('Tahun', { exact: true }).fill('2025');
  await page.getByLabel('Instansi pengirim').selectOption({ label: 'UPTD PPA/Pusat PPA' });
  await press(page, 'Siapkan buku kerja');
  await page.getByText('Buku kerja siap diisi.').waitFor();
  expect(addOn.sheetNames()).toContain(CASES);

  fillForms(addOn, soundBook(1, 12).read());
  const column = addOn.driver.columnOf(SERVICES, 'kode_layanan');
  addOn.driver.user.type(SERVICES, [{ row: 3, column, value: null }]);
  await press(page, 'Beranda');
  await page.locator('.card.accent button', { hasText: 'Periksa data' }).click();
  await page.getByText('Belum siap dikirim').waitFor();
  await page.locator('.line-head', { hasText: 'Kode Layanan' }).click();
  await expect.poll(() => addOn.driver.activeSheet()).toBe(SERVICES);
  await press(page, 'Terapkan usulan');
  await page.getByText('Isian berubah sejak pemeriksaan ini.').waitFor();
  expect(addOn.driver.valueAt(SERVICES, 3, column)).toMatch(/^LY-3173-2025-\d{5}$/);

  await press(page, 'Beranda');
  await press(page, 'Indikator dan skor');
  await page.locator('.entry', { hasText: 'Jumlah kasus TPPO terlapor' }).waitFor();

  addOn.choose('buatLaporan');
  const second = await opened(addOn);
  await second.page.getByLabel('Internal').check();
  await press(second.page, 'Buat laporan');
  await second.page.getByText('Laporan dibuat: 15 lembar.').waitFor();
  expect(addOn.sheetNames()).toContain('R01 Ringkasan Eksekutif');
  expect([...faults, ...second.faults]).toEqual([]);
});

it('begins a new year in a copy, and only there', { timeout: 600_000 }, async () => {
  const addOn = await openAddOn({ page: await bundleSheetsPanel() });
  addOn.driver.clockAt(Date.parse('2025-12-12T03:00:00Z'));
  const { update } = makeSample({
    template: 'T03',
    rows: 60,
    errors: 0,
    seed: 1,
    locale: 'id',
    today: TODAY,
  });
  addOn.call('openWorkbook().write', { ...update, marks: [] });
  addOn.choose('mulaiPeriodeBaru');
  const first = await opened(addOn);
  await press(first.page, 'Catat isi berkas ini');
  await first.page.getByText('File › Buat salinan').waitFor();

  addOn.driver.user.makeCopy();
  addOn.choose('mulaiPeriodeBaru');
  const { page, faults } = await opened(addOn);
  await page.getByText('Berkas ini salinan').waitFor();
  await page.getByLabel('Bulan', { exact: true }).selectOption({ label: 'Januari' });
  await page.getByLabel('Tahun', { exact: true }).fill('2026');
  await press(page, 'Lihat yang akan berubah');
  await page.getByText('"Salinan Buku kerja" akan menjadi buku kerja Januari 2026.').waitFor();
  await page.getByText(/baris dihapus dari berkas ini/).waitFor();
  await press(page, 'Mulai periode baru');
  await page.getByText('Centang dahulu').waitFor();
  await page.getByLabel(/Saya sudah melihat bahwa ini salinan/).check();
  await press(page, 'Mulai periode baru');
  await page.getByText('Histori versi').waitFor();
  const after = addOn.call('openWorkbook().read') as Snapshot;
  expect(readCover(after, TODAY).period).toBe('2026-M01');
  expect(addOn.sheetNames().filter((name) => name.startsWith('_monev_'))).toEqual([NUMBER_SHEET]);
  expect([...first.faults, ...faults]).toEqual([]);
});
