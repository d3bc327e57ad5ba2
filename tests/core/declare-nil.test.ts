import { describe, expect, test } from 'vitest';
import { nilForms } from '../../core/commands/nil-forms.ts';
import {
  type CheckContext,
  checkWorkbook,
  createTemplates,
  declareNil,
  HostError,
  type Snapshot,
  sheetNamed,
} from '../../core/index.ts';
import { MemoryWorkbook } from '../../core/workbook/memory-workbook.ts';
import { contextIn, doIn } from './act-book.ts';
import { soundBook, TODAY } from './erase-book.ts';

const CONTEXT: CheckContext = { today: TODAY, locale: 'id', beside: [] };
const COVER = 'T00 Sampul';
const TWO = ['UPTD_PPA', 'POLRES'];

/** All forms of an agency for July 2025, without a row. */
function emptyBook(): MemoryWorkbook {
  const book = new MemoryWorkbook();
  const period = { kind: 'month', year: 2025, number: 7 } as const;
  const agency = { region: '31.73', agency: 'DPPPA', templates: [] };
  book.write(createTemplates({ ...agency, period, rows: 12, locale: 'id', thisYear: 2025 }));
  return book;
}

function rowOf(book: MemoryWorkbook, field: string): number {
  return sheetNamed(book.read(), COVER)?.columns[2]?.values.indexOf(field) ?? -1;
}

function valueOn(book: MemoryWorkbook, field: string): unknown {
  return sheetNamed(book.read(), COVER)?.columns[1]?.values[rowOf(book, field)] ?? null;
}

function fillIn(book: MemoryWorkbook, field: string, value: string | number | null): void {
  book.type(COVER, [{ row: rowOf(book, field), column: 1, value }]);
}

function declare(book: MemoryWorkbook, templates: readonly string[] | null, sources: readonly string[]) {
  const declaration = declareNil(book.read(), { templates, sources }, CONTEXT);
  book.write(declaration.update);
  return declaration;
}

function rulesOn(book: MemoryWorkbook): readonly string[] {
  return checkWorkbook(book.read(), CONTEXT).issues.map(({ rule }) => rule);
}

