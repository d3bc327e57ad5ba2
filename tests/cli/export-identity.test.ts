import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportCommand } from '../../cli/command-export.ts';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import type { WorkbookContent } from '../../cli/xlsx/write-content.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { checkWorkbook } from '../../core/commands/check-workbook.ts';
import { renderAnswers } from '../../core/engine/render/answer-sheet.ts';
import { hari } from '../indikator/buku.ts';
import { submissionBook, TODAY, withEntry, withSheet } from '../support/submission-book.ts';

const folder = mkdtempSync(join(tmpdir(), 'export-identitas-'));

afterAll(() => rmSync(folder, { recursive: true }));

const NIK = '3173014508060002';
const NAME = 'Siti Aminah';
let runs = 0;

function run(...words: readonly string[]) {
  let told = '';
  const err = (text: string): void => {
    told += text;
  };
  const out = join(folder, `paket-${++runs}`);
  const terminal = { out: () => undefined, err, colours: false, progress: () => undefined };
  const code = exportCommand([...words, '--out', out, `--today=${TODAY}`], terminal);
  return { code, told, out };
}

/** The submission of a month, with a title of its first activity; July has no codes of June. */
function bookOf(month: number, title: string | null = null): WorkbookContent {
  const book = submissionBook({ agency: 'DPPPA', after: month === 7 ? 0 : 500, month });
  if (title === null) return book;
  return withSheet(book, 'T06', (sheet) => withEntry(sheet, 0, 'judul_kegiatan', title));
}

async function fileOf(name: string, book: WorkbookContent): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await writeWorkbook(book));
  return path;
}

function linesOf(out: string, table: string): readonly string[] {
  return readFileSync(join(out, `data/${table}.csv`), 'utf8')
    .split('\r\n')
    .slice(1, -1);
}

describe('workbooks to compare with', () => {
  it('are looked through for identities as well', async () => {
    const now = await fileOf('juli.xlsx', bookOf(7));
    const before = await fileOf('juni.xlsx', bookOf(6, `Pendampingan NIK ${NIK}`));
    for (const edition of [[], ['--public']]) {
      const { code, told, out } = run(now, `--previous=${before}`, ...edition);
      expect(code).toBe(1);
      expect(told).toContain('juni.xlsx');
      expect(told).not.toContain(NIK);
      expect(existsSync(out)).toBe(false);
    }
  });

  it('give neither rows nor senders to the package', async () => {
    const now = await fileOf('juli-lagi.xlsx', bookOf(7));
    const before = await fileOf('juni-lagi.xlsx', bookOf(6, 'Sosialisasi bulan Juni'));
    const [alone, compared] = [run(now, '--public'), run(now, `--previous=${before}`, '--public')];
    expect(compared.code).toBe(0);
    expect(compared.told.replaceAll(compared.out, alone.out)).toBe(alone.told);
    expect(linesOf(compared.out, 'pengiriman')).toHaveLength(1);
    for (const table of readdirSync(join(alone.out, 'data')))
      expect(readFileSync(join(compared.out, 'data', table), 'utf8')).toBe(
        readFileSync(join(alone.out, 'data', table), 'utf8'),
      );
  });
});

describe('a doubt about an identity', () => {
  const doubtful = bookOf(7, `Pendampingan korban ${NAME} di Cengkareng`);

  it('that nobody has answered keeps the package from everybody, and may stand within the task force', async () => {
    const file = await fileOf('ragu.xlsx', doubtful);
    const { code, told, out } = run(file, '--public');
    expect(code).toBe(1);
    expect(told).toContain('belum dijawab di: ragu.xlsx');
    expect(told).not.toContain(NAME);
    expect(existsSync(out)).toBe(false);
    expect(run(file).code).toBe(0);
  });

  it('that is answered keeps nothing', async () => {
    const snapshot = readXlsx(await writeWorkbook(doubtful), { fileName: null });
    const { issues } = checkWorkbook(snapshot, { today: hari(TODAY), locale: 'id', beside: [] });
    const keys = issues.flatMap(({ rule, key }) => (rule.startsWith('VI-') && key !== null ? [key] : []));
    expect(keys.length).toBeGreaterThan(0);
    const sheet = renderAnswers(new Map(keys.map((key) => [key, 'Nama tokoh dalam judul film.'])));
    const file = await fileOf('terjawab.xlsx', { ...doubtful, sheets: [...doubtful.sheets, sheet] });
    expect(run(file, '--public').code).toBe(0);
  });
});

describe('the refusal', () => {
  it('does not repeat a name of a file that itself tells who somebody is', async () => {
    const file = await fileOf(`korban ${NAME} ${NIK}.xlsx`, bookOf(7, `NIK ${NIK}`));
    const { code, told } = run(file);
    expect(code).toBe(1);
    expect(told).toContain('Berkas ke-1');
    expect(told).not.toContain(NAME);
    expect(told).not.toContain(NIK);
  });
});
