import { describe, expect, it } from 'vitest';
import { type Action, type ActionOf, positionOf, type Replies } from '../../../core/index.ts';
import { askedPages } from '../../../office-addin/bridge/asked-pages.ts';
import { excelBridge } from '../../../office-addin/bridge/excel-bridge.ts';
import { preferencesIn, type TextStore } from '../../../office-addin/bridge/preferences.ts';
import { CASES, cellAt, VICTIMS } from '../contract-data.ts';
import { sheetOf } from './model/new-book.ts';
import { openExcel } from './opened.ts';

/** A new workbook behind the bridge; `act` asks for an action in Indonesian and never stops it. */
function openBridge({ isReadOnly = false, payloadLimit = Infinity } = {}) {
  const opened = openExcel({ firstSheet: 'Lembar1', payloadLimit });
  const bridge = excelBridge({
    workbook: opened.workbook,
    isReadOnly: () => isReadOnly,
    pages: askedPages(),
    preferences: preferencesIn(storage(), 'monev'),
  });
  const act = <K extends Action['kind']>(action: ActionOf<K> & { readonly kind: K }): Promise<Replies[K]> =>
    bridge.act<K>(action, options());
  return { ...opened, bridge, act };
}

function options(signal = new AbortController().signal) {
  return { locale: 'id', signal, onProgress: () => undefined } as const;
}

function storage(): TextStore {
  const kept = new Map<string, string>();
  return { getItem: (name) => kept.get(name) ?? null, setItem: (name, text) => void kept.set(name, text) };
}

const PREPARE = {
  kind: 'prepare',
  region: '31.73',
  period: '2024-M07',
  agency: 'DPPPA',
  templates: ['T01', 'T02'],
} as const;

/** Requests in which a workbook is read. */
const READ = 2;

describe('the way from the panel to Excel', () => {
  it('tells that a new workbook is blank', async () => {
    const { act } = openBridge();
    expect(await act({ kind: 'overview' })).toMatchObject({ state: 'blank', next: 'prepare' });
  });

  it('prepares, and then knows the workbook', async () => {
    const { act } = openBridge();
    await act(PREPARE);
    expect(await act({ kind: 'overview' })).toMatchObject({
      state: 'own',
      region: { code: '31.73' },
      period: { code: '2024-M07' },
    });
  });

  it('checks, and shows the cell of an issue', async () => {
    const { act, bridge, excel, user } = openBridge();
    await act(PREPARE);
    user.type(CASES, [{ ...cellAt(CASES, 0, 'status_kasus'), value: 'Entah' }]);
    const { lines } = await act({ kind: 'check' });
    const line = lines.find(({ place }) => place.sheet === CASES && place.cell !== null);
    await bridge.goTo(line?.place ?? { sheet: '', cell: null });
    expect(excel.book.active.name).toBe(CASES);
    expect(excel.book.selected).toMatchObject(positionOf(line?.place.cell ?? ''));
  });

  it('repairs a form and lets what is computed go on computing', async () => {
    const { act, excel, user } = openBridge();
    await act(PREPARE);
    const group = cellAt(VICTIMS, 0, 'kelompok_usia');
    const shown = () => sheetOf(excel.book, VICTIMS)?.cells.at(group.row, group.column);
    const formula = shown()?.formula?.() ?? '';
    expect(formula).toContain('IF(');
    // As Excel shows it once the row is filled in.
    sheetOf(excel.book, VICTIMS)?.cells.put(group.row, group.column, {
      value: '25–44 tahun',
      formula: () => formula,
    });
    user.type(VICTIMS, [
      { ...cellAt(VICTIMS, 0, 'usia_lapor'), value: 30 },
      { ...cellAt(VICTIMS, -1, 'usia_lapor'), value: null },
      { ...cellAt(VICTIMS, -2, 'usia_lapor'), value: 'Umur' },
    ]);
    const { repairs } = await act({ kind: 'proposeRepair' });
    expect(repairs.map(({ sheet }) => sheet)).toEqual([VICTIMS]);
    await act({ kind: 'repair', chosen: repairs.map(({ id }) => id) });
    expect(shown()?.formula?.()).toBe(formula);
  });

  it('tells how far it is', async () => {
    const { bridge } = openBridge();
    const told: string[] = [];
    const onProgress = (done: number, total: number): void => void told.push(`${done}/${total}`);
    await bridge.act(PREPARE, { ...options(), onProgress });
    expect(told).toEqual(['0/3', '1/3', '2/3', '3/3']);
  });

  it('stops before anything is written', async () => {
    const { bridge, excel } = openBridge();
    const stop = new AbortController();
    const onProgress = (done: number): void => {
      if (done === 2) stop.abort();
    };
    const asked = bridge.act(PREPARE, { ...options(stop.signal), onProgress });
    await expect(asked).rejects.toMatchObject({ kind: 'cancelled' });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Lembar1']);
  });

  it('draws a whole report in one request, within the limit of the web', async () => {
    const { act, excel } = openBridge();
    await act(PREPARE);
    excel.forget();
    const { sheets } = await act({ kind: 'report', edition: 'internal', tabs: null, k: 5 });
    expect(sheets.length).toBeGreaterThan(5);
    const requests = excel.log.filter(({ cleanUp }) => !cleanUp);
    expect(requests).toHaveLength(READ + 1);
    expect(Math.max(...requests.map(({ requestBytes }) => requestBytes))).toBeLessThan(5 * 1024 * 1024);
  });

  it('does one thing after the other', async () => {
    const { act, excel } = openBridge();
    await Promise.all([act(PREPARE), act({ kind: 'check' }), act({ kind: 'overview' })]);
    expect(excel.book.sheets.map(({ name }) => name)).toContain('Hasil Pemeriksaan');
  });
});