describe('Nyatakan nihil', () => {
  test('answers every form that is due and empty, so that none is left without a declaration', () => {
    const book = emptyBook();
    expect(rulesOn(book)).toContain('VP-01');
    const { declared } = declare(book, null, TWO);
    expect(declared).toEqual(expect.arrayContaining(['T01', 'T02', 'T03', 'T04']));
    expect(valueOn(book, 'pernyataan_T01')).toBe('Nihil (sudah diperiksa)');
    expect(valueOn(book, 'dasar_nihil')).toBe('UPTD PPA; Kepolisian');
    for (const rule of ['VP-01', 'VP-02', 'VP-04']) expect(rulesOn(book)).not.toContain(rule);
  });

  test('leaves what is answered alone, unless its form is named', () => {
    const book = emptyBook();
    fillIn(book, 'pernyataan_T03', 'Tidak wajib periode ini');
    expect(declare(book, null, TWO).declared).not.toContain('T03');
    expect(valueOn(book, 'pernyataan_T03')).toBe('Tidak wajib periode ini');
    expect(declare(book, ['T03'], []).declared).toEqual(['T03']);
    expect(valueOn(book, 'pernyataan_T03')).toBe('Nihil (sudah diperiksa)');
  });

  test('adds sources to those that stand there', () => {
    const book = emptyBook();
    fillIn(book, 'dasar_nihil', 'RS');
    declare(book, ['T03'], ['DINSOS']);
    expect(valueOn(book, 'dasar_nihil')).toBe('Dinas Sosial; Rumah sakit');
    fillIn(book, 'dasar_nihil', 'tetangga');
    expect(() => declare(book, ['T03'], ['DINSOS'])).toThrow('not known');
  });

  test.each([
    [['T01'], ['UPTD_PPA'], 'at least two sources'],
    [['T02'], ['RS', 'LSM'], 'at least two sources'],
    [['T03'], [], 'Name the sources'],
    [['T99'], TWO, 'T99 is not known'],
    [['T01'], ['BIDAN'], 'source that was checked'],
  ])('is refused where the basis or the form is not right: %j, %j', (templates, sources, sentence) => {
    const book = emptyBook();
    const before = book.read();
    expect(() => declare(book, templates, sources)).toThrow(sentence);
    expect(book.read()).toEqual(before);
  });

  test('is refused for a form with rows of the period, with their number', () => {
    const book = soundBook();
    fillIn(book, 'pernyataan_T01', null);
    expect(() => declare(book, ['T01', 'T05'], TWO)).toThrow(/T01 has \d+ rows of this period/);
    expect(valueOn(book, 'pernyataan_T01')).toBeNull();
  });

  test('is refused for a form whose sheet is gone or bears another name, and not chosen by itself', () => {
    const sent = soundBook().read();
    const renamed = (name: string) => ({
      ...sent,
      sheets: sent.sheets.map((sheet) => (sheet.name === 'T01 Kasus' ? { ...sheet, name } : sheet)),
    });
    const gone = { ...sent, sheets: sent.sheets.filter(({ name }) => name !== 'T01 Kasus') };
    const ask = (snapshot: Snapshot) => () =>
      declareNil(snapshot, { templates: ['T01'], sources: TWO }, CONTEXT);
    expect(ask(renamed('Siti Aminah'))).toThrow(
      /^Sheet number \d+ has the columns of T01 Kasus but another name/,
    );
    expect(ask(gone)).toThrow('The sheet T01 Kasus is gone');
    expect(nilForms(gone, CONTEXT).find(({ template }) => template === 'T01')?.rows).toBeNull();
  });

  test('leaves an answer alone that is none of the choices', () => {
    const book = emptyBook();
    fillIn(book, 'pernyataan_T03', 'belum, tiga menyusul');
    expect(declare(book, null, TWO).declared).not.toContain('T03');
    expect(valueOn(book, 'pernyataan_T03')).toBe('belum, tiga menyusul');
    expect(() => declare(book, ['T03'], [])).toThrow('none of the choices');
  });

  test('is refused while the cover does not say the period, and without a cover', () => {
    const book = emptyBook();
    fillIn(book, 'tahun', null);
    expect(() => declare(book, null, TWO)).toThrow('period on the cover');
    expect(() => declareNil(new MemoryWorkbook().read(), { templates: null, sources: TWO }, CONTEXT)).toThrow(
      HostError,
    );
  });

  test.each(['Dikirim', 'Disetujui', 'FINAL'])(
    'is refused while the workbook is %s, and not once it is returned',
    (state) => {
      const book = emptyBook();
      fillIn(book, 'status_pengiriman', state);
      const before = book.read();
      expect(() => declare(book, null, TWO)).toThrow('was sent');
      expect(book.read()).toEqual(before);
      fillIn(book, 'status_pengiriman', 'Dikembalikan');
      expect(declare(book, null, TWO).declared).toContain('T01');
    },
  );

  test('says that nothing is left to declare', () => {
    const book = emptyBook();
    declare(book, null, TWO);
    expect(() => declare(book, null, TWO)).toThrow('No form can be declared nil');
  });
});

describe('the action', () => {
  test('offers forms with what speaks against them, and the sources', () => {
    const { forms, sources } = doIn(soundBook(), { kind: 'nilChoices' }, contextIn('en'));
    const cases = forms.find(({ code }) => code === 'T01');
    expect(cases).toMatchObject({ isDue: true, declared: 'Has data' });
    expect(cases?.obstacle).toMatch(/T01 has \d+ rows/);
    expect(forms.find(({ code }) => code === 'T05')?.obstacle).toBeNull();
    expect(sources.map(({ code }) => code)).toEqual(expect.arrayContaining(TWO));
  });

  test('declares, and takes it back', () => {
    const book = emptyBook();
    const before = book.read();
    const { message, undo } = doIn(
      book,
      { kind: 'nil', templates: ['T01', 'T02'], sources: TWO },
      contextIn('en'),
    );
    expect(message).toBe('Declared nil on the cover: T01, T02.');
    expect(valueOn(book, 'pernyataan_T02')).toBe('Nihil (sudah diperiksa)');
    doIn(book, { kind: 'undo', edits: undo ?? [] });
    expect(book.read()).toEqual(before);
  });
});
