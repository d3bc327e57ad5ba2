import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { UsageError } from '../../cli/arguments.ts';
import { check } from '../../cli/command-check.ts';
import { newPeriodCommand } from '../../cli/command-new-period.ts';
import { nil } from '../../cli/command-nil.ts';
import { makeSample } from '../../cli/sample/make-sample.ts';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { readCover } from '../../core/index.ts';
import { columnOf, TODAY } from '../core/erase-book.ts';
import { changedParts } from './xlsx-patch-book.ts';

const folder = mkdtempSync(join(tmpdir(), 'periode-'));
const july = join(folder, 'juli.xlsx');

beforeAll(async () => {
  const { update } = makeSample({
    template: 'T03',
    rows: 40,
    errors: 0,
    seed: 1,
    locale: 'id',
    today: TODAY,
  });
  const properties = { title: 'Monev TPPO', creator: 'Monev TPPO' };
  writeFileSync(july, await writeWorkbook({ ...update, properties }));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command on the twelfth of August 2025. */
async function run(command: typeof nil | typeof check, ...words: readonly string[]) {
  const said = { out: '', err: '' };
  const hear = (where: keyof typeof said) => (text: string) => {
    said[where] += text;
  };
  const terminal = { out: hear('out'), err: hear('err'), colours: false, progress: () => undefined };
  const code = await command([...words, '--today=2025-08-12', '--locale=en'], terminal);
  return { code, ...said };
}

function readFile(path: string) {
  return readXlsx(readFileSync(path), { fileName: null });
}

test('the next month changes the cover alone, and the input not at all', async () => {
  const before = readFileSync(july);
  const out = join(folder, 'agustus.xlsx');
  const { code, out: said } = await run(newPeriodCommand, july, '--period', '2025-M08', '--out', out);
  expect(code).toBe(0);
  expect(said).toContain('The register of this year goes on');
  expect(said).toMatch(/T03 .*: 40 rows go on, 0 stay/);
  expect(readFileSync(july).equals(before)).toBe(true);
  const sheets = changedParts(before, readFileSync(out)).filter((part) => part.includes('worksheets/'));
  expect(sheets).toHaveLength(1);
  expect(readCover(readFile(out), TODAY).period).toBe('2025-M08');
});

test('the next year is a workbook of its own, in which a check finds nothing wrong but the blank cover', async () => {
  const out = join(folder, 'januari.xlsx');
  const words = ['--period', '2026-M01', '--rows', '50', '--out', out];
  const { code, out: said } = await run(newPeriodCommand, july, ...words);
  expect(code).toBe(0);
  const [, carried, left] = /T01 .*: (\d+) rows go on, (\d+) stay/.exec(said) ?? [];
  const cases = (path: string) =>
    columnOf(readFile(path), 'T01 Kasus', 'kode_kasus').filter((one) => one !== null);
  expect(cases(out)).toHaveLength(Number(carried));
  expect(cases(july)).toHaveLength(Number(carried) + Number(left));
  const { out: found } = await run(check, out, '--format=json');
  const files: { issues: readonly { severity: string; sheet: string }[] }[] = [JSON.parse(found)].flat();
  const issues = files.flatMap((one) => one.issues);
  const wrong = issues.filter(({ severity, sheet }) => severity === 'error' && sheet !== 'T00 Sampul');
  expect(wrong).toEqual([]);
});

test('a period that is not later is refused with the reason, and nothing is written', async () => {
  const out = join(folder, 'juni.xlsx');
  const { code, err } = await run(newPeriodCommand, july, '--period', '2025-M06', '--out', out);
  expect([code, err]).toEqual([
    1,
    'The period 2025-M06 does not come after 2025-M07, that of this workbook. Choose a later one.\n',
  ]);
  expect(existsSync(out)).toBe(false);
});

test('nil is declared in a new file, or refused with the reason', async () => {
  const out = join(folder, 'nihil.xlsx');
  const refused = await run(nil, july, '--templates=T01', '--sources=UPTD_PPA,POLRES', '--out', out);
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(/T01 has \d+ rows of this period/);
  expect(existsSync(out)).toBe(false);
  const { code, out: said } = await run(nil, july, '--templates=T05', '--out', out);
  expect([code, said]).toEqual([0, 'Declared nil on the cover: T05\n']);
  const sheets = changedParts(readFileSync(july), readFileSync(out)).filter((part) => /sheet\d/.test(part));
  expect(sheets).toHaveLength(1);
});

test.each([
  [nil, ['--sources=TETANGGA', '--out', 'x.xlsx'], 'UPTD_PPA  Protection unit'],
  [nil, ['--out', july], 'must not be overwritten'],
  [newPeriodCommand, ['--out', 'x.xlsx'], '--period'],
  [newPeriodCommand, ['--period=2025-M08'], '--out'],
] as const)('a call that is not right is refused with what to do: %#', async (command, words, sentence) => {
  const refused = run(command, july, ...words);
  await expect(refused).rejects.toThrow(UsageError);
  await expect(refused).rejects.toThrow(sentence);
});
