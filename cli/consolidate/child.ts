import { FileError } from '../file-error.ts';
import { type JudgedRecord, judgedFile, type Run } from './work-folder.ts';

/** What the program asks of a process beside it: to read and judge a file. */
export interface Task {
  readonly path: string;
  readonly run: Run;
}

/** Its answer; `failed` is why the work folder cannot be written, with a sentence where that is known. */
export type Answer = JudgedRecord | { readonly failed: Failure };

interface Failure {
  /** For developers. */
  readonly message: string;
  readonly said: Pick<FileError, 'code' | 'text'> | null;
}

process.on('message', ({ path, run }: Task) => {
  process.send?.(answerTo(path, run));
});

function answerTo(path: string, run: Run): Answer {
  try {
    return judgedFile(path, run);
  } catch (error) {
    const said = error instanceof FileError ? { code: error.code, text: error.text } : null;
    return { failed: { message: error instanceof Error ? error.message : 'unknown', said } };
  }
}
