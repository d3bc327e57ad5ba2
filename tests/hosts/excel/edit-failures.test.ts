import { describe, expect, it } from 'vitest';
import { blankSheet, type WorkbookUpdate } from '../../../core/index.ts';
import { failureOf } from '../../../office-addin/bridge/failures.ts';
import { dumpExcel } from './dump.ts';
import { sheetOf } from './model/new-book.ts';
import { openExcel, update } from './opened.ts';

const BEFORE = [
  [' ada ', '2024-07-01', "'kutip"],
  ['tetap', 45_000, 7],
  [' tiada ', '2024-07-02', true],
];

/** Two columns with one row between that stays, a third with one cell. */
const TIDY: WorkbookUpdate = {
  sheets: [],
  names: [],
  marks: [],
  edits: [
    {
      sheet: 'Uji',
      cells: [
        { row: 0, column: 0, before: ' ada ', after: 'ada' },
        { row: 2, column: 0, before: ' tiada ', after: null },
        { row: 0, column: 1, before: '2024-07-01', after: 45_474, format: 'date' },
        { row: 2, column: 1, before: '2024-07-02', after: 45_475, format: 'date' },
        { row: 0, column: 2, before: "'kutip", after: '=1+1' },
      ],
    },
  ],
};

describe('a failure of Excel while cells are edited', () => {
  it.each([true, false])('changes none of them at any moment, on a locked sheet: %s', async (locked) => {
    let failed = true;
    let moments = 0;
    for (let at = 0; failed; at++) {
      const { excel, workbook } = await filled(locked);
      const before = dumpExcel(excel);
      await workbook.read();
      excel.failNext('GeneralException', at);
      const error = await errorOf(() => workbook.write(TIDY));
      failed = error !== null;
      if (!failed) break;
      moments++;
      expect(dumpExcel(excel), `failed at ${at}`).toEqual(before);
      expect(failureOf(error).text.id).toContain('sudah dikembalikan seperti semula');
      await workbook.write(TIDY);
      expect(valuesOf(excel)).toEqual(AFTER);
    }
    expect(moments).toBeGreaterThan(20);
  });

  it('that cannot be taken back names the sheet and the columns', async () => {
    const actions = await actionsOfTidying();
    const { excel, workbook } = await filled(false);
    await workbook.read();
    excel.failNext('GeneralException', actions - 3);
    excel.failNext('RequestAborted');
    const error = await errorOf(() => workbook.write(TIDY));
    const { text } = failureOf(error);
    expect(text.id).toContain('kode GeneralException');
    expect(text.id).toContain('mungkin baru sebagian pada lembar Uji (A, B, C)');
    expect(text.en).toContain('half done on the sheets Uji (A, B, C)');
    expect(text.id).not.toContain('kutip');
  });

  it('because somebody is typing changes nothing, and says no more than that', async () => {
    const { excel, workbook } = await filled(false);
    await workbook.read();
    excel.failNext('InvalidOperationInCellEditMode');
    excel.failNext('InvalidOperationInCellEditMode');
    const error = await errorOf(() => workbook.write(TIDY));
    expect(failureOf(error)).toMatchObject({
      kind: 'refused',
      text: { id: expect.stringMatching(/ulangi\.$/) },
    });
  });
});

const AFTER = [
  ['ada', 45_474, '=1+1'],
  ['tetap', 45_000, 7],
  [null, 45_475, true],
];

async function filled(locked: boolean) {
  const opened = openExcel();
  await opened.workbook.write(update({ ...blankSheet('Uji'), cells: BEFORE, protected: locked }));
  opened.excel.forget();
  return opened;
}

/** What it failed with, or `null`. */
async function errorOf(work: () => unknown): Promise<unknown> {
  try {
    await work();
    return null;
  } catch (error) {
    return error;
  }
}

async function actionsOfTidying(): Promise<number> {
  const { excel, workbook } = await filled(false);
  await workbook.read();
  excel.forget();
  await workbook.write(TIDY);
  return excel.log.reduce((sum, { actions, cleanUp }) => sum + (cleanUp ? 0 : actions), 0);
}

function valuesOf({ book }: Parameters<typeof dumpExcel>[0]): unknown[][] {
  const sheet = sheetOf(book, 'Uji');
  return [0, 1, 2].map((row) => [0, 1, 2].map((column) => sheet?.cells.at(row, column)?.value ?? null));
}
