import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { faultyBook, foreignBook, VICTIMS } from './books.ts';
import { openPanel, SOON } from './opened-panel.ts';
import { CANCELLED, failing, OFFLINE, STUCK } from './states.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('says why the workbook refused, changes nothing, and tries again when asked', async () => {
  const book = faultyBook();
  book.lock(VICTIMS);
  const { page, show, close } = await openPanel(browser, book);
  await show('tidy');
  await page.getByRole('button', { name: 'Rapikan yang dipilih' }).click();
  await page.getByText(`Lembar "${VICTIMS}" dikunci`).waitFor();
  await page.getByRole('button', { name: 'Ulangi' }).click();
  await page.getByText(`Lembar "${VICTIMS}" dikunci`).waitFor();
  await page.getByRole('button', { name: 'Tutup pesan' }).click();
  await page.getByText(`Lembar "${VICTIMS}" dikunci`).waitFor({ state: 'detached' });
  await close();
});

it('comes back once the workbook is reached again', async () => {
  let isAway = true;
  const edge = { before: () => (isAway ? Promise.reject(OFFLINE) : Promise.resolve()) };
  const { page, close } = await openPanel(browser, faultyBook(), { edge });
  await page.getByText('Buku kerja tidak terhubung').waitFor();
  isAway = false;
  await page.getByRole('button', { name: 'Ulangi' }).click();
  await page.getByRole('button', { name: 'Periksa data' }).first().waitFor();
  expect(await page.getByText('Buku kerja tidak terhubung').count()).toBe(0);
  await close();
});

it('opens once its settings can be read', async () => {
  let isAway = true;
  const opening = () => (isAway ? Promise.reject(OFFLINE) : Promise.resolve());
  const { page, close } = await openPanel(browser, faultyBook(), { edge: { opening } });
  await page.getByText(OFFLINE.text.en).waitFor();
  isAway = false;
  await page.getByRole('button', { name: 'Ulangi' }).click();
  await page.getByRole('heading', { name: 'Beranda' }).waitFor();
  await close();
});

it('is in its language and at work from the first moment that it is seen', async () => {
  let isAway = true;
  const edge = { opening: () => (isAway ? Promise.reject(OFFLINE) : Promise.resolve()), ...STUCK };
  const { page, close } = await openPanel(browser, faultyBook(), { locale: 'en', edge });
  isAway = false;
  await page.evaluate(`window.seen = new Promise((done) => {
    const look = () => document.querySelector('.bar')
      ? done([document.documentElement.lang, document.querySelector('main').ariaBusy]) : requestAnimationFrame(look);
    look();
  }), null`);
  await page.getByRole('button', { name: 'Ulangi' }).click();
  expect(await page.evaluate('seen')).toEqual(['en', 'true']);
  await close();
});

it('speaks in general words of what it does not know', async () => {
  const edge = failing({ secret: 'NIK 3173' });
  const { page, close } = await openPanel(browser, faultyBook(), { edge });
  await page.getByText('Ada yang tidak berjalan semestinya.').waitFor();
  expect(await page.locator('body').innerText()).not.toContain('3173');
  await close();
});

it('says that work was cancelled', async () => {
  const { page, show, close } = await openPanel(browser, faultyBook(), { edge: STUCK });
  await show('check');
  await page.locator('progress[value="4"][max="12"]').waitFor();
  await page.getByRole('button', { name: 'Hentikan' }).click();
  await page.getByText(CANCELLED.text.id).waitFor();
  await close();
});

it('stays while the workbook is being changed, and opens what a menu asked for afterwards', async () => {
  let finish = (): void => undefined;
  const waiting = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const edge = { before: ({ kind }: { kind: string }) => (kind === 'codes' ? waiting : undefined) };
  const { page, bridge, show, close } = await openPanel(browser, faultyBook(), { edge });
  await page.getByRole('button', { name: 'Buat kode' }).click();
  await page.getByText('Membuat kode').first().waitFor();
  await page.getByRole('button', { name: 'Indikator dan skor' }).click({ force: true });
  await page.getByRole('button', { name: 'Buat kode' }).click({ force: true });
  await show('status');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Beranda');
  finish();
  await page.getByRole('heading', { name: 'Status pengiriman' }).waitFor();
  expect(bridge.asked.filter(({ kind }) => kind === 'codes')).toHaveLength(1);
  expect(bridge.asked.some(({ kind }) => kind === 'figures')).toBe(false);
  await close();
});

it('drops what it only reads when somebody goes on', async () => {
  let aborted = false;
  const edge = {
    before: ({ kind }: { kind: string }, { signal }: { signal: AbortSignal }) =>
      kind === 'overview'
        ? new Promise<void>(() => signal.addEventListener('abort', () => (aborted = true)))
        : undefined,
  };
  const { page, close } = await openPanel(browser, faultyBook(), { edge });
  await page.getByRole('button', { name: 'Status pengiriman' }).click();
  await page.getByText('Wajib pada periode ini', { exact: true }).waitFor();
  await expect.poll(() => aborted, SOON).toBe(true);
  expect(await page.locator('.task').count()).toBe(0);
  await close();
});

it('tells when a place cannot be shown', async () => {
  const edge = { going: () => Promise.reject(OFFLINE) };
  const { page, show, close } = await openPanel(browser, faultyBook(), { edge });
  await show('status');
  await page.getByRole('button', { name: 'Buka T01 Kasus' }).click();
  await page.getByText(OFFLINE.text.id).waitFor();
  await close();
});

it('keeps settings, and speaks the chosen language from then on', async () => {
  const { page, bridge, show, close } = await openPanel(browser, foreignBook());
  await show('settings');
  await page.getByLabel('English').check();
  await page.getByText('The settings were saved.').waitFor();
  await page.getByLabel('Check the rows being filled in').uncheck();
  await expect.poll(() => bridge.preferences, SOON).toEqual({ locale: 'en', checkWhileEditing: false });
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await close();
});
