import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Action, Locale } from '../../core/index.ts';
import type { MemoryWorkbook } from '../../core/workbook/memory-workbook.ts';
import type { ChosenFile, Page as PanelPage } from '../../panel/bridge.ts';
import { hostPanel } from '../../tools/host-panel.ts';
import { serveSite } from '../support/browser.ts';
import { type Edge, type MemoryBridge, memoryBridge } from './memory-bridge.ts';
import type { Call, ExcelCall, Outcome, SentFile } from './wire.ts';

const ADDRESS = 'https://panel.test';

/** The strictest that a host may ask for: nothing inline, nothing from elsewhere. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; form-action 'none'; base-uri 'none'";

const HTML = `<!doctype html><html lang="id"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Monev TPPO</title>
<link rel="stylesheet" href="panel.css"></head><body><div id="panel"></div><script src="panel.js"></script></body></html>`;

/** How long a browser may take on a busy machine. */
export const SOON = { timeout: 40_000 } as const;

/** The panel in a browser, over a workbook in memory. */
export interface OpenedPanel {
  readonly page: Page;
  readonly bridge: MemoryBridge;
  /** Addresses that the page asked for and did not get, and errors that it threw or told the console. */
  readonly faults: readonly string[];
  /** A menu asks for a page. */
  show(page: PanelPage): Promise<void>;
  close(): Promise<void>;
}

/** How the panel is opened. */
export interface Opening {
  readonly locale?: Locale;
  readonly edge?: Edge;
  readonly width?: number;
  /** Whether it is the panel of Excel, which has pages of its own. */
  readonly isExcel?: boolean;
}

/** Opens the panel and waits until it is there. */
export async function openPanel(
  browser: Browser,
  book: MemoryWorkbook,
  { locale = 'id', edge = {}, width = 300, isExcel = false }: Opening = {},
): Promise<OpenedPanel> {
  const context = await browser.newContext({ viewport: { width, height: 700 } });
  context.setDefaultTimeout(SOON.timeout);
  const refused = await serveSite(context, ADDRESS, await site(isExcel), POLICY);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  const bridge = memoryBridge(book, { locale, checkWhileEditing: true }, edge);
  await connect(context, page, bridge);
  await page.goto(`${ADDRESS}/index.html`);
  await page.locator('.bar, .notice').first().waitFor();
  return {
    page,
    bridge,
    get faults() {
      return [...faults, ...refused];
    },
    show: (name) => page.evaluate(`showPage(${JSON.stringify(name)})`),
    close: () => context.close(),
  };
}

type Site = Readonly<Record<string, string>>;

const built = new Map<boolean, Promise<Site>>();

/** The page with the panel, built once for all tests of a file. */
function site(isExcel: boolean): Promise<Site> {
  const known = built.get(isExcel) ?? buildSite(isExcel);
  built.set(isExcel, known);
  return known;
}

async function buildSite(isExcel: boolean): Promise<Site> {
  const { outputFiles } = await build({
    entryPoints: {
      panel: 'tests/panel/page/page.ts',
      style: isExcel ? 'office-addin/taskpane.css' : 'panel/panel.css',
    },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    outdir: 'panel-test',
    write: false,
    plugins: isExcel ? [hostPanel('excel')] : [],
  });
  const textOf = (end: string): string => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { '/index.html': HTML, '/panel.js': textOf('panel.js'), '/panel.css': textOf('style.css') };
}

async function connect(context: BrowserContext, page: Page, bridge: MemoryBridge): Promise<void> {
  const stops = new Map<number, AbortController>();
  await context.exposeFunction('stopHost', (id: number) => stops.get(id)?.abort());
  await context.exposeFunction('askHost', async (call: Call): Promise<Outcome> => {
    const stop = new AbortController();
    stops.set(call.id, stop);
    const onProgress = (done: number, total: number): void => {
      void page.evaluate(`tellProgress(${call.id}, ${done}, ${total})`);
    };
    try {
      return { value: await answer(bridge, call, { locale: call.locale, signal: stop.signal, onProgress }) };
    } catch (failure) {
      return { failure: failure instanceof Error ? { message: failure.message } : failure };
    }
  });
}

type Options = Parameters<MemoryBridge['act']>[1];

function answer(bridge: MemoryBridge, { method, value }: Call, options: Options): Promise<unknown> {
  if (method === 'act') return bridge.act(value as Action, options);
  if (method === 'goTo') return bridge.goTo(value as Parameters<MemoryBridge['goTo']>[0]);
  if (method === 'readPreferences') return bridge.readPreferences();
  if (method === 'excel') return answerExcel(bridge, value as ExcelCall, options);
  return bridge.keepPreferences(value as Parameters<MemoryBridge['keepPreferences']>[0]);
}

async function answerExcel(
  { excel }: MemoryBridge,
  { method, files, period }: ExcelCall,
  options: Options,
): Promise<unknown> {
  if (method === 'readFiles') return excel.readFiles(files.map(received), options);
  if (method === 'beginPeriod') return excel.beginPeriod(period, options);
  return method === 'forget' ? excel.forget() : excel[method](options);
}

function received({ base64, ...file }: SentFile): ChosenFile {
  return { ...file, arrayBuffer: async () => Uint8Array.from(Buffer.from(base64, 'base64')).buffer };
}
