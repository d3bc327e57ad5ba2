import { UsageError } from '../../cli/arguments.ts';
import { importCommand } from '../../cli/command-import.ts';
import { FileError } from '../../cli/file-error.ts';
import { HostError } from '../../core/index.ts';
import { listening } from './listening.ts';

/** What one run of `monev import` printed, and how it ended. */
export interface ImportRun {
  /** The exit code; for a refused call the error that the program turns into a sentence and the code 2. */
  readonly ended: number | UsageError | FileError | HostError;
  readonly out: string;
  readonly err: string;
}

/** Runs `monev import` on the eighth of August 2024, with a terminal that only listens. */
export async function runImport(...words: readonly string[]): Promise<ImportRun> {
  const { terminal, said } = listening();
  try {
    const ended = await importCommand([...words, '--today=2024-08-08'], terminal);
    return { ended, ...said };
  } catch (error) {
    if (error instanceof UsageError || error instanceof FileError || error instanceof HostError)
      return { ended: error, ...said };
    throw error;
  }
}
