import { describe, expect, it } from 'vitest';
import { blankSheet, type Snapshot } from '../../../core/index.ts';
import { OPTIONS, optionsFor } from '../contract-data.ts';
import { type AddOn, openAddOn } from './add-on.ts';
import { finishedDump } from './finished-dump.ts';

async function prepared(locale: 'id_ID' | 'en_US' = 'id_ID'): Promise<AddOn> {
  const addOn = await openAddOn({ locale });
  addOn.prepare(optionsFor(12));
  return addOn;
}

describe.each(['id_ID', 'en_US'] as const)('in %s', (locale) => {
  it('writes formulas that Google Sheets understands', async () => {
    const { call } = await prepared(locale);
    const { sheets } = call('openWorkbook().read') as Snapshot;
    const errors = sheets.flatMap(({ columns }) =>
      columns.flatMap((column) => Object.values(column.errors ?? {})),
    );
    expect(errors).toEqual([]);
  });
});

it('locks sheets by a warning, with the input cells open', async () => {
  const { driver } = await prepared();
  driver.resetCalls();
  const locked = driver.dump().sheets.filter((sheet) => sheet.protected);
  expect(locked).toHaveLength(OPTIONS.templates.length + 3); // and the guide, the cover and the codes
  expect(driver.warnings()).toEqual(locked.map(({ name }) => name));
});

it('leaves no prepared table longer than its rows', async () => {
  const { driver } = await prepared();
  expect(driver.size('T01 Kasus').rows).toBe(14);
});

it('takes the new sheets away again when the spreadsheet has no room for all of them', async () => {
  const { prepare, driver, sheetNames } = await openAddOn();
  driver.user.enlarge('Lembar1', 9_950_000);
  expect(() => prepare(optionsFor(12))).toThrow('10000000 cells');
  expect(sheetNames()).toEqual(['Lembar1']);
});

it('takes the new sheets away again when changes turn out to be refused after they were asked for', async () => {
  const { prepare, driver, sheetNames } = await openAddOn();
  driver.refuseAtFlush('Service Spreadsheets failed.');
  expect(() => prepare(optionsFor(12))).toThrow('Service Spreadsheets failed.');
  expect(sheetNames()).toEqual(['Lembar1']);
});

it('writes 150,000 notes', async () => {
  const { call, driver } = await openAddOn();
  const notes = Array.from({ length: 150_000 }, (_, row) => ({ row, column: 0, text: 'Catatan.' }));
  call('openWorkbook().write', { sheets: [{ ...blankSheet('Uji'), notes }], names: [], marks: [] });
  expect(driver.calls().methods['Range.setNotes']).toBe(1);
});

it('draws an earlier form anew without leftovers', async () => {
  const { prepare, driver } = await prepared();
  const before = finishedDump(driver.dump());
  driver.user.colour('T01 Kasus', 'D1', '92D050');
  driver.user.note('T01 Kasus', 'A9', 'sementara');
  prepare(optionsFor(12));
  expect(finishedDump(driver.dump())).toEqual(before);
});

it('shows a form again that somebody hid', async () => {
  const { prepare, driver } = await prepared();
  driver.user.hide('T02 Korban');
  prepare(optionsFor(12));
  expect(driver.dump().sheets.find(({ name }) => name === 'T02 Korban')?.state).toBe('visible');
});
