import { statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { judgeBeside } from './judge-beside.ts';
import type { FoundFile } from './list-files.ts';
import { type JudgedRecord, judgedFile, type Run } from './work-folder.ts';

/** A larger file is judged beside this process, which would die of it; a submission of 20,000 rows has about 2 MB. */
const MOST_BYTES = 8_000_000;

/**
 * Judges all files, in this process and in `jobs − 1` beside it, and tells how many are judged; the outcome stands in the
 * order of the files either way.
 */
export async function judgeFiles(
  files: readonly FoundFile[],
  run: Run,
  jobs: number,
  onProgress: (done: number) => void,
): Promise<readonly JudgedRecord[]> {
  const helpers = Math.min(jobs, files.length) - 1;
  const large = new Set(helpers === 0 ? [] : files.filter(({ path }) => sizeOf(path) > MOST_BYTES));
  // Those who help take from the front, where the large ones are, and this process from the end.
  const waiting = [...large, ...files.filter((file) => !large.has(file))];
  const judged = new Map<FoundFile, JudgedRecord>();
  const settle = (file: FoundFile, record: JudgedRecord): void => {
    judged.set(file, record);
    onProgress(judged.size);
  };
  const judgeHere = async (): Promise<void> => {
    for (let file = waiting.at(-1); file && !large.has(file); file = waiting.at(-1)) {
      waiting.pop();
      settle(file, judgedFile(file.path, run));
      await setImmediate(); // those who help are heard, and get more
    }
  };
  const helping = Array.from({ length: helpers }, () => judgeBeside(() => waiting.shift(), run, settle));
  await Promise.all([judgeHere(), ...helping]);
  return files.flatMap((file) => judged.get(file) ?? []);
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
