import { expect, it } from 'vitest';
import type { Snapshot } from '../../../core/index.ts';
import { optionsFor } from '../contract-data.ts';
import { openAddOn } from './add-on.ts';

it('works beside a chart that has a tab of its own', async () => {
  const { call, prepare, choose, driver } = await openAddOn();
  driver.user.addChartTab('Grafik');
  prepare(optionsFor(12));
  choose('periksaData');
  expect(driver.activeSheet()).toBe('Hasil Pemeriksaan');
  const { sheets } = call('openWorkbook().read') as Snapshot;
  expect(sheets.map(({ name }) => name)).not.toContain('Grafik');
});

it.each(['Daftar Kode', '_MONEV'])('says that the tab "%s" is a chart, and changes nothing', async (name) => {
  const { ask, driver } = await openAddOn();
  driver.user.addChartTab(name);
  const before = driver.dump();
  const action = {
    kind: 'prepare',
    region: '32.73',
    period: '2024-M07',
    agency: null,
    templates: [],
  } as const;
  const answer = ask({ kind: 'act', action, locale: 'id', drawn: [] });
  expect(answer).toMatchObject({ state: 'failed', reason: 'refused' });
  expect(JSON.stringify(answer)).toMatch(/Lembar \\"(?:Daftar Kode|_monev)\\" bukan buatan Monev TPPO/);
  expect(driver.dump()).toEqual(before);
});

it('says that a chart bears the name of the results before it marks anything', async () => {
  const { prepare, choose, said, driver } = await openAddOn();
  prepare(optionsFor(12));
  driver.user.addChartTab('Hasil Pemeriksaan');
  driver.user.type('T01 Kasus', [{ row: 2, column: 0, value: 'KS' }]);
  const before = driver.dump();
  choose('periksaData');
  expect(said().at(-1)).toMatch(/^Lembar "Hasil Pemeriksaan" bukan buatan Monev TPPO/);
  expect(driver.dump()).toEqual(before);
});
