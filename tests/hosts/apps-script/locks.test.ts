import { expect, it } from 'vitest';
import { openAddOn } from './add-on.ts';

const ANSWERS = ['32.73', '2024-M07', ''] as const;

it('changes nothing before it keeps others out', async () => {
  const { choose, answer, driver } = await openAddOn();
  answer(...ANSWERS);
  choose('siapkanBukuKerja');
  choose('periksaData');
  expect(driver.calls().document).toBeGreaterThan(100);
  expect(driver.unlockedChanges()).toEqual([]);
});

it('keeps nobody out while a question is open', async () => {
  const { choose, answer, driver } = await openAddOn();
  answer(...ANSWERS);
  choose('siapkanBukuKerja');
  expect(driver.lostLocks()).toEqual([]);
});

it('keeps nobody out while it tells of a failure', async () => {
  const { choose, answer, said, driver } = await openAddOn();
  driver.user.addSheet('Daftar Kode');
  driver.user.type('Daftar Kode', [{ row: 0, column: 0, value: 'daftar saya' }]);
  answer(...ANSWERS);
  choose('siapkanBukuKerja');
  expect(said().at(-1)).toContain('bukan buatan Monev TPPO');
  expect(driver.lostLocks()).toEqual([]);
});

it('leaves a form alone that a colleague filled in while a question was open', async () => {
  const { choose, answer, driver } = await openAddOn();
  answer(...ANSWERS);
  choose('siapkanBukuKerja');
  const typed = { row: 2, column: 0, value: 'KS-32.73-2024-0001' };
  answer(...ANSWERS.slice(0, 2));
  driver.answer({ button: 'OK', text: '', meanwhile: () => driver.user.type('T01 Kasus', [typed]) });
  choose('siapkanBukuKerja');
  expect(driver.dump().sheets.find(({ name }) => name === 'T01 Kasus')?.values[2]?.[0]).toBe(typed.value);
});

it('says that a colleague is at work, and changes nothing', async () => {
  const { choose, answer, said, driver, sheetNames } = await openAddOn();
  driver.setBusy(true);
  answer(...ANSWERS);
  choose('siapkanBukuKerja');
  expect(said().at(-1)).toContain('sedang bekerja');
  expect(sheetNames()).toEqual(['Lembar1']);
});

it('lets others go on after a failure', async () => {
  const { choose, answer, said, driver } = await openAddOn();
  driver.user.addSheet('Daftar Kode');
  driver.user.type('Daftar Kode', [{ row: 0, column: 0, value: 'daftar saya' }]);
  answer(...ANSWERS, ...ANSWERS);
  choose('siapkanBukuKerja');
  choose('siapkanBukuKerja');
  expect(said().filter((text) => text.includes('bukan buatan Monev TPPO'))).toHaveLength(2);
});
