import { expect, it } from 'vitest';
import { openScript } from './script.ts';

it('turns "007" into 7 in a cell that nobody formatted', async () => {
  const { run } = await openScript();
  expect(run("return sheet.getRange(1, 1).setValues([['007']]).getValues()[0][0];")).toBe(7);
});

it('keeps "007" in a cell of the text format', async () => {
  const { run } = await openScript();
  const body = "return sheet.getRange(1, 1).setNumberFormat('@').setValues([['007']]).getValues()[0][0];";
  expect(run(body)).toBe('007');
});

it('keeps "007" after an apostrophe', async () => {
  const { run } = await openScript();
  expect(run('return sheet.getRange(1, 1).setValues([["\'007"]]).getValues()[0][0];')).toBe('007');
});

it('loses the last of sixteen digits', async () => {
  const { run } = await openScript();
  const body = "return sheet.getRange(1, 1).setValues([['3201234567890123']]).getValues()[0][0];";
  expect(run(body)).toBe(3_201_234_567_890_120);
});

it('turns a number into a text in a cell of the text format', async () => {
  const { run } = await openScript();
  const body = "return sheet.getRange(1, 1).setNumberFormat('@').setValues([[7]]).getValues()[0][0];";
  expect(run(body)).toBe('7');
});

it('does not say what becomes of "=1+1" in a cell of the text format', async () => {
  const { run } = await openScript();
  expect(() => run("sheet.getRange(1, 1).setNumberFormat('@').setValues([['=1+1']]);")).toThrow(
    'is not simulated',
  );
});

it('reads a typed day in the order of the locale', async () => {
  const body = "return sheet.getRange(1, 1).setValues([['12/08/2024']]).getValues()[0][0].getUTCMonth();";
  expect((await openScript({ zone: 'UTC', locale: 'id_ID' })).run(body)).toBe(7);
  expect((await openScript({ zone: 'UTC', locale: 'en_US' })).run(body)).toBe(11);
});

it('reads a typed fraction in the writing of the locale', async () => {
  const body = "return sheet.getRange(1, 1).setValues([['1,5']]).getValues()[0][0];";
  expect((await openScript({ locale: 'id_ID' })).run(body)).toBe(1.5);
  expect((await openScript({ locale: 'en_US' })).run(body)).toBe('1,5');
});

it('gives a day as its midnight in the time zone of the spreadsheet', async () => {
  const body = `const range = sheet.getRange(1, 1).setNumberFormat('dd/mm/yyyy').setValues([[45499]]);
    return range.getValues()[0][0].toISOString();`;
  expect((await openScript({ zone: 'Asia/Jayapura' })).run(body)).toBe('2024-07-25T15:00:00.000Z');
  expect((await openScript({ zone: 'America/New_York' })).run(body)).toBe('2024-07-26T04:00:00.000Z');
});

it('gives dates of the script’s own realm', async () => {
  const { run } = await openScript();
  const body = `const range = sheet.getRange(1, 1).setNumberFormat('dd/mm/yyyy').setValues([[45499]]);
    return range.getValues()[0][0] instanceof Date;`;
  expect(run(body)).toBe(true);
});

it('refuses a text of more than 50,000 characters', async () => {
  const { run } = await openScript();
  expect(() => run("sheet.getRange(1, 1).setValues([['a'.repeat(50001)]]);")).toThrow('50000 characters');
});

it('refuses undefined among the values', async () => {
  const { run } = await openScript();
  expect(() => run('sheet.getRange(1, 1).setValues([[undefined]]);')).toThrow('undefined among the values');
});

it('takes a comma in a formula for a decimal sign in Indonesia', async () => {
  const body = "return sheet.getRange(1, 1).setValues([['=SUM(1,2)']]).getValues()[0][0];";
  expect((await openScript({ locale: 'id_ID' })).run(body)).toBe('#ERROR!');
  expect((await openScript({ locale: 'en_US' })).run(body)).toBe('');
});

it('takes a semicolon in a formula everywhere', async () => {
  const body = "return sheet.getRange(1, 1).setValues([['=SUM(1;2)']]).getValues()[0][0];";
  expect((await openScript({ locale: 'id_ID' })).run(body)).toBe('');
  expect((await openScript({ locale: 'en_US' })).run(body)).toBe('');
});

it('shows an error for a name that nobody defined', async () => {
  const { run } = await openScript();
  expect(run("return sheet.getRange(1, 1).setValues([['=daftar']]).getValues()[0][0];")).toBe('#NAME?');
});

it('shows an error for a sheet that is not there', async () => {
  const { run } = await openScript();
  const body = `return sheet.getRange(1, 1).setValues([["='Lain'!A1"]]).getValues()[0][0];`;
  expect(run(body)).toBe('#REF!');
});
