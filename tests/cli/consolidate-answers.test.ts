import { readFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { answersIn } from '../../core/commands/check-workbook.ts';
import { renderAnswers } from '../../core/engine/render/answer-sheet.ts';
import { checkWorkbook } from '../../core/index.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { hari } from '../indikator/buku.ts';
import { submissionBook, TODAY, withEntry, withSheet } from '../support/submission-book.ts';
import { runConsolidate, submissionFolder } from './consolidate-run.ts';

const folder = submissionFolder();
const context = { today: hari(TODAY), locale: 'id', beside: [] } as const;

afterAll(() => folder.remove());

/** A workbook with an activity that cost more than was planned, which is a warning. */
function doubtful(agency: string, after: number) {
  return withSheet(submissionBook({ agency, after }), 'T06', (sheet) =>
    withEntry(sheet, 0, 'anggaran_realisasi', 900_000_000_000),
  );
}

async function read(book: ReturnType<typeof doubtful>): Promise<Snapshot> {
  return readXlsx(await writeWorkbook(book), { fileName: null });
}

function warnings(snapshot: Snapshot) {
  return checkWorkbook(snapshot, context).issues.filter(({ severity }) => severity === 'warning');
}

it('takes along what senders answered to warnings, so that nobody is asked twice', async () => {
  const book = doubtful('DINSOS', 0);
  const found = warnings(await read(book));
  expect(found.length).toBeGreaterThan(0);
  const answers = new Map(found.map(({ key }) => [key ?? '', 'Acara sekota, sesuai daftar hadir.']));
  const sent = { ...book, sheets: [...book.sheets, renderAnswers(answers)] };
  folder.write('jawab/a.xlsx', await writeWorkbook(sent));
  folder.write('jawab/b.xlsx', await writeWorkbook(doubtful('DINKES', 100)));
  await runConsolidate(folder.path('jawab'), `--out=${folder.path('g.xlsx')}`);
  const merged = readXlsx(readFileSync(folder.path('g.xlsx')), { fileName: null });
  expect(answersIn(merged)).toEqual(answers);
  const standing = warnings(merged).map(({ answer }) => answer);
  expect(standing).toContain('Acara sekota, sesuai daftar hadir.');
  expect(standing).toContain(null);
});

it('leaves out the answers of a file in which an identity was found', async () => {
  const book = doubtful('DINSOS', 0);
  const answers = new Map(
    warnings(await read(book)).map(({ key }) => [key ?? '', 'Menurut NIK 3173991207060001']),
  );
  folder.write(
    'bocor/a.xlsx',
    await writeWorkbook({ ...book, sheets: [...book.sheets, renderAnswers(answers)] }),
  );
  await runConsolidate(folder.path('bocor'), `--out=${folder.path('h.xlsx')}`);
  expect(answersIn(readXlsx(readFileSync(folder.path('h.xlsx')), { fileName: null })).size).toBe(0);
});
