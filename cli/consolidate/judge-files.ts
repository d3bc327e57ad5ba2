import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answer } from './child.ts';
import type { FoundFile } from './list-files.ts';
import { unreadable } from './read-submission.ts';
import { type JudgedRecord, judgedFile, type Run } from './work-folder.ts';

/** Hears how many files are judged. */
type Listener = (done: number) => void;

/** Judges all files, in this process or in several beside it; the outcome stands in the order of the files either way. */
export async function judgeFiles(
  files: readonly FoundFile[],
  run: Run,
  jobs: number,
  onProgress: Listener,
): Promise<readonly JudgedRecord[]> {
  if (jobs > 1 && files.length > 1) return judgeBeside(files, run, Math.min(jobs, files.length), onProgress);
  return files.map(({ path }, done) => {
    onProgress(done);
    return judgedFile(path, run);
  });
}

// The program is one file with parts in a folder; run from its sources it is a folder of files.
const CHILD = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './child.ts' : '../consolidate-child.js', import.meta.url),
);

async function judgeBeside(
  files: readonly FoundFile[],
  run: Run,
  jobs: number,
  onProgress: Listener,
): Promise<readonly JudgedRecord[]> {
  const judged: JudgedRecord[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    let child: ChildProcess | null = null;
    for (let at = next++; at < files.length; at = next++) {
      const file = files[at];
      if (!file) continue;
      child ??= fork(CHILD, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
      const answer: Answer | null = await answerOf(child, file, run);
      // A process that died, such as of a file too large for its memory, takes no other file with it.
      if (answer === null) child = null;
      if (answer !== null && 'failed' in answer) throw new Error(answer.failed);
      judged[at] = answer ?? { key: null, head: unreadable(null).head };
      onProgress(++done);
    }
    child?.disconnect();
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return judged;
}

function answerOf(child: ChildProcess, { path }: FoundFile, run: Run): Promise<Answer | null> {
  return new Promise((resolve) => {
    const settle = (answer: Answer | null): void => {
      child.off('message', onMessage);
      child.off('exit', onEnd);
      child.off('error', onEnd);
      resolve(answer);
    };
    const onMessage = (message: unknown): void => settle(message as Answer);
    const onEnd = (): void => settle(null);
    child.on('message', onMessage);
    child.on('exit', onEnd);
    child.on('error', onEnd);
    child.send({ path, run });
  });
}
