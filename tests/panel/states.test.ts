import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../../core/workbook/memory-workbook.ts';
import { axeFaults, launchBrowser } from '../support/browser.ts';
import { type OpenedPanel, openPanel } from './opened-panel.ts';
import type { State } from './state.ts';
import { states } from './states.ts';

/** What sticks out of the window to the right. */
const OVERFLOW = `document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
  [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > innerWidth)
    .map((one) => one.tagName + '.' + one.className)`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function reached(
  { book, page, edge, shows, reach, isExcel = false }: State,
  locale: 'id' | 'en',
): Promise<OpenedPanel> {
  const workbook = book();
  const opened = await openPanel(browser, workbook, { locale, isExcel, ...(edge && { edge }) });
  if (page !== 'start') await opened.show(page);
  if (locale === 'en') await settled(opened);
  else {
    await reach?.(opened.page, workbook);
    await opened.page.getByText(shows).filter({ visible: true }).first().waitFor();
  }
  return opened;
}

/** Waits until nothing is under way. */
async function settled({ page }: OpenedPanel): Promise<void> {
  await page.locator('main[aria-busy="false"], .task span:text("12")').first().waitFor();
}

it('finds what is not accessible', async () => {
  const { page, close } = await openPanel(browser, new MemoryWorkbook());
  await page.evaluate(`document.querySelector('main').append(document.createElement('input'))`);
  const faults = await axeFaults(page);
  await close();
  expect(faults.join()).toContain('label');
});

describe.each(states)('$name', (state) => {
  it('is accessible in light, dark and with letters of twice the size, and fits into 300 pixels', async () => {
    const opened = await reached(state, 'id');
    const { page } = opened;
    const faults: Record<string, unknown> = {};
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      faults[colorScheme] = await axeFaults(page);
    }
    faults['overflow'] = await page.evaluate(OVERFLOW);
    await page.evaluate(`document.documentElement.style.fontSize = '175%'`); // of 87.5 %
    faults['large'] = await axeFaults(page);
    faults['large overflow'] = await page.evaluate(OVERFLOW);
    await opened.close();
    expect(faults).toEqual({ light: [], dark: [], overflow: [], large: [], 'large overflow': [] });
    expect(opened.faults).toEqual([]);
  });
});

describe.each(states.filter(({ reach }) => !reach))('$name', (state) => {
  it('is accessible in English', async () => {
    const opened = await reached(state, 'en');
    const faults = [await opened.page.locator('html').getAttribute('lang'), await axeFaults(opened.page)];
    await opened.close();
    expect(faults).toEqual(['en', []]);
  });
});
