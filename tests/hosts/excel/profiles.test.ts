import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { askedPages } from '../../../office-addin/bridge/asked-pages.ts';
import { excelBridge } from '../../../office-addin/bridge/excel-bridge.ts';
import { preferencesIn } from '../../../office-addin/bridge/preferences.ts';
import { CASES, cellAt } from '../contract-data.ts';
import type { WorkbookDump } from '../dump.ts';
import { dumpExcel } from './dump.ts';
import { startExcel } from './excel.ts';
import { connectExcel, LIBRARIES } from './library/bridge.ts';
import { type OpenOptions, openExcel } from './opened.ts';
import { PROFILES } from './protocol/requirement-sets.ts';

const WEB_LIMIT = 5 * 1024 * 1024;

const EXCELS: readonly [name: string, options: OpenOptions][] = [
  ['LTSC 2021', { sets: PROFILES.ltsc2021 }],
  ['LTSC 2024', { sets: PROFILES.ltsc2024 }],
  ['Microsoft 365', { sets: PROFILES.microsoft365 }],
  ['LTSC 2021 on a Mac', { sets: PROFILES.ltsc2021, library: 'mac' }],
  ['Microsoft 365 on a Mac', { sets: PROFILES.microsoft365, library: 'mac' }],
  ['the web', { sets: PROFILES.web, payloadLimit: WEB_LIMIT, library: 'web' }],
];
const CULTURES = ['id-ID', 'en-US'] as const;

const options = { locale: 'id', signal: new AbortController().signal, onProgress: () => undefined } as const;

interface Journey {
  readonly dump: WorkbookDump;
  /** What the panel shows of findings and figures. */
  readonly told: readonly unknown[];
}

/** Prepares, fills in, checks, fixes, checks again, computes figures and scores, and makes a report. */
async function journeyOf(excelOptions: OpenOptions): Promise<Journey> {
  const { excel, workbook, user } = openExcel({ ...excelOptions, firstSheet: 'Lembar1' });
  const preferences = preferencesIn({ getItem: () => null, setItem: () => undefined }, 'monev');
  const bridge = excelBridge({ workbook, isReadOnly: () => false, pages: askedPages(), preferences });
  const what = { region: '31.73', period: '2024-M07', agency: 'DPPPA', templates: ['T01'] };
  await bridge.act<'prepare'>({ kind: 'prepare', ...what }, options);
  user.type(CASES, [
    { ...cellAt(CASES, 0, 'kode_kasus'), value: 'KS-3173-2024-0001' },
    { ...cellAt(CASES, 0, 'tanggal_lapor'), value: 45_500.5 },
    { ...cellAt(CASES, 0, 'status_kasus'), value: ' terverifikasi ' },
    { ...cellAt(CASES, 0, 'lingkup'), value: 'Entah' },
  ]);
  const found = await bridge.act<'check'>({ kind: 'check' }, options);
  const { groups } = await bridge.act<'proposeTidy'>({ kind: 'proposeTidy' }, options);
  // Ids of rows are random.
  const chosen = groups.filter(({ label }) => label !== 'ID Baris').flatMap(({ ids }) => ids);
  expect(chosen.length).toBeGreaterThan(0);
  await bridge.act<'tidy'>({ kind: 'tidy', chosen }, options);
  const left = await bridge.act<'check'>({ kind: 'check' }, options);
  expect(left.lines.length).toBeGreaterThan(0);
  const figures = await bridge.act<'figures'>({ kind: 'figures' }, options);
  await bridge.act<'report'>({ kind: 'report', edition: 'internal', tabs: ['R01'], k: 5 }, options);
  return { dump: dumpExcel(excel), told: [found.lines, left.lines, figures] };
}

it('each library of Microsoft’s is another one', () => {
  const loaded = Object.keys(LIBRARIES).map((name) =>
    connectExcel(startExcel(), name as keyof typeof LIBRARIES),
  );
  expect(new Set(loaded).size).toBe(Object.keys(LIBRARIES).length);
});

describe('a workbook is the same', () => {
  let first: Journey;

  // A report prints the minute in which it is made.
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    first = await journeyOf({ sets: PROFILES.ltsc2021, culture: 'id-ID' });
  });

  afterAll(() => {
    vi.useRealTimers();
  });

  it.each(EXCELS.flatMap(([name, one]) => CULTURES.map((culture) => [name, culture, one] as const)))(
    'in Excel of %s with the region %s',
    async (_name, culture, one) => {
      expect(await journeyOf({ ...one, culture })).toEqual(first);
    },
  );
});
