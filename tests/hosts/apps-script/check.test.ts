import { expect, it } from 'vitest';
import { optionsFor } from '../contract-data.ts';
import { type AddOn, openAddOn } from './add-on.ts';

const FORMS = ['T00 Sampul', 'T01 Kasus', 'T02 Korban', 'T05 Monev Hotel'];
const NO_FORM = 'Buku kerja ini tidak memuat formulir Monev TPPO. Siapkan buku kerja lebih dahulu.';

async function prepared(): Promise<AddOn> {
  const addOn = await openAddOn();
  addOn.prepare(optionsFor(12));
  return addOn;
}

it('says that there is no form to check, and changes nothing', async () => {
  const { choose, said, driver } = await openAddOn();
  const before = driver.dump();
  choose('periksaData');
  expect(said()).toEqual([NO_FORM]);
  expect(driver.dump()).toEqual(before);
});

it('does not call forms sound that it no longer knows by their names', async () => {
  const { choose, said, driver } = await prepared();
  for (const form of FORMS) driver.user.rename(form, `${form} lama`);
  choose('periksaData');
  expect(said().at(-1)).toMatch(/^Ditemukan [1-9]\d* galat/);
});

it('tells how many checks could not be made', async () => {
  const { choose, said, driver } = await prepared();
  driver.user.type('T01 Kasus', [{ row: 2, column: 0, value: 'KS' }]);
  choose('periksaData');
  expect(said().at(-1)).toMatch(/ info\. [1-9]\d* pemeriksaan belum dapat dilakukan\. Rinciannya /);
});

it('reads each sheet once', async () => {
  const { choose, sheetNames, driver } = await prepared();
  const sheets = sheetNames().length;
  driver.resetCalls();
  choose('periksaData');
  expect(driver.calls().methods['Range.getNumberFormats']).toBe(sheets);
  expect(driver.calls().methods['Range.getValues']).toBe(sheets);
});

it('finds an identity in a note that somebody left, and does not repeat it', async () => {
  const { choose, driver } = await prepared();
  driver.user.type('T01 Kasus', [{ row: 2, column: 0, value: 'KS-3173-2024-0001' }]);
  driver.user.note('T01 Kasus', 'A3', 'NIK 3173991207060001');
  driver.resetCalls();
  choose('periksaData');
  const found = driver.dump().sheets.find(({ name }) => name === 'Hasil Pemeriksaan');
  expect(JSON.stringify(found?.values)).toContain('VI-01');
  expect(JSON.stringify(found)).not.toContain('3173991207060001');
});
