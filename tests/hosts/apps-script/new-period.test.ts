import { describe, expect, it } from 'vitest';
import { newPeriod, PREPARED_ROWS, readCover, readPeriod, type Snapshot } from '../../../core/index.ts';
import { columnOf, TODAY } from '../../core/erase-book.ts';
import { type AddOn, openAddOn } from './add-on.ts';
import { act, begin, copiedBook, JANUARY, julyBook, look, replied, send } from './new-period.ts';

const CASES = 'T01 Kasus';
const VICTIMS = 'T02 Korban';
const HIDDEN = /^_monev_(?:asal|periode)$/;

function read(addOn: AddOn): Snapshot {
  return addOn.call('openWorkbook().read', { detailed: true }) as Snapshot;
}

/** What the core makes of a workbook, drawn into a spreadsheet of its own. */
async function drawnAnew(old: Snapshot): Promise<AddOn> {
  const period = readPeriod(JANUARY);
  if (period === null) throw new RangeError(JANUARY);
  const context = { locale: 'id' as const, beside: [], today: TODAY, settings: [], rows: PREPARED_ROWS };
  const { update } = newPeriod(old, period, context);
  const fresh = await openAddOn();
  fresh.driver.clockAt(Date.parse('2025-08-08T03:00:00Z'));
  fresh.call('openWorkbook().write', update);
  return fresh;
}

/** All sheets but those that people added, by name. */
function sheetsOf({ driver }: AddOn, others: readonly string[]): unknown {
  const { sheets, names } = driver.dump();
  const own = sheets.filter(({ name }) => !others.includes(name));
  return { names, sheets: [...own].sort((one, other) => (one.name < other.name ? -1 : 1)) };
}

describe('a spreadsheet that may be the only one', { timeout: 300_000 }, () => {
  it('is noted, and never changed', async () => {
    const addOn = await julyBook();
    expect(look(addOn)).toMatchObject({
      state: 'unknown',
      file: 'Buku kerja',
      present: { code: '2025-M07' },
    });
    const before = addOn.driver.dump();
    expect(begin(addOn)).toMatchObject({ state: 'failed', reason: 'refused' });
    expect(addOn.driver.dump()).toEqual(before);
    expect(replied(addOn, { kind: 'notePeriod', locale: 'id' })).toMatchObject({ state: 'noted' });
    expect(look(addOn).state).toBe('noted');
    expect(begin(addOn)).toMatchObject({ state: 'failed', reason: 'refused' });
    const { sheets } = addOn.driver.dump();
    expect(sheets.filter(({ name }) => !HIDDEN.test(name))).toEqual(before.sheets);
    act(addOn, { kind: 'check' });
    expect(look(addOn).state).toBe('noted');
  });

  it('is a copy as long as it holds exactly what the other one held', async () => {
    const addOn = await copiedBook();
    expect(look(addOn)).toMatchObject({ state: 'copy', file: 'Salinan Buku kerja' });
    const column = addOn.driver.columnOf(CASES, 'kode_kasus');
    addOn.driver.user.type(CASES, [{ row: 2, column, value: 'KB-3173-2025-0999' }]);
    expect(look(addOn).state).toBe('changed');
    const before = addOn.driver.dump();
    expect(begin(addOn)).toMatchObject({
      state: 'failed',
      text: { id: expect.stringContaining('tidak ada yang diubah') },
    });
    expect(addOn.driver.dump()).toEqual(before);
    // Where it is noted anew, a copy of the copy is one.
    expect(replied(addOn, { kind: 'notePeriod', locale: 'id' })).toMatchObject({ state: 'noted' });
    addOn.driver.user.makeCopy();
    expect(look(addOn).state).toBe('copy');
    expect(addOn.driver.valueAt(CASES, 2, column)).toBe('KB-3173-2025-0999');
  });

  it('is told that it cannot begin an earlier period, or one that nobody knows', async () => {
    const addOn = await copiedBook();
    const ask = (period: string) => addOn.ask({ kind: 'lookPeriod', period, locale: 'id' });
    expect(ask('2025-M06')).toMatchObject({
      text: { id: expect.stringContaining('tidak sesudah 2025-M07') },
    });
    expect(ask('Juli')).toMatchObject({ text: { id: expect.stringContaining('tidak dikenal') } });
  });
});

describe('a copy', { timeout: 600_000 }, () => {
  it('becomes the workbook of a new year, as files do', async () => {
    const addOn = await julyBook(60);
    act(addOn, { kind: 'check' });
    act(addOn, { kind: 'report', edition: 'internal', tabs: ['R01', 'R02'], k: 5 });
    send(addOn);
    addOn.driver.user.addSheet('Catatan rapat');
    addOn.driver.user.type('Catatan rapat', [{ row: 0, column: 0, value: 'rapat Kamis' }]);
    replied(addOn, { kind: 'notePeriod', locale: 'id' });
    addOn.driver.user.makeCopy();
    const old = read(addOn);
    const { state, preview } = look(addOn, JANUARY);
    expect(state).toBe('copy');
    expect(preview).toMatchObject({
      workbook: 'new',
      period: { label: 'Januari 2026' },
      kept: ['Lembar1', 'Catatan rapat'],
    });
    expect(preview?.removed).toEqual(
      expect.arrayContaining([
        'Hasil Pemeriksaan',
        'R01 Ringkasan Eksekutif',
        'Riwayat Kirim',
        'Segel Isian',
      ]),
    );
    expect(begin(addOn)).toMatchObject({ state: 'done', reply: { workbook: 'new', forms: preview?.forms } });
    const own = ['Lembar1', 'Catatan rapat'];
    expect(sheetsOf(addOn, own)).toEqual(sheetsOf(await drawnAnew(old), own));
    expect(addOn.driver.valueAt('Catatan rapat', 0, 0)).toBe('rapat Kamis');
    const after = read(addOn);
    expect(readCover(after, TODAY).period).toBe(JANUARY);
    const codes = (snapshot: Snapshot) =>
      columnOf(snapshot, VICTIMS, 'kode_korban').filter((code) => code !== null);
    expect(codes(after).length).toBeGreaterThan(0);
    expect(codes(after).length).toBeLessThan(codes(old).length);
    expect(codes(old)).toEqual(expect.arrayContaining([...codes(after)]));
    expect(look(addOn).state).toBe('unknown');
  });

  it('goes on with the next month of its year: all rows stay, and the cover is a draft again', async () => {
    const addOn = await julyBook();
    send(addOn);
    replied(addOn, { kind: 'notePeriod', locale: 'id' });
    addOn.driver.user.makeCopy();
    const old = read(addOn);
    expect(look(addOn, '2025-M08').preview).toMatchObject({ workbook: 'same', removed: [] });
    expect(begin(addOn, '2025-M08')).toMatchObject({ state: 'done' });
    const after = read(addOn);
    expect(readCover(after, TODAY).period).toBe('2025-M08');
    for (const { name, columns } of old.sheets) {
      if (name === 'T00 Sampul' || HIDDEN.test(name)) continue;
      expect(after.sheets.find((one) => one.name === name)?.columns, name).toEqual(columns);
    }
    expect(after.sheets.filter(({ name }) => HIDDEN.test(name))).toEqual([]);
  });
});
