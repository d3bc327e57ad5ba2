import { expect, it } from 'vitest';
import { type Mark, theme } from '../../../core/index.ts';
import { optionsFor } from '../contract-data.ts';
import { type AddOn, openAddOn } from './add-on.ts';

const CASES = 'T01 Kasus';
const RED = theme.error.fill?.toLowerCase();

function mark(addOn: AddOn, sheet: string, marks: readonly Mark[]): void {
  addOn.call('openWorkbook().write', { sheets: [], names: [], marks: [{ sheet, marks }] });
}

function cellOf({ driver }: AddOn, sheet: string, address: string) {
  const found = driver.dump().sheets.find(({ name }) => name === sheet);
  return { fill: found?.fills[address]?.slice(1), note: found?.notes[address] };
}

async function marked(): Promise<AddOn> {
  const addOn = await openAddOn();
  addOn.prepare(optionsFor(12));
  addOn.driver.user.colour(CASES, 'C3', '92D050');
  mark(addOn, CASES, [{ row: 2, column: 2, style: 'error', note: 'Salah.' }]);
  return addOn;
}

it('gives a colour back after its row was sorted elsewhere', async () => {
  const addOn = await marked();
  addOn.driver.user.swapRows(CASES, 2, 5);
  expect(cellOf(addOn, CASES, 'C6')).toEqual({ fill: RED, note: 'Salah.' });
  mark(addOn, CASES, []);
  expect(cellOf(addOn, CASES, 'C6')).toEqual({ fill: '92d050', note: undefined });
});

it('gives a colour back after the sheet was renamed', async () => {
  const addOn = await marked();
  addOn.driver.user.rename(CASES, 'Kasus lama');
  mark(addOn, 'Kasus lama', []);
  expect(cellOf(addOn, 'Kasus lama', 'C3')).toEqual({ fill: '92d050', note: undefined });
});

it('leaves a marked cell alone that somebody coloured otherwise', async () => {
  const addOn = await marked();
  addOn.driver.user.colour(CASES, 'C3', '00B0F0');
  mark(addOn, CASES, []);
  expect(cellOf(addOn, CASES, 'C3')).toEqual({ fill: '00b0f0', note: undefined });
});

it('takes a colour for none that was copied from a mark without its note', async () => {
  const addOn = await marked();
  addOn.driver.user.colour(CASES, 'D5', theme.error.fill);
  mark(addOn, CASES, [{ row: 4, column: 3, style: 'error', note: 'Salah.' }]);
  mark(addOn, CASES, []);
  expect(cellOf(addOn, CASES, 'D5')).toEqual({ fill: undefined, note: undefined });
});

it('never writes over a note of the user', async () => {
  const addOn = await openAddOn();
  addOn.prepare(optionsFor(12));
  addOn.driver.user.note(CASES, 'C3', 'Tanya Polres.');
  mark(addOn, CASES, [{ row: 2, column: 2, style: 'error', note: 'Salah.' }]);
  expect(cellOf(addOn, CASES, 'C3')).toEqual({ fill: RED, note: 'Tanya Polres.' });
});

it('shows a mark on a merged cell where the merge shows', async () => {
  const addOn = await openAddOn();
  addOn.prepare(optionsFor(12));
  addOn.driver.user.merge(CASES, 'C3:C4');
  mark(addOn, CASES, [{ row: 3, column: 2, style: 'error', note: 'Salah.' }]);
  expect(cellOf(addOn, CASES, 'C3')).toEqual({ fill: RED, note: 'Salah.' });
});

it('hides its record of marks, and removes it with the last mark', async () => {
  const addOn = await marked();
  const record = addOn.driver.dump().sheets.find(({ name }) => name === '_monev_tanda');
  expect(record?.state).toBe('hidden');
  mark(addOn, CASES, []);
  expect(addOn.sheetNames()).not.toContain('_monev_tanda');
});

it('refuses a mark outside of the sheet before anything changes', async () => {
  const addOn = await marked();
  const before = addOn.driver.dump();
  expect(() => mark(addOn, CASES, [{ row: 5000, column: 0, style: 'error', note: 'Salah.' }])).toThrow();
  expect(addOn.driver.dump()).toEqual(before);
});

it('forgets the marks of a sheet that is drawn anew', async () => {
  const addOn = await marked();
  addOn.driver.user.colour(CASES, 'C3', null);
  addOn.prepare(optionsFor(12));
  expect(addOn.sheetNames()).not.toContain('_monev_tanda');
});
