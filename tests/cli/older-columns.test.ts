import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repair } from '../../cli/command-repair.ts';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import type { WorkbookContent } from '../../cli/xlsx/write-content.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import type { SheetModel } from '../../core/workbook/sheet-model.ts';
import { submissionBook } from '../support/submission-book.ts';
import { submissionFolder, toldOf } from './consolidate-run.ts';
import { listening } from './listening.ts';

const folder = submissionFolder();
const NIK = '3173012304900001';

beforeAll(async () => {
  folder.write('lama/a.xlsx', await writeWorkbook(older(submissionBook({ agency: 'RS', after: 0 }))));
  folder.write('lama/b.xlsx', await writeWorkbook(submissionBook({ agency: 'DINSOS', after: 100 })));
});

afterAll(() => folder.remove());

/** The workbook as an earlier version might have made it: one column was another one, and one more says too much. */
function older(book: WorkbookContent): WorkbookContent {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      if (sheet.name === '_monev') return { ...sheet, cells: sheet.cells.map(olderVersion) };
      return sheet.name === 'T06 Kegiatan' ? olderActivities(sheet) : sheet;
    }),
  };
}

function olderVersion(line: Line): Line {
  return line[0] === 'versi_templat' ? ['versi_templat', '0.9.0'] : line;
}

type Line = SheetModel['cells'][number];

const REPLACED = ['Muatan Lokal Lama', 'muatan_lokal_lama', 'wayang', 'ketoprak'];
const ADDED = [`Catatan NIK ${NIK}`, 'catatan_lama', 'ya'];

function olderActivities(sheet: SheetModel): SheetModel {
  const at = sheet.cells[1]?.indexOf('kearifan_lokal') ?? -1;
  const end = sheet.cells[0]?.length ?? 0;
  const cells = sheet.cells.map((line, row) =>
    Array.from({ length: end + 1 }, (_, i) => {
      const own = i === at ? REPLACED[row] : i === end ? ADDED[row] : undefined;
      return own ?? (i === at ? null : (line[i] ?? null));
    }),
  );
  return { ...sheet, cells };
}

describe('columns of another version of the template', () => {
  it('are listed with the filled cells that were left out, for the file that has them', async () => {
    const { files } = await toldOf(folder.path('lama'), `--out=${folder.path('hasil.xlsx')}`);
    const [old, current] = files.map(({ verdict, reasons }) => ({ verdict, reasons: reasons.join(' ') }));
    expect(old?.verdict).toBe('warned');
    expect(old?.reasons).toMatch(
      /tidak ikut digabung: T06 Kegiatan, Muatan Lokal Lama \(2 sel\); T06 Kegiatan, kolom ke-\d+ \(1 sel\)\./,
    );
    expect(old?.reasons).toContain('0.9.0');
    expect(old?.reasons).not.toContain(NIK);
    expect(current?.reasons).not.toContain('tidak ikut digabung');
    const { sheets } = readXlsx(readFileSync(folder.path('hasil.xlsx')), { fileName: null });
    const record = sheets.find(({ name }) => name === 'Konsolidasi')?.columns.flatMap(({ values }) => values);
    const told = (record ?? []).join('\n');
    expect(told).toContain('Muatan Lokal Lama (2 sel)');
    expect(told).not.toContain(NIK);
  }, 60_000);

  it('are named in the preview of a repair, with the version before and after', async () => {
    const { terminal, said } = listening();
    await repair([folder.path('lama/a.xlsx'), '--dry-run'], terminal);
    expect(said.out).toContain('Buku kerja versi 0.9.0 dibawa ke versi 1.0.0.');
    expect(said.out).toContain(
      'dibawa ke ujung kanan dan tidak diperiksa: T06 Kegiatan, Muatan Lokal Lama (2 sel)',
    );
    expect(said.out).not.toContain(NIK);
  });
});
