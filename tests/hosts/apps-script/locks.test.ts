import { expect, it } from 'vitest';
import { optionsFor } from '../contract-data.ts';
import { openAddOn } from './add-on.ts';

const PREPARE = {
  kind: 'act',
  action: { kind: 'prepare', region: '32.73', period: '2024-M07', agency: null, templates: ['T01', 'T02'] },
  locale: 'id',
  drawn: [],
} as const;

it('changes nothing before it keeps others out', async () => {
  const { choose, ask, driver } = await openAddOn();
  ask(PREPARE);
  choose('periksaData');
  choose('buatKode');
  expect(driver.calls().document).toBeGreaterThan(100);
  expect(driver.unlockedChanges()).toEqual([]);
});

it('keeps nobody out while it tells of a failure', async () => {
  const { choose, prepare, said, driver } = await openAddOn();
  prepare(optionsFor(12));
  driver.user.addSheet('Hasil Pemeriksaan');
  driver.user.type('Hasil Pemeriksaan', [{ row: 0, column: 0, value: 'daftar saya' }]);
  choose('periksaData');
  expect(said().at(-1)).toContain('bukan buatan Monev TPPO');
  expect(driver.lostLocks()).toEqual([]);
});

it('leaves a form alone that a colleague has filled in', async () => {
  const { ask, driver } = await openAddOn();
  ask(PREPARE);
  const typed = { row: 2, column: 0, value: 'KS-32.73-2024-0001' };
  driver.user.type('T01 Kasus', [typed]);
  ask(PREPARE);
  expect(driver.dump().sheets.find(({ name }) => name === 'T01 Kasus')?.values[2]?.[0]).toBe(typed.value);
});

it('says that a colleague is at work, and changes nothing', async () => {
  const { ask, choose, said, driver, sheetNames } = await openAddOn();
  driver.setBusy(true);
  expect(ask(PREPARE)).toMatchObject({ state: 'failed', reason: 'refused' });
  choose('periksaData');
  expect(said().at(-1)).toContain('sedang bekerja');
  expect(sheetNames()).toEqual(['Lembar1']);
});

it('reads without keeping anybody out', async () => {
  const { ask, driver } = await openAddOn();
  driver.setBusy(true);
  expect(ask({ kind: 'act', action: { kind: 'overview' }, locale: 'id', drawn: [] }).state).toBe('done');
});

it('lets others go on after a failure', async () => {
  const { ask, driver } = await openAddOn();
  driver.user.addSheet('Daftar Kode');
  driver.user.type('Daftar Kode', [{ row: 0, column: 0, value: 'daftar saya' }]);
  expect(ask(PREPARE)).toMatchObject({ state: 'failed', reason: 'refused' });
  expect(ask(PREPARE)).toMatchObject({ state: 'failed', reason: 'refused' });
});
