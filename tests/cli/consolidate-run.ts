import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../../cli/arguments.ts';
import { consolidate } from '../../cli/command-consolidate.ts';
import { FileError } from '../../cli/file-error.ts';
import { TODAY } from '../support/submission-book.ts';
import { listening } from './listening.ts';

const Count = z.int().nonnegative();

/** What `--format json` prints, in the shape that is agreed. */
const Outcome = z.strictObject({
  schema: z.literal('monev/consolidation/1'),
  level: z.enum(['regency', 'upper']),
  region: z.string(),
  period: z.string(),
  rows: z.strictObject({ found: Count, merged: Count, refused: Count }),
  files: z.array(
    z.strictObject({
      file: z.string(),
      verdict: z.enum(['merged', 'warned', 'refused']),
      reasons: z.array(z.string()),
      region: z.nullable(z.string()),
      agency: z.nullable(z.string()),
      period: z.nullable(z.string()),
      version: z.nullable(Count),
      id: z.nullable(z.string()),
      rows: Count,
      errors: Count,
      openWarnings: Count,
      hasPackage: z.boolean(),
    }),
  ),
  forms: z.array(
    z.strictObject({
      template: z.string(),
      found: Count,
      merged: Count,
      inRefused: Count,
      staying: Count,
      identities: Count,
      unread: Count,
      twice: Count,
      conflicts: Count,
    }),
  ),
  conflicts: z.array(
    z.strictObject({
      template: z.string(),
      code: z.string(),
      rows: z.array(z.strictObject({ file: z.string(), sheet: z.string(), row: Count })),
    }),
  ),
  identities: z.array(z.strictObject({ file: z.string(), sheet: z.string(), row: Count })),
  twins: z.array(
    z.strictObject({ rule: z.string(), row: Count, code: z.nullable(z.string()), message: z.string() }),
  ),
  packages: z.array(
    z.strictObject({
      rule: z.nullable(z.string()),
      region: z.string(),
      figure: z.string(),
      message: z.string(),
    }),
  ),
});

export type Told = z.infer<typeof Outcome>;

/** What one run of `monev consolidate` printed, and how it ended. */
export interface Run {
  readonly ended: number | UsageError | FileError;
  readonly out: string;
  readonly err: string;
}

/** Runs `monev consolidate` in this process. */
export async function runConsolidate(...words: readonly string[]): Promise<Run> {
  const { terminal, said } = listening();
  try {
    const ended = await consolidate([...words, `--today=${TODAY}`, '--jobs=1'], terminal);
    return { ended, ...said };
  } catch (error) {
    if (error instanceof UsageError || error instanceof FileError) return { ended: error, ...said };
    throw error;
  }
}

/** The same with `--format json`; throws where what is printed has not exactly the agreed shape. */
export async function toldOf(...words: readonly string[]): Promise<Told> {
  const { out } = await runConsolidate(...words, '--format=json');
  return Outcome.parse(JSON.parse(out));
}

/** A folder for submissions and what is made of them. */
export function submissionFolder() {
  const root = mkdtempSync(join(tmpdir(), 'konsolidasi-'));
  const path = (name: string): string => join(root, name);
  return {
    path,
    write: (name: string, bytes: Uint8Array | string): void => {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), bytes);
    },
    remove: (): void => rmSync(root, { recursive: true, force: true }),
  };
}
