import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../../cli/arguments.ts';
import { check } from '../../cli/command-check.ts';
import { FileError } from '../../cli/file-error.ts';
import { baselinesWith, fileOf } from '../support/fixture-file.ts';
import { listening } from './listening.ts';

/** What one run of `monev check` printed, and how it ended. */
export interface Run {
  /** The exit code; for a refused call the error that the program turns into a sentence and the code 2. */
  readonly ended: number | UsageError | FileError;
  readonly out: string;
  readonly err: string;
}

/** Runs `monev check` on the eighth of August 2024, with a terminal that only listens. */
export async function runCheck(...words: readonly string[]): Promise<Run> {
  const { terminal, said } = listening();
  try {
    const ended = await check([...words, '--today=2024-08-08'], terminal);
    return { ended, ...said };
  } catch (error) {
    if (error instanceof UsageError || error instanceof FileError) return { ended: error, ...said };
    throw error;
  }
}

const Count = z.int().nonnegative();
const Issue = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  template: z.string(),
  sheet: z.string(),
  row: z.nullable(Count),
  column: z.nullable(z.string()),
  cell: z.nullable(z.string()),
  value: z.nullable(z.string()),
  message: z.string(),
  remedy: z.string(),
  answered: z.nullable(z.boolean()),
});
const Checked = z.strictObject({
  file: z.string(),
  templateVersion: z.nullable(z.string()),
  region: z.nullable(z.string()),
  period: z.nullable(z.string()),
  state: z.enum(['DRAF', 'DIVALIDASI']),
  summary: z.strictObject({
    rows: Count,
    rules: Count,
    errors: Count,
    warnings: Count,
    infos: Count,
    notJudged: Count,
  }),
  issues: z.array(Issue),
});
const Unreadable = z.strictObject({
  file: z.string(),
  error: z.strictObject({ code: z.string(), message: z.string() }),
});

export type CheckedFile = z.infer<typeof Checked>;
type JsonFile = CheckedFile | z.infer<typeof Unreadable>;

/** Checks files with `--format json`; throws when what is printed has not exactly the agreed shape. */
export async function checkedAsJson(...words: readonly string[]): Promise<readonly JsonFile[]> {
  const { out } = await runCheck(...words, '--format', 'json');
  return z.array(z.union([Checked, Unreadable])).parse(JSON.parse(out));
}

/** One file checked with `--format json`; throws when it cannot be read. */
export async function fileAsJson(...words: readonly string[]): Promise<CheckedFile> {
  const [first] = await checkedAsJson(...words);
  return Checked.parse(first);
}

/** A folder for the files of a test file. */
export function testFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'monev-check-'));
  return {
    path: (name: string) => join(folder, name),
    write: (name: string, bytes: Uint8Array | string) => writeFileSync(join(folder, name), bytes),
    bytes: (name: string) => readFileSync(join(folder, name)),
    names: () => readdirSync(folder).sort(),
    empty: () => {
      for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A template workbook with the baselines of the fixtures typed in, changed where cells are named. */
export function bookWith(cells: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  return fileOf(baselinesWith(cells));
}
