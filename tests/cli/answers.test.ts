import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patchWorkbook } from '../../cli/xlsx/patch-workbook.ts';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import type { CellEdit, SheetSnapshot } from '../../core/index.ts';
import { bookWith, fileAsJson, runCheck, testFolder } from './check-run.ts';

const folder = testFolder();
const RESULT = 'Hasil Pemeriksaan';
const REASON = 'Tim memang belum lengkap pada kunjungan ini.';
let marked: Uint8Array;

beforeAll(async () => {
  marked = await annotated(await bookWith({ 'T05.tim_instansi': 'Dinas Sosial' }));
});

afterAll(() => folder.remove());

describe('a warning', () => {
  it('keeps a workbook a draft until it has an answer', async () => {
    const { state, summary } = await checked(marked);
    expect([state, summary.errors]).toEqual(['DRAF', 0]);
  });

  it('that has an answer lets the workbook be submitted', async () => {
    const { state, issues } = await checked(answeredWith(marked, REASON));
    expect(state).toBe('DIVALIDASI');
    expect(issues.filter(({ severity }) => severity === 'warning').map(({ answered }) => answered)).toEqual([
      true,
    ]);
  });

  it('is not answered by a dash', async () => {
    expect((await checked(answeredWith(marked, '-'))).state).toBe('DRAF');
  });

  it('keeps its answer when the result sheet is written again', async () => {
    const again = await annotated(answeredWith(marked, REASON));
    expect(lineOf(again).answer).toBe(REASON);
    expect((await checked(await annotated(again))).state).toBe('DIVALIDASI');
  });

  it('keeps its answer when the result is in English', async () => {
    const again = await annotated(answeredWith(marked, REASON), '--lang', 'en');
    expect(lineOf(again).answer).toBe(REASON);
  });

  it('is no longer marked once it has an answer', async () => {
    const again = readXlsx(await annotated(answeredWith(marked, REASON)), { fileName: null });
    const visits = again.sheets.find(({ name }) => name === 'T05 Monev Hotel');
    const notes = visits?.columns.flatMap(({ notes }) => Object.values(notes ?? {})) ?? [];
    expect(notes.filter((note) => note.includes('VR-45'))).toEqual([]);
  });

  it('comes back when the value changes', async () => {
    const kept = await annotated(answeredWith(marked, REASON));
    const changed = await checked(retyped(kept, 'tim_instansi', 'Dinas Pariwisata'));
    expect([changed.state, changed.issues.map(({ answered }) => answered)]).toEqual(['DRAF', [false]]);
  });

  it('has its answer again when the value is what it was', async () => {
    const kept = await annotated(answeredWith(marked, REASON));
    const changed = await annotated(retyped(kept, 'tim_instansi', 'Dinas Pariwisata'));
    expect((await checked(retyped(changed, 'tim_instansi', 'Dinas Sosial'))).state).toBe('DIVALIDASI');
  });

  it('keeps its answer when another value of the row changes', async () => {
    const kept = await annotated(answeredWith(marked, REASON));
    expect((await checked(retyped(kept, 'nama_hotel', 'Hotel Uji Coba'))).state).toBe('DIVALIDASI');
  });

  it('loses its answer when somebody empties the cell', async () => {
    const kept = await annotated(answeredWith(marked, REASON));
    expect((await checked(answeredWith(kept, null))).state).toBe('DRAF');
  });

  it('keeps its answer when the result sheet is sorted', async () => {
    const kept = answeredWith(await annotated(answeredWith(marked, null)), REASON);
    expect((await checked(withLineMovedDown(kept))).state).toBe('DIVALIDASI');
  });
});

describe('an error', () => {
  it('takes no answer', async () => {
    const faulty = await annotated(await bookWith({ 'T01.jumlah_pelaku': '1000' }));
    const { keys } = lineOf(faulty, 'T01 Kasus');
    expect(keys).toBe(null);
    const { state, issues } = await checked(answeredWith(faulty, REASON, 'T01 Kasus'));
    expect([state, issues.find(({ sheet }) => sheet === 'T01 Kasus')?.answered]).toEqual(['DRAF', null]);
  });
});

async function annotated(bytes: Uint8Array, ...words: readonly string[]): Promise<Uint8Array> {
  folder.write('in.xlsx', bytes);
  await runCheck(folder.path('in.xlsx'), '--annotate', folder.path('out.xlsx'), '--force', ...words);
  return folder.bytes('out.xlsx');
}

async function checked(bytes: Uint8Array) {
  folder.write('checked.xlsx', bytes);
  return fileAsJson(folder.path('checked.xlsx'));
}

/** The line of the result sheet that is about a sheet. */
function lineOf(bytes: Uint8Array, about = 'T05 Monev Hotel') {
  const sheet = sheetOf(bytes, RESULT);
  const keys = sheet.columns.findIndex(({ values }) => values.includes('_kunci'));
  const first = sheet.columns[keys]?.values.indexOf('_kunci') ?? 0;
  const row = sheet.columns[1]?.values.indexOf(about, first + 1) ?? -1;
  const at = (column: number) => sheet.columns[column]?.values[row] ?? null;
  return { row, column: keys - 1, answer: at(keys - 1), keys: at(keys) };
}

function answeredWith(bytes: Uint8Array, answer: string | null, about?: string): Uint8Array {
  const line = lineOf(bytes, about);
  return edited(bytes, RESULT, [{ row: line.row, column: line.column, before: line.answer, after: answer }]);
}

function retyped(bytes: Uint8Array, fieldId: string, after: string): Uint8Array {
  const sheet = sheetOf(bytes, 'T05 Monev Hotel');
  const column = sheet.columns.findIndex(({ values }) => values[1] === fieldId);
  const before = sheet.columns[column]?.values[2] ?? null;
  return edited(bytes, sheet.name, [{ row: 2, column, before, after }]);
}

/** As sorting does it: a whole line stands elsewhere. */
function withLineMovedDown(bytes: Uint8Array): Uint8Array {
  const { row } = lineOf(bytes);
  const cells = sheetOf(bytes, RESULT).columns.flatMap(({ values, formulas }, column): CellEdit[] => {
    const value = values[row] ?? null;
    return value === null || formulas?.[row] !== undefined
      ? []
      : [
          { row, column, before: value, after: null },
          { row: row + 5, column, before: null, after: value },
        ];
  });
  return edited(bytes, RESULT, cells);
}

function edited(bytes: Uint8Array, sheet: string, cells: readonly CellEdit[]): Uint8Array {
  return patchWorkbook(bytes, { sheets: [], names: [], edits: [{ sheet, cells }], marks: [] });
}

function sheetOf(bytes: Uint8Array, name: string): SheetSnapshot {
  const sheet = readXlsx(bytes, { fileName: null }).sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}
