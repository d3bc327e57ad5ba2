import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { UsageError } from '../../cli/arguments.ts';
import { tidy } from '../../cli/command-tidy.ts';
import { FileError } from '../../cli/file-error.ts';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { sheetNamed } from '../../core/index.ts';
import { baselinesWith, fileOf } from '../support/fixture-file.ts';
import { changedParts } from './xlsx-patch-book.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapikan-'));
const untidy = join(folder, 'masuk.xlsx');
const out = join(folder, 'keluar.xlsx');

beforeAll(async () => {
  const cells = {
    'T01.1.status_kasus': 'terverifikasi',
    'T01.1.tanggal_lapor': '"26 Juli 2024"',
    'T02.1.catatan_korban': '" Perlu juru  bahasa."',
  };
  writeFileSync(untidy, await fileOf(baselinesWith(cells)));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `monev tidy` on the eighth of August 2024. */
async function run(...words: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  let said = '';
  const out = (text: string): void => {
    said += text;
  };
  const terminal = { out, err: () => undefined, colours: false, progress: () => undefined };
  const code = await tidy([...words, '--today=2024-08-08'], terminal);
  return { code, said };
}

test('a dry run says what would change and writes nothing', async () => {
  const { code, said } = await run(untidy, '--dry-run');
  expect(code).toBe(0);
  expect(said).toContain('terverifikasi → Terverifikasi');
  expect(said).toContain('26 Juli 2024 → 26/07/2024');
  expect(said).not.toContain('juru');
  expect(existsSync(out)).toBe(false);
});

test('a tidied copy holds the normal forms, and its other parts keep their bytes', async () => {
  const before = readFileSync(untidy);
  await run(untidy, '--out', out);
  expect(readFileSync(untidy).equals(before)).toBe(true);
  const file = readFileSync(out);
  const columns = sheetNamed(readXlsx(file, { fileName: null }), 'T01 Kasus')?.columns ?? [];
  const held = (field: string) => columns.find(({ values }) => values[1] === field)?.values[2];
  expect([held('status_kasus'), held('tanggal_lapor')]).toEqual(['Terverifikasi', 45_499]);
  for (const part of changedParts(before, file)) {
    expect(part).toMatch(/^xl\/(?:workbook\.xml|worksheets\/sheet\d+\.xml)$/);
  }
});

test('an existing copy is replaced only with --force, and the input never', async () => {
  writeFileSync(out, 'x');
  await expect(run(untidy, '--out', out)).rejects.toThrow(FileError);
  await expect(run(untidy, '--out', untidy, '--force')).rejects.toThrow(UsageError);
  await run(untidy, '--out', out, '--force');
  expect(readFileSync(out).length).toBeGreaterThan(1000);
});

test('a copy that is tidied again stays as it is', async () => {
  await run(untidy, '--out', out, '--force');
  const again = join(folder, 'lagi.xlsx');
  await run(out, '--out', again);
  expect(readFileSync(again).equals(readFileSync(out))).toBe(true);
});

test('the result for programs holds no sensitive entry', async () => {
  const { said } = await run(untidy, '--dry-run', '--format', 'json');
  const { summary, changes } = JSON.parse(said);
  expect(summary).toMatchObject({ choices: 0, errors: 0 });
  const note = changes.find(({ column }: { readonly column: string }) => column === 'catatan_korban');
  expect(note).toMatchObject({ sheet: 'T02 Korban', before: 'isian ini', after: 'isian ini', rule: 'VF-27' });
});

test('a file that cannot be read is an error object for programs', async () => {
  const { code, said } = await run(join(folder, 'tidak-ada.xlsx'), '--dry-run', '--format', 'json');
  expect(code).toBe(2);
  expect(JSON.parse(said).error.code).toBe('not-found');
});
