import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { victimsOf } from '../core/erase-book.ts';
import { launchBrowser } from '../support/browser.ts';
import { CASES, FIRST, faultyBook, foreignBook, write } from './books.ts';
import { openPanel } from './opened-panel.ts';

const KEY = 'kunci provinsi rahasia';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Everything that the fields of a page hold. */
const TYPED = `[...document.querySelectorAll('input:not([type=radio], [type=checkbox]), textarea')].map((one) => one.value).join('')`;
const STORED = `localStorage.length + sessionStorage.length + document.cookie.length`;

describe('a fingerprint', () => {
  it('is made of the three parts, and empties every field', async () => {
    const { page, bridge, show, close } = await openPanel(browser, foreignBook());
    await show('fingerprint');
    await page.getByLabel('Kunci provinsi').fill(KEY);
    await page.getByLabel('Nama, tanggal lahir, dan nama ibu').check();
    await page.getByLabel('Nama lengkap').fill('Siti Aminah');
    await page.getByLabel('Tanggal lahir', { exact: true }).fill('17-08-2005');
    await page.getByLabel('Nama ibu kandung').fill('Fatimah');
    await page.getByRole('button', { name: 'Buat sidik' }).click();
    await page.locator('.code').waitFor();
    expect(bridge.asked.at(-1)).toEqual({
      kind: 'fingerprint',
      key: KEY,
      identity: 'Siti Aminah | 17-08-2005 | Fatimah',
    });
    const text = await page.content();
    expect([await page.evaluate(TYPED), text.includes('Aminah'), text.includes(KEY)]).toEqual([
      '',
      false,
      false,
    ]);
    expect(await page.evaluate(STORED)).toBe(0);
    await close();
  });

  it('that is refused is forgotten too, and cannot be tried again without typing', async () => {
    const { page, show, close } = await openPanel(browser, foreignBook());
    await show('fingerprint');
    await page.getByLabel('Kunci provinsi').fill(KEY);
    await page.getByLabel('NIK, 16 angka').fill('317399');
    await page.getByRole('button', { name: 'Buat sidik' }).click();
    await page.getByText('Belum berhasil').waitFor();
    expect(await page.evaluate(TYPED)).toBe('');
    expect(await page.getByRole('button', { name: 'Ulangi' }).count()).toBe(0);
    await close();
  });

  it('is gone with the page', async () => {
    const { page, show, close } = await openPanel(browser, foreignBook());
    await show('fingerprint');
    const key = page.getByLabel('Kunci provinsi');
    await key.fill(KEY);
    expect([await key.getAttribute('type'), await key.getAttribute('autocomplete')]).toEqual([
      'password',
      'off',
    ]);
    await show('help');
    await show('fingerprint');
    expect(await key.inputValue()).toBe('');
    await close();
  });
});

it('erases only after the user has confirmed, and says that there is no way back', async () => {
  const book = faultyBook();
  const [victim = ''] = victimsOf(book.read());
  const { page, bridge, show, close } = await openPanel(browser, book);
  await show('erase');
  await page.getByLabel('Kode korban').fill(victim.toLowerCase());
  await page.getByLabel('Alasan').selectOption('PERMINTAAN_KORBAN');
  await page.getByRole('button', { name: 'Lihat yang akan dihapus' }).click();
  await page.getByText('Penghapusan tidak dapat dibatalkan.').waitFor();
  await page.getByRole('button', { name: 'Hapus selamanya' }).click();
  expect(bridge.asked.some(({ kind }) => kind === 'erase')).toBe(false);
  await page.getByLabel('Saya mengerti').check();
  await page.getByRole('button', { name: 'Hapus selamanya' }).click();
  await page.getByText('Data korban dihapus').waitFor();
  expect(victimsOf(book.read())).not.toContain(victim);
  expect(await page.getByRole('button', { name: 'Batalkan', exact: true }).count()).toBe(0);
  await close();
});

it('shows what cells hold as text', async () => {
  const book = faultyBook();
  write(
    book,
    CASES,
    'wilayah_pencatat',
    FIRST + 1,
    '<img src=x onerror="document.title=1"><script>1</script>',
  );
  const { page, show, faults, close } = await openPanel(browser, book);
  await show('check');
  await page.getByText('<img src=x onerror="document.title=1">').waitFor();
  expect([await page.locator('main img, main script').count(), await page.title()]).toEqual([
    0,
    'Monev TPPO',
  ]);
  await close();
  expect(faults).toEqual([]);
});
