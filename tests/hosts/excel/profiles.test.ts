import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { askedPages } from '../../../office-addin/bridge/asked-pages.ts';
import { excelBridge } from '../../../office-addin/bridge/excel-bridge.ts';
import { preferencesIn } from '../../../office-addin/bridge/preferences.ts';
import { CASES, cellAt } from '../contract-data.ts';
import type { WorkbookDump } from '../dump.ts';
import { dumpExcel } from './dump.ts';
import type { ExcelOptions } from './excel.ts';
import { openExcel } from './opened.ts';
import { PROFILES } from './protocol/requirement-sets.ts';

const WEB_LIMIT = 5 * 1024 * 1024;

const EXCELS: readonly [name: string, options: ExcelOptions][] = [
  ['LTSC 2021', { sets: PROFILES.ltsc2021 }],
  ['Microsoft 365', { sets: PROFILES.microsoft365 }],
  ['the web', { sets: PROFILES.web, payloadLimit: WEB_LIMIT }],
];
const CULTURES = ['id-ID', 'en-US'] as const;

const options = { locale: 'id', signal: new AbortController().signal, onProgress: () => undefined } as const;

/** Prepares, fills in, checks, and makes a report. */
async function workbookOf(excelOptions: ExcelOptions): Promise<WorkbookDump> {
  const { excel, workbook, user } = openExcel({ ...excelOptions, firstSheet: 'Lembar1' });
  const preferences = preferencesIn({ getItem: () => null, setItem: () => undefined }, 'monev');
  const bridge = excelBridge({ workbook, isReadOnly: () => false, pages: askedPages(), preferences });
  const what = { region: '31.73', period: '2024-M07', agency: 'DPPPA', templates: ['T01'] };
  await bridge.act<'prepare'>({ kind: 'prepare', ...what }, options);
  user.type(CASES, [
    { ...cellAt(CASES, 0, 'kode_kasus'), value: 'KS-3173-2024-0001' },
    { ...cellAt(CASES, 0, 'tanggal_lapor'), value: 45_500.5 },
    { ...cellAt(CASES, 0, 'status_kasus'), value: 'Entah' },
  ]);
  await bridge.act<'check'>({ kind: 'check' }, options);
  await bridge.act<'report'>({ kind: 'report', edition: 'internal', tabs: ['R01'], k: 5 }, options);
  return dumpExcel(excel);
}

describe('a workbook is the same', () => {
  let first: WorkbookDump;

  // A report prints the minute in which it is made.
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    first = await workbookOf({ sets: PROFILES.ltsc2021, culture: 'id-ID' });
  });

  afterAll(() => {
    vi.useRealTimers();
  });

  it.each(EXCELS.flatMap(([name, one]) => CULTURES.map((culture) => [name, culture, one] as const)))(
    'in Excel of %s with the region %s',
    async (_name, culture, one) => {
      expect(await workbookOf({ ...one, culture })).toEqual(first);
    },
  );
});
