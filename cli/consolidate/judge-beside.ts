import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answer } from './child.ts';
import type { FoundFile } from './list-files.ts';
import { unreadable } from './read-submission.ts';
import type { JudgedRecord, Run } from './work-folder.ts';

// The program is one file with parts in a folder; run from its sources it is a folder of files.
const CHILD = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './child.ts' : '../consolidate-child.js', import.meta.url),
);
/** Megabytes for what is soon forgotten, twice as many as usual: memory is tidied up less often, in a tenth less time. */
const ROOM = '--max-semi-space-size=32';
/** One file is judged while the next one waits, since the process that hands them out has work of its own. */
const AT_HAND = 2;

/**
 * Judges files in a process beside this one until there are no more. A process that died, such as of a file too large for
 * its memory, takes no other file with it: another one goes on.
 */
export function judgeBeside(
  next: () => FoundFile | undefined,
  run: Run,
  settle: (file: FoundFile, record: JudgedRecord) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    /** The files that were handed over, in the order in which they are answered. */
    const atHand: FoundFile[] = [];
    const goOn = (helper: ChildProcess | null): void => {
      const more = Array.from({ length: AT_HAND - atHand.length }, next).filter((file) => file !== undefined);
      atHand.push(...more);
      if (atHand.length === 0) {
        helper?.disconnect();
        resolve();
      } else if (helper === null) begin();
      else for (const { path } of more) helper.send({ path, run });
    };
    const begin = (): void => {
      const helper = fork(CHILD, {
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        execArgv: [...process.execArgv, ROOM],
      });
      let isOver = false;
      const onEnd = (): void => {
        const file = atHand.shift();
        if (isOver || file === undefined) return;
        isOver = true;
        settle(file, { key: null, head: unreadable(null).head });
        goOn(null);
      };
      helper.on('message', (message: unknown) => {
        const answer = message as Answer;
        if ('failed' in answer) {
          atHand.length = 0;
          helper.disconnect();
          reject(new Error(answer.failed));
          return;
        }
        const file = atHand.shift();
        if (file) settle(file, answer);
        goOn(helper);
      });
      helper.on('exit', onEnd);
      helper.on('error', onEnd);
      for (const { path } of atHand) helper.send({ path, run });
    };
    goOn(null);
  });
}
