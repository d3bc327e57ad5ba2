import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { FileError } from '../file-error.ts';
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
    const takeUpTo = (count: number): readonly FoundFile[] =>
      Array.from({ length: count }, next).filter((file) => file !== undefined);
    const begin = (first: readonly FoundFile[]): void => {
      if (first.length === 0) {
        resolve();
        return;
      }
      const helper = fork(CHILD, {
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        execArgv: [...process.execArgv, ROOM],
      });
      /** The files that were handed over to this helper, in the order in which it answers. */
      const atHand: FoundFile[] = [];
      const hand = (files: readonly FoundFile[]): void => {
        atHand.push(...files);
        // What cannot be sent any more is told by the end of the helper.
        for (const { path } of files) helper.send({ path, run }, () => undefined);
      };
      helper.on('message', (message: unknown) => {
        const answer = message as Answer;
        const file = atHand.shift();
        if (file === undefined) return;
        if ('failed' in answer) {
          atHand.length = 0;
          helper.disconnect();
          const { message, said } = answer.failed;
          reject(said ? new FileError(said.code, said.text) : new Error(message));
          return;
        }
        settle(file, answer);
        hand(takeUpTo(AT_HAND - atHand.length));
        if (atHand.length > 0) return;
        helper.disconnect();
        resolve();
      });
      // Comes once, after the last answer, whatever else is heard of the end; where nothing began, there is only an error.
      const onEnd = (): void => {
        const [file, ...others] = atHand.splice(0);
        if (file === undefined) return;
        settle(file, { key: null, head: unreadable(null).head });
        begin([...others, ...takeUpTo(AT_HAND - others.length)]);
      };
      helper.on('disconnect', onEnd);
      helper.on('error', () => {
        if (helper.pid === undefined) onEnd();
      });
      hand(first);
    };
    begin(takeUpTo(AT_HAND));
  });
}
