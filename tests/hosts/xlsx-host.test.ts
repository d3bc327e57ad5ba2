import { describe, expect, test } from 'vitest';
import { XlsxWorkbook } from '../../cli/xlsx-host.ts';
import { createTemplates, type WorkbookUpdate } from '../../core/index.ts';
import { packageFaults } from '../cli/xlsx-patch-check.ts';
import { recalculate } from '../support/libreoffice.ts';
import { CASES, OPTIONS } from './contract-data.ts';
import { differences, factsOf } from './dump-facts.ts';
import { dumpXlsx } from './xlsx/dump.ts';
import { openingFile } from './xlsx/opening-file.ts';

const TEMPLATES = createTemplates({ ...OPTIONS, templates: ['T01'] });

async function written(bytes: Uint8Array | null, update: WorkbookUpdate): Promise<Uint8Array> {
  const workbook = new XlsxWorkbook(bytes);
  await workbook.write(update);
  return workbook.bytes;
}

describe('templates that are put into a file that exists', () => {
  test('look as they do in a new file', async () => {
    const fresh = dumpXlsx(await written(null, TEMPLATES));
    const { sheets, names } = dumpXlsx(await written(await openingFile(), TEMPLATES));
    const added = { sheets: sheets.filter(({ name }) => name !== 'Lembar1'), names };
    expect(differences(factsOf(fresh), factsOf(added))).toEqual([]);
  });

  test('leave the package as sound as it was', async () => {
    const opening = await openingFile();
    expect(packageFaults(await written(opening, TEMPLATES))).toEqual(packageFaults(opening));
  });

  test('replace those of an earlier time without leaving parts behind', async () => {
    const once = await written(await openingFile(), TEMPLATES);
    const twice = await written(once, TEMPLATES);
    expect(packageFaults(twice)).toEqual(packageFaults(once));
    expect(dumpXlsx(twice)).toEqual(dumpXlsx(once));
  });

  test('keep their inputs and notes when LibreOffice saves the file', async (context) => {
    const file = await written(await openingFile(), TEMPLATES);
    const saved = await recalculate(file);
    if (saved === null) return context.skip('LibreOffice is not installed');
    const sheetIn = (bytes: Uint8Array) => dumpXlsx(bytes).sheets.find(({ name }) => name === CASES);
    expect(sheetIn(saved)?.notes).toEqual(sheetIn(file)?.notes);
    expect(sheetIn(saved)?.inputs.length).toBe(sheetIn(file)?.inputs.length);
  });
});

test('a new workbook reads as one without sheets and has no bytes yet', () => {
  const workbook = new XlsxWorkbook(null);
  expect(workbook.read().sheets).toEqual([]);
  expect(() => workbook.bytes).toThrow(RangeError);
});

test('a new workbook takes templates and marks in one go', async () => {
  const marks = [{ sheet: CASES, marks: [{ row: 2, column: 0, style: 'error', note: 'Isi.' } as const] }];
  const dump = dumpXlsx(await written(null, { ...TEMPLATES, marks }));
  expect(dump.sheets.find(({ name }) => name === CASES)?.notes['A3']).toBe('Isi.');
});
