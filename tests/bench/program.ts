import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './measure.ts';

const PROGRAM = fileURLToPath(new URL('../../dist/cli/monev.js', import.meta.url));
const ROUNDS = 9;

/** A command of the built program, run several times. */
export interface ProgramRuns {
  /** From the start of the program to its end: the middle, the shortest and the longest, such as `0.71 s (0.66 to 0.90)`. */
  readonly seconds: string;
  /** What it printed the last time. */
  readonly printed: string;
}

/** Runs the built program with these words, once to warm up; throws when it can't do what is asked. */
export function runProgram(words: readonly string[]): ProgramRuns {
  const runs = Array.from({ length: ROUNDS + 1 }, () => runOnce(words)).slice(1);
  const times = runs.map(({ seconds }) => seconds);
  const [middle, least, most] = [median(times), Math.min(...times), Math.max(...times)].map((one) =>
    one.toFixed(2),
  );
  return { seconds: `${middle} s (${least} to ${most})`, printed: runs.at(-1)?.printed ?? '' };
}

function runOnce(words: readonly string[]): { readonly seconds: number; readonly printed: string } {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0 && status !== 1) throw new Error(`the program ended with ${status}: ${stderr}`);
  return { seconds, printed: stdout };
}
