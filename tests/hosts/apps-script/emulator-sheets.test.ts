import { expect, it } from 'vitest';
import { openScript } from './script.ts';

const RULE = (formula: string): string =>
  `SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange(1, 1, 5, 1)])
    .whenFormulaSatisfied(${JSON.stringify(formula)}).setBackground('#ffc7ce').build()`;

it('moves references with their row when a row is copied to many', async () => {
  const { run, driver } = await openScript();
  run(`sheet.getRange(2, 2).setValues([['=$A2+$A$1']]);
    const { PASTE_NORMAL } = SpreadsheetApp.CopyPasteType;
    sheet.getRange(2, 1, 1, 2).copyTo(sheet.getRange(3, 1, 4, 2), PASTE_NORMAL, false);`);
  expect(driver.dump().sheets[0]?.formulas).toMatchObject({ B3: '$A3+$A$1', B6: '$A6+$A$1' });
});

it('copies no data validation with values and formats', async () => {
  const { run, driver } = await openScript();
  run(`const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=TRUE').build();
    sheet.getRange(2, 1).setDataValidation(rule);
    sheet.getRange(2, 1).copyTo(sheet.getRange(3, 1), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, false);`);
  expect(driver.dump().sheets[0]?.inputs.map(({ area }) => area.rows)).toEqual([1]);
});

it('refuses a copy that does not fit into the target a whole number of times', async () => {
  const { run } = await openScript();
  expect(() =>
    run(`const { PASTE_NORMAL } = SpreadsheetApp.CopyPasteType;
      sheet.getRange(1, 1, 2, 1).copyTo(sheet.getRange(3, 1, 3, 1), PASTE_NORMAL, false);`),
  ).toThrow('a copy that does not fit');
});

it('refuses a conditional format that names another sheet', async () => {
  const { run } = await openScript();
  expect(() =>
    run(`book.insertSheet('Lain', 1); sheet.setConditionalFormatRules([${RULE("='Lain'!A1=1")}]);`),
  ).toThrow('cannot reference a different sheet');
});

it('refuses a conditional format that names a range but through INDIRECT', async () => {
  const { run } = await openScript();
  run("book.setNamedRange('daftar', sheet.getRange(1, 3, 5, 1));");
  expect(() => run(`sheet.setConditionalFormatRules([${RULE('=$A1=daftar')}]);`)).toThrow(
    'cannot name a range',
  );
  expect(run(`sheet.setConditionalFormatRules([${RULE('=$A1=INDIRECT("daftar")')}]); return 1;`)).toBe(1);
});

it('refuses a drop-down of more than 500 items', async () => {
  const { run } = await openScript();
  expect(() =>
    run("SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: 501 }, () => 'a'));"),
  ).toThrow('500 items');
});

it('refuses what is no colour', async () => {
  const { run } = await openScript();
  expect(() => run("sheet.getRange(1, 1).setBackground('#ggg');")).toThrow('Not a colour');
});

it('refuses to edit a sheet that somebody else protects', async () => {
  const { run, driver } = await openScript();
  driver.user.protect('Lembar1');
  expect(() => run('sheet.getRange(1, 1).setValues([[1]]);')).toThrow('protected cell');
  expect(() => run('sheet.setFrozenRows(1);')).toThrow('protected cell');
});

it('lets scripts edit where a protection only warns', async () => {
  const { run } = await openScript();
  expect(run('sheet.protect().setWarningOnly(true); sheet.getRange(1, 1).setValues([[1]]); return 1;')).toBe(
    1,
  );
});

it('refuses to freeze all rows', async () => {
  const { run } = await openScript();
  expect(() => run('sheet.setFrozenRows(1000);')).toThrow('freeze all');
});

it('refuses to hide the last visible sheet', async () => {
  const { run } = await openScript();
  expect(() => run('sheet.hideSheet();')).toThrow('hide all the sheets');
});

it('refuses a second filter on a sheet', async () => {
  const { run } = await openScript();
  expect(() =>
    run('sheet.getRange(1, 1, 5, 2).createFilter(); sheet.getRange(1, 4, 5, 2).createFilter();'),
  ).toThrow('already has a filter');
});

it('keeps notes and validations when a sheet is cleared', async () => {
  const { run, driver } = await openScript();
  driver.user.note('Lembar1', 'A1', 'tetap');
  run('sheet.clear();');
  expect(driver.dump().sheets[0]?.notes).toEqual({ A1: 'tetap' });
});

it('refuses more than ten million cells', async () => {
  const { run } = await openScript();
  expect(() => run('sheet.insertRowsAfter(1000, 400000);')).toThrow('10000000 cells');
});
