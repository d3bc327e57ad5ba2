import { expect, it } from 'vitest';
import { openScript } from './script.ts';

const TAKE = 'const lock = LockService.getDocumentLock(); lock.tryLock(0);';

it.each(['alert', 'prompt'])('loses the lock at an open dialog: %s', async (kind) => {
  const { run, driver } = await openScript();
  driver.answer({ button: 'OK', text: '' });
  expect(run(`${TAKE} SpreadsheetApp.getUi().${kind}('Halo'); return lock.hasLock();`)).toBe(false);
  expect(driver.lostLocks()).toEqual([kind]);
});

it('refuses the lock while another run holds it', async () => {
  const { run, driver } = await openScript();
  driver.setBusy(true);
  expect(run('return LockService.getDocumentLock().tryLock(0);')).toBe(false);
});

it('counts changes that were made without the lock, but neither reads nor toasts', async () => {
  const { run, driver } = await openScript();
  run(`${TAKE} sheet.getRange(1, 1).setValues([[1]]); lock.releaseLock();
    sheet.getRange(1, 1).getValues(); book.toast('Halo'); sheet.clearNotes();`);
  expect(driver.unlockedChanges()).toEqual(['Sheet.clearNotes']);
});

it('refuses once, at a flush, what it was told to refuse', async () => {
  const { run, driver } = await openScript();
  driver.refuseAtFlush('Service Spreadsheets failed.');
  expect(() => run('SpreadsheetApp.flush();')).toThrow('Service Spreadsheets failed.');
  expect(run('SpreadsheetApp.flush(); return 1;')).toBe(1);
});

it('knows no cells on the tab of a chart', async () => {
  const { run, driver } = await openScript();
  driver.user.addChartTab('Grafik');
  expect(run('return String(book.getSheets()[1].getType());')).toBe('OBJECT');
  for (const call of ['getDataRange()', 'getMaxRows()', 'getRange(1, 1)', 'clear()']) {
    expect(() => run(`book.getSheets()[1].${call};`)).toThrow('on a sheet of type OBJECT');
  }
});
