import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../../core/workbook/memory-workbook.ts';
import { launchBrowser } from '../support/browser.ts';
import { submissionFile } from '../support/submission-book.ts';
import { faultyBook } from './books.ts';
import { type OpenedPanel, type Opening, openPanel, SOON } from './opened-panel.ts';
import { STUCK } from './states.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The words of what holds the keyboard, or the label of a field. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(`(({ innerText, labels, tagName, ariaLabel }) => tagName === 'BODY' ? tagName :
    (ariaLabel || labels?.[0]?.innerText || innerText || tagName).replace(/\\s+/g, ' ').trim())(document.activeElement)`);

/** Presses Tab until something with these words holds the keyboard. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if ((await focused(page)).includes(words)) return;
    await page.keyboard.press('Tab');
  }
  throw new RangeError(`the keyboard does not come to ${words}`);
}

async function inPanel(
  book: MemoryWorkbook,
  use: (opened: OpenedPanel) => Promise<void>,
  opening: Opening = {},
): Promise<void> {
  const opened = await openPanel(browser, book, opening);
  try {
    await use(opened);
  } finally {
    await opened.close();
  }
}

describe('with the keyboard alone', () => {
  it('a workbook is prepared, and the result takes the keyboard', () =>
    inPanel(new MemoryWorkbook(), async ({ page }) => {
      await page.locator('.card.accent').waitFor();
      await tabTo(page, 'Siapkan buku kerja');
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page), SOON).toBe('Siapkan buku kerja');
      expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
      await page.getByLabel('Provinsi').waitFor();
      await tabTo(page, 'Provinsi');
      await page.keyboard.type('Provinsi Jawa B');
      await tabTo(page, 'Semua formulir');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Siapkan buku kerja');
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page), SOON).toContain('Buku kerja siap diisi.');
    }));

  it('what is missing in a form takes the keyboard', () =>
    inPanel(new MemoryWorkbook(), async ({ page, show }) => {
      await show('prepare');
      await page.getByLabel('Provinsi').waitFor();
      await page.getByRole('button', { name: 'Siapkan buku kerja' }).press('Enter');
      await expect.poll(() => focused(page), SOON).toBe('Provinsi');
      expect(await page.getByLabel('Provinsi').getAttribute('aria-invalid')).toBe('true');
    }));

  it('findings are read one after the other, mended and answered', () =>
    inPanel(faultyBook(), async ({ page, bridge, show }) => {
      await show('check');
      await expect.poll(() => focused(page), SOON).toContain('Belum siap dikirim');
      await tabTo(page, 'Temuan berikutnya');
      await page.keyboard.press('j');
      await expect.poll(() => focused(page), SOON).toContain('T01 Kasus, F3');
      await page.keyboard.press('Alt+ArrowDown');
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await expect.poll(() => focused(page), SOON).toContain('T03 Layanan, A4');
      await expect.poll(() => bridge.shown.at(-1)?.cell, SOON).toBe('A4');
      await tabTo(page, 'Terapkan usulan');
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page), SOON).toContain('1 sel dirapikan.');
      await page.keyboard.press('k');
      await page.keyboard.press('Alt+ArrowUp');
      await page.keyboard.press('k');
      await expect.poll(() => focused(page), SOON).toContain('T01 Kasus, F3');
      await tabTo(page, 'Jawab');
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page), SOON).toBe('Mengapa isian ini benar?');
      await page.keyboard.type('jk jk: sudah dicek.');
      await tabTo(page, 'Simpan jawaban');
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page), SOON).toContain('Jawaban disimpan.');
      await page.getByText('jk jk: sudah dicek.').waitFor();
    }));

  it('every control of the first page is reached', () =>
    inPanel(faultyBook(), async ({ page }) => {
      await page.locator('.card.accent').waitFor();
      const reached = new Set<string>();
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab');
        reached.add(await focused(page));
      }
      const controls = await page.locator('button').allInnerTexts();
      expect(controls.filter((words) => words !== '' && !reached.has(words.trim()))).toEqual([]);
    }));

  it('files are merged, and what became of them takes the keyboard', () =>
    inPanel(
      new MemoryWorkbook(),
      async ({ page, show, bridge }) => {
        await show('merge');
        await expect.poll(() => focused(page), SOON).toBe('Gabungkan berkas');
        await tabTo(page, 'Berkas kiriman');
        const bytes = await submissionFile({ agency: 'DPPPA', after: 0 });
        const file = { name: 'a.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
        await page.getByLabel('Berkas kiriman').setInputFiles([file]);
        await expect.poll(() => focused(page), SOON).toContain('1 dapat digabung, 0 ditolak.');
        await page.keyboard.press('Tab');
        expect(await focused(page)).toBe('Gabungkan');
        await page.keyboard.press('Enter');
        await expect.poll(() => focused(page), SOON).toContain('1 kiriman digabung.');
        expect(bridge.sim.opened).toHaveLength(1);
      },
      { isExcel: true },
    ));

  it('long work is cancelled by Escape, and why it ended takes the keyboard', () =>
    inPanel(
      faultyBook(),
      async ({ page }) => {
        await page.locator('.task').waitFor();
        await page.keyboard.press('Escape');
        await expect.poll(() => focused(page), SOON).toContain('Pekerjaan dihentikan.');
      },
      { edge: STUCK },
    ));
});

describe('when a page opens', () => {
  it('its heading takes the keyboard', () =>
    inPanel(faultyBook(), async ({ page }) => {
      await page.getByRole('button', { name: 'Bantuan' }).first().click();
      await expect.poll(() => focused(page), SOON).toBe('Bantuan');
    }));

  it('at first the keyboard stays in the workbook', () =>
    inPanel(faultyBook(), async ({ page }) => {
      await page.locator('.card.accent').waitFor();
      expect(await page.evaluate('document.activeElement.tagName')).toBe('BODY');
    }));
});
