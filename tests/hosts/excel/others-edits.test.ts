import { describe, expect, it } from 'vitest';
import { blankSheet, type CellValue, type SheetModel } from '../../../core/index.ts';
import { failureOf } from '../../../office-addin/bridge/failures.ts';
import { excelWorkbook } from '../../../office-addin/workbook.ts';
import { dumpExcel } from './dump.ts';
import { type SimExcel, startExcel } from './excel.ts';
import { connectExcel } from './library/bridge.ts';
import { sheetOf } from './model/new-book.ts';
import { update } from './opened.ts';
import { userOf } from './user.ts';

const FORM = 'T01 Kasus';
const ASIDE = 'T01 Kasus (isian lain)';
const BEFORE: SheetModel = { ...blankSheet(FORM), cells: [['Kode'], ['lama'], [7]] };
const AFTER: SheetModel = {
  ...blankSheet(FORM),
  cells: [
    ['Kode', 'Baru'],
    ['lama', 'x'],
    [7, 45_000],
  ],
};
/** Below all that is drawn. */
const TYPED = { row: 5, column: 1, value: 'dari teman' };

/** A workbook with a form; `meanwhile` is done once, as soon as Excel has failed. */
async function openForm(before = BEFORE) {
  const excel = startExcel({ firstSheet: 'L1' });
  let meanwhile: (() => void) | null = null;
  const answer: SimExcel['answer'] = (text) => {
    const told = excel.answer(text);
    if (excel.log.at(-1)?.error != null) {
      meanwhile?.();
      meanwhile = null;
    }
    return told;
  };
  connectExcel({ ...excel, answer });
  const workbook = excelWorkbook();
  await workbook.write(update(before));
  const user = userOf(excel);
  excel.forget();
  return {
    excel,
    workbook,
    original: dumpExcel(excel),
    /** Somebody else types into the form. */
    type: () => user.type(FORM, [TYPED]),
    onFailure: (work: () => void) => {
      meanwhile = work;
    },
    /** The request and action at which the form has been emptied and filled again, but no copy is away. */
    failHalfWay: async (after = AFTER) => {
      const tried = startExcel({ firstSheet: 'L1' });
      connectExcel(tried);
      await excelWorkbook().write(update(before));
      tried.forget();
      await excelWorkbook().write(update(after));
      const names = tried.log.filter(({ cleanUp }) => !cleanUp).flatMap((request) => request.names);
      connectExcel({ ...excel, answer });
      excel.forget();
      excel.failNext('GeneralException', names.lastIndexOf('TabColor') - 1);
    },
  };
}

async function failureAt(work: () => Promise<unknown>): Promise<string> {
  const error = await work().then(
    () => null,
    (one: unknown) => one,
  );
  expect(error, 'a failure').not.toBeNull();
  return failureOf(error).text.id;
}

function held({ excel }: { readonly excel: SimExcel }, name: string, row: number, column: number): CellValue {
  return sheetOf(excel.book, name)?.cells.at(row, column)?.value ?? null;
}

describe('what somebody else types into a sheet that is being drawn', () => {
  it('is set aside and told when the drawing fails, and the sheet is as before', async () => {
    const form = await openForm();
    await form.failHalfWay();
    form.onFailure(form.type);
    const told = await failureAt(async () => form.workbook.write(update(AFTER)));
    expect(told).toContain('sudah dikembalikan seperti semula');
    expect(told).toContain(`"${ASIDE}"`);
    expect(told).not.toContain(TYPED.value);
    expect(held(form, ASIDE, TYPED.row, TYPED.column)).toBe(TYPED.value);
    expect(sheetOf(form.excel.book, ASIDE)?.visibility).toBe('Visible');
    const { sheets } = dumpExcel(form.excel);
    expect(sheets.filter(({ name }) => name !== ASIDE)).toEqual(form.original.sheets);
  });

  it.each([
    { page: 'the same page', isNew: false },
    { page: 'a page that was opened anew', isNew: true },
  ])('is set aside by the next command of $page when Excel was gone', async ({ isNew }) => {
    const form = await openForm();
    await form.failHalfWay();
    form.excel.failNext('RequestAborted');
    await failureAt(async () => form.workbook.write(update(AFTER)));
    form.type();
    const workbook = isNew ? excelWorkbook() : form.workbook;
    const told = await failureAt(async () => workbook.read());
    expect(told).toContain(`"${ASIDE}"`);
    expect(held(form, ASIDE, TYPED.row, TYPED.column)).toBe(TYPED.value);
    expect(dumpExcel(form.excel).sheets.filter(({ name }) => name !== ASIDE)).toEqual(form.original.sheets);
    await expect(Promise.resolve(workbook.read())).resolves.toBeDefined();
  });

  it('between two requests of a large drawing is set aside as well', async () => {
    const many = Array.from({ length: 3000 }, (_, row) => [`baris ${row} ${'x'.repeat(1500)}`]);
    const large: SheetModel = { ...blankSheet(FORM), cells: [['Kode'], ...many] };
    const form = await openForm();
    await form.failHalfWay(large);
    form.onFailure(form.type);
    const told = await failureAt(async () => form.workbook.write(update(large)));
    expect(form.excel.log.filter(({ cleanUp, error }) => !cleanUp && error === null).length).toBeGreaterThan(
      2,
    );
    expect(told).toContain(`"${ASIDE}"`);
    expect(held(form, ASIDE, TYPED.row, TYPED.column)).toBe(TYPED.value);
    expect(held(form, FORM, 1, 0)).toBe('lama');
  });

  it('gets a sheet of another name where there is one already', async () => {
    const form = await openForm();
    userOf(form.excel).addSheet(ASIDE);
    await form.failHalfWay();
    form.onFailure(form.type);
    expect(await failureAt(async () => form.workbook.write(update(AFTER)))).toContain('(isian lain 2)');
  });
});

describe('what the add-in itself had drawn', () => {
  it('is nobody’s entry, as long as the page knows', async () => {
    const form = await openForm();
    await form.failHalfWay();
    form.excel.failNext('RequestAborted');
    await failureAt(async () => form.workbook.write(update(AFTER)));
    await form.workbook.read();
    expect(dumpExcel(form.excel)).toEqual(form.original);
  });

  it('is set aside by a page that cannot know, rather than lost', async () => {
    const form = await openForm();
    await form.failHalfWay();
    form.excel.failNext('RequestAborted');
    await failureAt(async () => form.workbook.write(update(AFTER)));
    expect(await failureAt(async () => excelWorkbook().read())).toContain(`"${ASIDE}"`);
    expect(held(form, FORM, 0, 1)).toBeNull();
    expect(held(form, ASIDE, 0, 1)).toBe('Baru');
  });
});
