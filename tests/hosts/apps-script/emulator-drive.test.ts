import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { openScript } from './script.ts';

const FOLDER = "DriveApp.getFolderById('folder-kiriman-0001')";

it('gives the files and folders of a folder, the latest first, and nothing of an unknown one', async () => {
  const { run, driver } = await openScript();
  driver.drive.addFile('satu.xlsx', [1, 200]);
  driver.drive.addFile('dalam/dua.xlsx', []);
  driver.drive.addFile('tiga.csv', []);
  const names = run(`const files = ${FOLDER}.getFiles();
    const found = [];
    while (files.hasNext()) found.push(files.next().getName());
    return [...found, ${FOLDER}.getFolders().next().getName()];`);
  expect(names).toEqual(['tiga.csv', 'satu.xlsx', 'dalam']);
  expect(() => run("DriveApp.getFolderById('tidak-ada-sama-sekali');")).toThrow('No item with the given ID');
  expect(() => run(`${FOLDER}.getFiles().next(1);`)).toThrow('FileIterator.next');
  expect(() => run(`${FOLDER}.createFile('a', 'b');`)).toThrow('Folder.createFile is not simulated');
});

it('gives bytes with a sign, as Apps Script does', async () => {
  const { run, driver } = await openScript();
  driver.drive.addFile('satu.xlsx', [1, 200, 127, 128]);
  expect(run(`return ${FOLDER}.getFiles().next().getBlob().getBytes();`)).toEqual([1, -56, 127, -128]);
  expect(() => run('Utilities.newBlob([200]);')).toThrow('byte[]');
});

it('packs what other programs unpack, and unpacks what they pack', async () => {
  const { run } = await openScript();
  const text = 'Kiriman ✓ '.repeat(9000);
  const packed = run(
    `return Utilities.base64Encode(Utilities.gzip(Utilities.newBlob(${JSON.stringify(text)})).getBytes());`,
  );
  expect(gunzipSync(Buffer.from(String(packed), 'base64')).toString()).toBe(text);
  const theirs = JSON.stringify(gzipSync(text).toString('base64'));
  const unpack = (type: string) =>
    run(
      `return Utilities.ungzip(Utilities.newBlob(Utilities.base64Decode(${theirs}), '${type}')).getDataAsString();`,
    );
  expect(unpack('application/x-gzip')).toBe(text);
  expect(() => unpack('text/plain')).toThrow('content type');
});

it('opens spreadsheets that this account may only see', async () => {
  const { run, driver } = await openScript();
  const columns = [
    { values: ['judul', 45_480], format: 'general', formats: { 1: 'date' }, errors: {} },
  ] as const;
  const sheets = [{ name: 'Isi', hidden: false, rowCount: 2, columns, merges: [], hiddenRows: [] }];
  driver.drive.addSpreadsheet('isian', {
    fileName: null,
    date1904: false,
    locale: null,
    sheets,
    properties: {},
    definedNames: {},
  });
  const open = `SpreadsheetApp.openById(${FOLDER}.getFiles().next().getId()).getSheets()[0]`;
  expect(run(`return ${open}.getDataRange().getValues()[1][0].toISOString();`)).toBe(
    '2024-07-06T17:00:00.000Z',
  );
  expect(() => run(`${open}.getRange(1, 1).setValue('x');`)).toThrow('protected');
});

it('refuses an interval that the clock does not know', async () => {
  const { run, driver } = await openScript();
  const make = (minutes: number) =>
    run(`ScriptApp.newTrigger('lanjut').timeBased().everyMinutes(${minutes}).create();`);
  expect(() => make(7)).toThrow('everyMinutes');
  make(5);
  expect(driver.triggers()).toEqual(['lanjut']);
  run('ScriptApp.getProjectTriggers().forEach((one) => ScriptApp.deleteTrigger(one));');
  expect(driver.triggers()).toEqual([]);
});

it('ends a run for good, whatever its code catches, and with it what was not flushed', async () => {
  const { run, driver } = await openScript();
  driver.loseUnflushed();
  driver.faults({ at: 9, kind: 'kill' });
  const body = `LockService.getDocumentLock().tryLock(0);
    sheet.getRange(1, 1).setValue('tetap');
    SpreadsheetApp.flush();
    try { sheet.getRange(2, 1).setValue('hilang'); sheet.getRange(3, 1).setValue('x'); } catch (error) { sheet.getRange(4, 1).setValue('y'); }`;
  expect(() => run(body)).toThrow('the run has ended');
  expect(driver.endRun()).toBe(true);
  expect(driver.valueAt('Lembar1', 0, 0)).toBe('tetap');
  for (const row of [1, 2, 3]) expect(driver.valueAt('Lembar1', row, 0)).toBeNull();
  expect(run('return LockService.getDocumentLock().tryLock(0);')).toBe(true);
});

it('lets one call fail, and the next one not', async () => {
  const { run, driver } = await openScript();
  driver.faults({ at: 3, kind: 'exception', message: 'Service error: Spreadsheets' });
  expect(run(`try { sheet.getRange(1, 1); return 'kept'; } catch (error) { return error.message; }`)).toBe(
    'Service error: Spreadsheets',
  );
  expect(run('return sheet.getRange(1, 1).getValue();')).toBe('');
});
