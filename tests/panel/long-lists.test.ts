import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Replies } from '../../core/index.ts';
import { launchBrowser } from '../support/browser.ts';
import { faultyBook } from './books.ts';
import { openPanel, SOON } from './opened-panel.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const LINES = 10_000;

/** The lines of a real check over and over, each at a place of its own. */
function repeated(checked: Replies['check']): Replies['check'] {
  const lines = Array.from(
    { length: LINES },
    (_, index) => checked.lines[index % checked.lines.length],
  ).flatMap((line, index) =>
    line ? [{ ...line, cells: null, place: { ...line.place, cell: `F${index + 3}` } }] : [],
  );
  return { ...checked, lines };
}

it('ten thousand findings are shown in parts, and every one is reached', async () => {
  const { page, bridge, show, close } = await openPanel(browser, faultyBook(), { edge: { told: repeated } });
  await show('check');
  const heads = page.locator('.line-head');
  await page.getByText('10.000 temuan').waitFor();
  expect(await heads.count()).toBeLessThanOrEqual(50);

  await page.getByRole('button', { name: 'Berikutnya', exact: true }).click();
  await page.getByText('31 sampai 60 dari 10.000').waitFor();
  await page.getByRole('button', { name: 'Temuan sebelumnya' }).click();
  await page.getByText('30 dari 10.000', { exact: true }).waitFor();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('j');
  await page.getByText('33 dari 10.000', { exact: true }).waitFor();
  await expect.poll(() => bridge.shown.at(-1)?.cell, SOON).toBe('F35');

  await page.getByRole('button', { name: '5.000 Galat', exact: true }).click();
  await page.getByText('5.000 temuan').waitFor();
  await page.getByLabel('Formulir').selectOption('T03');
  await page.getByText('2.500 temuan').waitFor();
  await heads.last().click();
  await page.getByText('30 dari 2.500', { exact: true }).waitFor();
  await close();
});
