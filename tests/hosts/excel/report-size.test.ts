import { describe, expect, it } from 'vitest';
import type { Action, ActionOf, Replies } from '../../../core/index.ts';
import { askedPages } from '../../../office-addin/bridge/asked-pages.ts';
import { excelBridge } from '../../../office-addin/bridge/excel-bridge.ts';
import { preferencesIn } from '../../../office-addin/bridge/preferences.ts';
import { CASES, HOTELS, recordsOf, VICTIMS } from '../contract-data.ts';
import { openExcel } from './opened.ts';

/** What Excel on the web takes. */
const LIMIT = 5 * 1024 * 1024;

/** The requests of the whole internal report over forms with so many records each. */
async function reportOver(records: number) {
  const { excel, workbook, user } = openExcel({ firstSheet: 'Lembar1' });
  const preferences = preferencesIn({ getItem: () => null, setItem: () => undefined }, 'monev');
  const bridge = excelBridge({ workbook, isReadOnly: () => false, pages: askedPages(), preferences });
  const act = <K extends Action['kind']>(action: ActionOf<K> & { readonly kind: K }): Promise<Replies[K]> =>
    bridge.act<K>(action, {
      locale: 'id',
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
  const templates = ['T01', 'T02', 'T05'];
  await act({ kind: 'prepare', region: '31.73', period: '2024-M07', agency: 'DPPPA', templates });
  for (const sheet of [CASES, VICTIMS, HOTELS]) user.type(sheet, recordsOf(sheet, records));
  excel.forget();
  const { sheets } = await act({ kind: 'report', edition: 'internal', tabs: null, k: 5 });
  const requests = excel.log.filter(({ cleanUp }) => !cleanUp);
  const writes = requests.filter(({ names }) => names.includes('Clear') || names.includes('Values'));
  return { sheets, requests, writes };
}

describe('the whole report over forms that are filled', () => {
  it('is written in one request, the same for 10 records and for 10,000', { timeout: 400_000 }, async () => {
    const few = await reportOver(10);
    const many = await reportOver(10_000);
    expect(few.sheets.length).toBeGreaterThan(5);
    expect(many.sheets).toEqual(few.sheets);
    for (const { writes } of [few, many]) {
      expect(writes).toHaveLength(1);
      expect(Math.max(...writes.map(({ requestBytes }) => requestBytes))).toBeLessThan(LIMIT);
    }
  });
});
