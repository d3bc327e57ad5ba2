import { afterEach, describe, expect, it, vi } from 'vitest';
import { sheetsBridge } from '../../../apps-script/panel/sheets-bridge.ts';
import type { Action } from '../../../core/index.ts';
import { type AddOn, openAddOn } from './add-on.ts';

const PREPARE = {
  kind: 'prepare',
  region: '31.73',
  period: '2024-M07',
  agency: 'DPPPA',
  templates: ['T01', 'T02', 'T05'],
} as const satisfies Action;
/** Milliseconds of a document call: the script has to stop after a sheet or two. */
const SLOW = 400;

/** What Google's page has: calls run in the script, and their failures come back as errors. */
function connect(call: (json: string) => string): void {
  const runner = (succeed?: (answer: string) => void, fail?: (error: Error) => void): object => ({
    withSuccessHandler: (handler: (answer: string) => void) => runner(handler, fail),
    withFailureHandler: (handler: (error: Error) => void) => runner(succeed, handler),
    panelCall: (json: string) =>
      queueMicrotask(() => {
        try {
          succeed?.(call(json));
        } catch (error) {
          fail?.(error as Error);
        }
      }),
  });
  vi.stubGlobal('google', { script: { run: runner() } });
  vi.stubGlobal('navigator', { onLine: true });
}

afterEach(() => vi.unstubAllGlobals());

const scriptOf = (addOn: AddOn) => (json: string) => String(addOn.run('panelCall', json));
const options = (signal = new AbortController().signal, onProgress = (): void => undefined) => ({
  locale: 'id' as const,
  signal,
  onProgress,
});

describe('the way from the panel to Google Sheets', { timeout: 300_000 }, () => {
  it('stops between two sheets, and the next run makes the same workbook as one that was not stopped', async () => {
    const [stopped, whole] = [await openAddOn(), await openAddOn()];
    stopped.driver.slow(SLOW);
    connect(scriptOf(stopped));
    const stop = new AbortController();
    const bridge = sheetsBridge('start');
    await expect(
      bridge.act(
        PREPARE,
        options(stop.signal, () => stop.abort()),
      ),
    ).rejects.toMatchObject({ kind: 'cancelled' });
    expect(await bridge.act({ kind: 'overview' }, options())).toMatchObject({ state: 'own' });
    await bridge.act(PREPARE, options());
    connect(scriptOf(whole));
    await bridge.act(PREPARE, options());
    expect(stopped.driver.dump()).toEqual(whole.driver.dump());
  });

  it.each([
    ['Google is not reached', 'NetworkError', true, 'offline'],
    ['the computer has no connection', 'Error', false, 'offline'],
    ['Google stops the script', 'ScriptError', true, 'failed'],
  ])('says what happened when %s', async (_when, name, onLine, kind) => {
    connect(() => {
      throw Object.assign(new Error('3173991207060001'), { name });
    });
    vi.stubGlobal('navigator', { onLine });
    const told = await sheetsBridge('start')
      .act({ kind: 'check' }, options())
      .catch((error: unknown) => error);
    expect(told).toMatchObject({ kind });
    expect(JSON.stringify(told)).not.toContain('3173');
  });

  it('says in the words of the script what it refuses', async () => {
    const addOn = await openAddOn();
    addOn.driver.setBusy(true);
    connect(scriptOf(addOn));
    const told = sheetsBridge('start').act(PREPARE, options());
    await expect(told).rejects.toMatchObject({
      kind: 'refused',
      text: { id: expect.stringContaining('sedang bekerja') },
    });
  });
});
