import type { ActOptions, Bridge, ChosenFile, ExcelOnly, Page, Preferences } from '../../../panel/bridge.ts';
import { mountPanel } from '../../../panel/panel.tsx';
import type { Call, ExcelCall, Outcome, SentFile } from '../wire.ts';

declare global {
  interface Window {
    /** Both are the test's. */
    askHost(call: Call): Promise<Outcome>;
    stopHost(id: number): Promise<void>;
    /** Tells the page how far a call is. */
    tellProgress(id: number, done: number, total: number): void;
    /** What a menu does. */
    showPage(page: Page): void;
  }
}

const progress = new Map<number, ActOptions['onProgress']>();
let calls = 0;

window.tellProgress = (id, done, total) => progress.get(id)?.(done, total);

async function ask(method: Call['method'], value: unknown, options?: ActOptions): Promise<unknown> {
  calls += 1;
  const id = calls;
  if (options) progress.set(id, options.onProgress);
  options?.signal.addEventListener('abort', () => void window.stopHost(id));
  const outcome = await window.askHost({ id, method, value, locale: options?.locale ?? 'id' });
  progress.delete(id);
  if (outcome.failure !== undefined) throw outcome.failure;
  return outcome.value;
}

function askExcel(
  call: Partial<ExcelCall> & Pick<ExcelCall, 'method'>,
  options?: ActOptions,
): Promise<never> {
  return ask('excel', { files: [], period: '', ...call }, options) as Promise<never>;
}

async function sent(file: ChosenFile): Promise<SentFile> {
  const { name, size, lastModified } = file;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return {
    name,
    size,
    lastModified,
    base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
  };
}

/** Only the pages that Excel's panel has ask for it. */
const excel: ExcelOnly = {
  readFiles: async (files, options) =>
    askExcel({ method: 'readFiles', files: await Promise.all(files.map(sent)) }, options),
  readSheets: (options) => askExcel({ method: 'readSheets' }, options),
  merge: (options) => askExcel({ method: 'merge' }, options),
  beginPeriod: (period, options) => askExcel({ method: 'beginPeriod', period }, options),
  forget: () => void askExcel({ method: 'forget' }),
};

const bridge: Bridge = {
  host: 'sheets',
  excel,
  act: (action, options) => ask('act', action, options) as Promise<never>,
  goTo: (place) => ask('goTo', place) as Promise<never>,
  readPreferences: () => ask('readPreferences', null) as Promise<Preferences>,
  keepPreferences: (preferences) => ask('keepPreferences', preferences) as Promise<never>,
  onPage: (show) => {
    window.showPage = show;
  },
};

const element = document.getElementById('panel');
if (element) mountPanel(element, bridge);
