import { type JudgedRecord, judgedFile, type Run } from './work-folder.ts';

/** What the program asks of a process beside it: to read and judge a file. */
export interface Task {
  readonly path: string;
  readonly run: Run;
}

/** Its answer; `failed` is a developer's word on why the work folder cannot be written. */
export type Answer = JudgedRecord | { readonly failed: string };

process.on('message', ({ path, run }: Task) => {
  process.send?.(answerTo(path, run));
});

function answerTo(path: string, run: Run): Answer {
  try {
    return judgedFile(path, run);
  } catch (error) {
    return { failed: error instanceof Error ? error.message : 'unknown' };
  }
}