describe('a failure is a sentence', () => {
  it('when somebody is typing in a cell', async () => {
    const { act, excel } = openBridge();
    excel.failNext('InvalidOperationInCellEditMode');
    await expect(act({ kind: 'overview' })).rejects.toMatchObject({
      kind: 'refused',
      text: { id: expect.stringContaining('Tekan Enter') },
    });
  });

  it('when a sheet is locked, and nothing has changed', async () => {
    const { act, user } = openBridge();
    await act(PREPARE);
    user.protect(CASES);
    await expect(act({ kind: 'check' })).rejects.toMatchObject({
      kind: 'refused',
      text: { id: `Lembar "${CASES}" dikunci, sehingga tidak ada yang diubah. Buka kuncinya, lalu ulangi.` },
    });
  });

  it('when the workbook is open for reading only', async () => {
    const { act, excel } = openBridge({ isReadOnly: true });
    await expect(act(PREPARE)).rejects.toMatchObject({
      kind: 'refused',
      text: { id: expect.stringContaining('hanya untuk dibaca') },
    });
    expect(excel.book.sheets).toHaveLength(1);
  });

  it('when Excel on the web takes no answer so large', async () => {
    const { act, user } = openBridge({ payloadLimit: 20_000 });
    user.addSheet('Besar');
    const cells = Array.from({ length: 2000 }, (_, row) => ({
      row,
      column: 0,
      value: 'sebuah isian yang panjang',
    }));
    user.type('Besar', cells);
    await expect(act({ kind: 'overview' })).rejects.toMatchObject({
      kind: 'refused',
      text: { id: expect.stringContaining('terlalu besar') },
    });
  });

  it('with a code where nobody knows better', async () => {
    const { act, excel } = openBridge();
    excel.failNext('GeneralException');
    await expect(act({ kind: 'overview' })).rejects.toMatchObject({
      kind: 'failed',
      text: { id: expect.stringContaining('kode GeneralException') },
    });
  });

  it('when the sheet to show is gone, or hidden', async () => {
    const { act, bridge, excel } = openBridge();
    await act(PREPARE);
    await expect(bridge.goTo({ sheet: 'Sirna', cell: 'A1' })).rejects.toMatchObject({
      kind: 'refused',
      text: { id: expect.stringContaining('sudah tidak ada') },
    });
    const cases = excel.book.sheets.find(({ name }) => name === CASES);
    if (cases) cases.visibility = 'Hidden';
    await expect(bridge.goTo({ sheet: CASES, cell: 'A1' })).rejects.toMatchObject({
      kind: 'refused',
      text: { id: expect.stringContaining('disembunyikan') },
    });
  });

  it('and the next action works again', async () => {
    const { act, excel } = openBridge();
    excel.failNext('GeneralException');
    await expect(act({ kind: 'overview' })).rejects.toBeDefined();
    expect(await act({ kind: 'overview' })).toMatchObject({ state: 'blank' });
  });
});

describe('what the user has chosen', () => {
  it('is Indonesian, and checking while typing, at first', async () => {
    const { bridge } = openBridge();
    expect(await bridge.readPreferences()).toEqual({ locale: 'id', checkWhileEditing: true });
  });

  it('stays for the next time', async () => {
    const store = storage();
    preferencesIn(store, 'monev').keep({ locale: 'en', checkWhileEditing: false });
    expect(preferencesIn(store, 'monev').read()).toEqual({ locale: 'en', checkWhileEditing: false });
  });

  it.each(['', 'null', '{"locale":7}', '[]', 'x'])('is what it was at first where %j is kept', (text) => {
    const store = { getItem: () => text, setItem: () => undefined };
    expect(preferencesIn(store, 'monev').read()).toEqual({ locale: 'id', checkWhileEditing: true });
  });

  it('lasts as long as the panel where the browser keeps nothing', () => {
    const refuse = (): never => {
      throw new Error('no storage');
    };
    const preferences = preferencesIn({ getItem: refuse, setItem: refuse }, 'monev');
    preferences.keep({ locale: 'en', checkWhileEditing: true });
    expect(preferences.read()).toEqual({ locale: 'en', checkWhileEditing: true });
  });
});

describe('a page that the ribbon asks for', () => {
  it('is shown at once, or as soon as the panel is there', () => {
    const pages = askedPages();
    const shown: string[] = [];
    pages.ask('prepare');
    pages.ask('check');
    pages.onPage((page) => shown.push(page));
    pages.ask('report');
    expect(shown).toEqual(['check', 'report']);
  });
});
