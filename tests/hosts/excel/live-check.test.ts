import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addressOf, theme } from '../../../core/index.ts';
import { askedPages } from '../../../office-addin/bridge/asked-pages.ts';
import { type ExcelBridge, excelBridge } from '../../../office-addin/bridge/excel-bridge.ts';
import { preferencesIn } from '../../../office-addin/bridge/preferences.ts';
import { startLiveCheck } from '../../../office-addin/live/live-check.ts';
import { CASES, cellAt } from '../contract-data.ts';
import { dumpExcel } from './dump.ts';
import type { Change } from './excel.ts';
import { sheetOf } from './model/new-book.ts';
import { type OpenedExcel, openExcel } from './opened.ts';

const STATUS = cellAt(CASES, 0, 'status_kasus');
const OTHER = cellAt(CASES, 1, 'status_kasus');
const THIRD = cellAt(CASES, 2, 'status_kasus');
const options = { locale: 'id', signal: new AbortController().signal, onProgress: () => undefined } as const;

let opened: OpenedExcel;
let bridge: ExcelBridge;
let isWanted: boolean;

// The client library keeps what listens as long as it lives, so that all tests share one Excel.
beforeAll(async () => {
  opened = openExcel({ firstSheet: 'Lembar1' });
  const { workbook } = opened;
  const preferences = preferencesIn({ getItem: () => null, setItem: () => undefined }, 'monev');
  bridge = excelBridge({ workbook, isReadOnly: () => false, pages: askedPages(), preferences });
  const prepare = { region: '31.73', period: '2024-M07', agency: null, templates: ['T01'] };
  await bridge.act<'prepare'>({ kind: 'prepare', ...prepare }, options);
  const { inTurn } = bridge;
  await startLiveCheck({ workbook, isWanted: () => isWanted, locale: () => 'id', quiet: 0, inTurn });
});

beforeEach(async () => {
  isWanted = true;
  type(STATUS, 'Entah');
  type(OTHER, 'Entah');
  opened.user.type(CASES, [{ ...THIRD, value: null }]);
  await bridge.act<'check'>({ kind: 'check' }, options);
  opened.excel.forget();
});

describe('a row that somebody edits after a check', () => {
  it('loses its mark when the entry is right now', async () => {
    expect(marked()).toEqual([STATUS, OTHER]);
    await edit(STATUS, 'Dugaan');
    expect(marked()).toEqual([OTHER]);
  });

  it('gets a mark in the cell that was edited, and none in cells that are still to be filled in', async () => {
    await edit(STATUS, 'Dugaan');
    const before = opened.excel.log.length;
    await edit(THIRD, 'Entah');
    expect(opened.excel.log.length).toBeGreaterThan(before);
    expect(marked()).toEqual([OTHER, THIRD]);
  });

  it('is only read where its marks are true already, so that undo stays', async () => {
    await edit(STATUS, 'Entah juga');
    expect(marked()).toEqual([STATUS, OTHER]);
    expect(opened.excel.log.filter(({ cleanUp, actions }) => !cleanUp && actions > 0)).toHaveLength(READS);
  });

  it('is judged once where many cells are edited at a time', async () => {
    type(STATUS, 'Dugaan');
    type(OTHER, 'Dugaan');
    for (const cell of [STATUS, OTHER]) tell(cell);
    await settled();
    expect(marked()).toEqual([]);
  });
});

describe('nothing is judged', () => {
  it.each<[name: string, change: Partial<Change>]>([
    ['what somebody else types', { source: 'Remote' }],
    ['what the add-in writes itself', { triggerSource: 'ThisLocalAddin' }],
    ['rows that moved', { changeType: 'RowInserted' }],
    ['whole columns', { address: 'A:A' }],
  ])('of %s', async (_name, change) => {
    await edit(STATUS, 'Dugaan', change);
    expect([marked(), opened.excel.syncs()]).toEqual([[STATUS, OTHER], 0]);
  });

  it('where the user does not want it', async () => {
    isWanted = false;
    await edit(STATUS, 'Dugaan');
    expect([marked(), opened.excel.syncs()]).toEqual([[STATUS, OTHER], 0]);
  });

  it('of a sheet that is no form', async () => {
    opened.user.addSheet('Catatan');
    const worksheetId = sheetOf(opened.excel.book, 'Catatan')?.id ?? '';
    await edit(STATUS, 'Dugaan', { worksheetId });
    expect([marked(), opened.excel.syncs()]).toEqual([[STATUS, OTHER], 1]);
  });

  it('while somebody types on, and then with the next edit', async () => {
    opened.excel.failNext('InvalidOperationInCellEditMode');
    await edit(STATUS, 'Dugaan');
    expect(marked()).toEqual([STATUS, OTHER]);
    await edit(OTHER, 'Dugaan');
    expect(marked()).toEqual([]);
  });
});

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Requests of a judgement that changes nothing: names of sheets, then the workbook in two. */
const READS = 3;

function type(cell: Cell, value: string): void {
  opened.user.type(CASES, [{ ...cell, value }]);
}

/** A user types, and the add-in hears of it. */
async function edit(cell: Cell, value: string, change: Partial<Change> = {}): Promise<void> {
  type(cell, value);
  tell(cell, change);
  await settled();
}

function tell({ row, column }: Cell, change: Partial<Change> = {}): void {
  opened.excel.tellChange({
    address: addressOf(row, column),
    worksheetId: sheetOf(opened.excel.book, CASES)?.id ?? '',
    changeType: 'RangeEdited',
    source: 'Local',
    triggerSource: 'Unknown',
    ...change,
  });
}

/** Waits until no request has come for a while. */
async function settled(): Promise<void> {
  let seen = -1;
  while (seen !== opened.excel.log.length) {
    seen = opened.excel.log.length;
    await new Promise((done) => setTimeout(done, 1000));
  }
}

/** The cells of the status that are marked as wrong. */
function marked(): readonly Cell[] {
  const fills = dumpExcel(opened.excel).sheets.find(({ name }) => name === CASES)?.fills ?? {};
  return [STATUS, OTHER, THIRD].filter(
    ({ row, column }) => fills[addressOf(row, column)] === theme.error.fill,
  );
}
