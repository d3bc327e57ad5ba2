import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { siteFile } from '../../../../tools/site-file.ts';
import { type ExcelOptions, type SimExcel, startExcel } from '../excel.ts';
import { type User, userOf } from '../user.ts';
import { type DesktopGlobals, desktopInPage } from './desktop-in-page.ts';

const SITE = 'https://localhost:3000';
const LIBRARY = 'https://appsforoffice.microsoft.com/lib/1/hosted';
const LIBRARY_FOLDER = 'node_modules/@microsoft/office-js/dist';

/** The built add-in in a browser, with a simulated Excel around it. */
export interface OpenedPage {
  readonly page: Page;
  readonly excel: SimExcel;
  readonly user: User;
  /** What the page asked for and did not get, and what it reported: errors, and breaches of its Content-Security-Policy. */
  readonly complaints: readonly string[];
  /** The addresses of all scripts that the page loaded, without those of Microsoft's library. */
  readonly scripts: readonly string[];
  click(functionName: string): Promise<void>;
}

/** What kind of Excel is played, and in which window. */
export interface PageOptions extends ExcelOptions {
  readonly width?: number;
  readonly height?: number;
  /** Whether the network keeps Microsoft's library out. */
  readonly withoutLibrary?: boolean;
  /** A workbook that is open already, instead of a new one. */
  readonly opened?: SimExcel;
  /** The time that the page finds; now unless said otherwise. */
  readonly time?: Date;
  /** Whether the browser refuses to keep anything, as with cookies of other sites blocked. */
  readonly withoutStore?: boolean;
}

/** As a browser refuses it: asking for the store throws already. */
const REFUSED_STORE = `Object.defineProperty(window, 'localStorage', {
  get() { throw new DOMException('Access is denied for this document.', 'SecurityError'); },
});`;

/** Opens the page as Excel does: the site from its folder, the library from the installed package, nothing else. */
export async function openAddin(
  browser: Browser,
  folder: string,
  {
    width = 320,
    height = 720,
    withoutLibrary = false,
    withoutStore = false,
    opened,
    time,
    ...options
  }: PageOptions = {},
): Promise<OpenedPage> {
  const excel = opened ?? startExcel(options);
  const context = await browser.newContext({ viewport: { width, height } });
  if (time) await context.clock.setFixedTime(time);
  const page = await context.newPage();
  const complaints: string[] = [];
  const scripts: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    const [root, base] = url.startsWith(`${LIBRARY}/`) ? [LIBRARY_FOLDER, LIBRARY] : [folder, SITE];
    const isKeptOut = withoutLibrary && base === LIBRARY;
    const file = url.startsWith(`${base}/`) && !isKeptOut ? siteFile(root, url.slice(base.length)) : null;
    if (file === null) {
      complaints.push(`refused: ${url}`);
      await route.abort();
      return;
    }
    if (base === SITE && file.path.endsWith('.js')) scripts.push(url.slice(SITE.length + 1));
    await route.fulfill({ body: readFileSync(join(file.path)), contentType: file.type });
  });
  await page.exposeFunction('answerBatch', (text: string) => JSON.stringify(excel.answer(text)));
  await page.addInitScript(desktopInPage, { culture: excel.culture, sets: excel.sets });
  if (withoutStore) await page.addInitScript(REFUSED_STORE);
  excel.onChange((change) => {
    void page.evaluate(
      (text) => (globalThis as unknown as DesktopGlobals).tellChange(text),
      JSON.stringify(change),
    );
  });
  await page.goto(`${SITE}/taskpane.html`);
  const click = (name: string): Promise<void> =>
    page.evaluate((asked) => (globalThis as unknown as DesktopGlobals).clickRibbon(asked), name);
  return { page, excel, user: userOf(excel), complaints, scripts, click };
}
