import { expect, it } from 'vitest';
import { openScript } from './script.ts';

const ABSENT = [
  'URL',
  'setTimeout',
  'TextEncoder',
  'crypto',
  'fetch',
  'structuredClone',
  'process',
  'console',
];

it('has none of the globals that Apps Script lacks', async () => {
  const { run } = await openScript();
  expect(run(`return ${JSON.stringify(ABSENT)}.filter((name) => name in globalThis);`)).toEqual([]);
});

it('refuses an argument of another type, in the words of a live account', async () => {
  const { run } = await openScript();
  expect(() => run('sheet.getRange(1, 1).setValues([1]);')).toThrow(
    "The parameters (number[]) don't match the method signature for Range.setValues.",
  );
});

it('refuses a number where a text is wanted', async () => {
  const { run } = await openScript();
  expect(() => run('sheet.getRange(1, 1).setNote(25);')).toThrow('Range.setNote');
});

it('refuses an argument too many', async () => {
  const { run } = await openScript();
  expect(() => run('sheet.getRange(1, 1).getValues(true);')).toThrow('Range.getValues');
});

it('refuses a fraction where a whole number is wanted', async () => {
  const { run } = await openScript();
  expect(() => run('sheet.getRange(1.5, 1);')).toThrow('Sheet.getRange');
});

it('names a documented method that it does not simulate', async () => {
  const { run } = await openScript();
  expect(() => run('sheet.getRange(1, 1).sort(1);')).toThrow('Range.sort is not simulated');
});

it('has no method that is not documented', async () => {
  const { run } = await openScript();
  expect(() => run('sheet.getRange(1, 1).setValuez([[1]]);')).toThrow('is not a function');
});

it('refuses a grid with fewer rows than the range', async () => {
  const { run } = await openScript();
  expect(() => run('sheet.getRange(1, 1, 2, 1).setValues([[1]]);')).toThrow(
    'The data has 1 but the range has 2.',
  );
});

it('refuses a grid with more columns than the range', async () => {
  const { run } = await openScript();
  expect(() => run('sheet.getRange(1, 1, 1, 1).setNotes([["a", "b"]]);')).toThrow(
    'The data has 2 but the range has 1.',
  );
});

it('refuses a range beyond the last row', async () => {
  const { run } = await openScript();
  expect(() => run('sheet.getRange(1001, 1);')).toThrow('outside the dimensions of the sheet');
});

it('refuses to use a sheet that was deleted', async () => {
  const { run } = await openScript();
  expect(() =>
    run(`const other = book.insertSheet('Lain', 1);
      book.deleteSheet(other);
      other.getRange(1, 1).getValues();`),
  ).toThrow('not found');
});

it('refuses a second sheet of the same name in other letters', async () => {
  const { run } = await openScript();
  expect(() => run("book.insertSheet('LEMBAR1', 1);")).toThrow('already exists');
});

it('counts calls that reach the document apart from handles and builders', async () => {
  const { run, driver } = await openScript();
  driver.resetCalls();
  run(`const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=TRUE').build();
    sheet.getRange(1, 1).setDataValidation(rule);`);
  expect(driver.calls()).toMatchObject({ document: 1, handle: 3, builder: 3 });
});
