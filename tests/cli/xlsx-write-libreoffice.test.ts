import { beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { recalculate, toPdf } from '../support/libreoffice.ts';
import { cellAt, type OpenedBook, type OpenedSheet, openWithOpenpyxl } from './xlsx-write-openpyxl.ts';
import { bookOf, sample } from './xlsx-write-sample.ts';

const TEXTS = ['=1+1', '007', '#N/A', '_x0041_', ' tepi ', 'dua\nbaris', '<&>"', '😀', "'kutip"];

let book: OpenedBook | null = null;

beforeAll(async () => {
  const texts = bookOf({ name: 'Teks', cells: TEXTS.map((text) => [text]) }).sheets;
  const bytes = await recalculate(await writeWorkbook({ ...sample, sheets: [...sample.sheets, ...texts] }));
  book = bytes === null ? null : openWithOpenpyxl(bytes);
});

function sheetOf(context: TestContext, name: string): OpenedSheet {
  if (book === null) return context.skip('LibreOffice or python3-openpyxl is not installed');
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

describe('a new workbook opened and saved by LibreOffice', () => {
  test('keeps input rules, highlights and notes', (context) => {
    const { inputs, highlights, notes } = sheetOf(context, 'T01 Kasus');
    expect(inputs.filter(({ type }) => type !== null)).toHaveLength(6);
    expect(highlights).toHaveLength(4);
    expect(Object.keys(notes)).toHaveLength(12);
  });

  test('keeps dates, formats and unlocked cells', (context) => {
    const form = sheetOf(context, 'T01 Kasus');
    expect(form.protection.sheet).toBe(true);
    expect(cellAt(form, 'B3')).toMatchObject({ value: '2024-07-27', locked: false });
    expect(cellAt(form, 'I3')).toMatchObject({ value: '081234567890', format: '@', locked: false });
  });

  test('keeps input columns open below the prepared rows', (context) => {
    expect(sheetOf(context, 'T01 Kasus').openColumns.join('')).toBe('ABCDEFGHIL');
  });

  test('has its formulas computed', (context) => {
    const form = sheetOf(context, 'T01 Kasus');
    expect(cellAt(form, 'K3').result).toBe(3);
    expect(cellAt(form, 'J3').result).toBe('Dewasa');
  });

  test('keeps texts that look like something else', (context) => {
    const texts = sheetOf(context, 'Teks');
    expect(TEXTS.map((_, row) => cellAt(texts, `A${row + 1}`).value)).toEqual(TEXTS);
  });

  test('is printable', async (context) => {
    const pdf = await toPdf(await writeWorkbook(sample));
    if (pdf === null) return context.skip('LibreOffice is not installed');
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
