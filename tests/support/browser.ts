import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Opens a browser without a window. */
export async function launchBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--headless=shell', '--disable-gpu'];
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args, headless: true });
}

/** The files of a site by their paths: `/index.html`. */
export type Site = Readonly<Record<string, string>>;

const KINDS: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/**
 * Serves a site from memory under an address, with a Content-Security-Policy. Everything else that pages ask for is
 * refused; the list that is given back holds the addresses.
 */
export async function serveSite(
  context: BrowserContext,
  address: string,
  site: Site,
  policy: string,
): Promise<readonly string[]> {
  const refused: string[] = [];
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    const path = url.startsWith(address) ? url.slice(address.length) : '';
    const body = site[path];
    if (body === undefined) {
      refused.push(url);
      await route.abort();
      return;
    }
    const kind = KINDS[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain';
    await route.fulfill({ body, headers: { 'content-type': kind, 'content-security-policy': policy } });
  });
  return refused;
}

/** What axe-core finds on a page by the rules of WCAG 2.2 A and AA and its best practices: rule, and where. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found: unknown = await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(AXE_TAGS)} }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ' ' + failureSummary)))`,
  );
  return Array.isArray(found) ? found.map(String) : [String(found)];
}
