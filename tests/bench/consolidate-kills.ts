import { spawn, spawnSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { regencyFiles, TODAY } from './consolidate-files.ts';

/*
 * Many files merged, killed at random moments and called again, in turns with one job and with two: the same bytes each time.
 *
 *   npm run build && npx tsx tests/bench/consolidate-kills.ts [files] [rows of a form] [kills]
 */
const [files = 20, rows = 500, kills = 10] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'monev-bench-'));
try {
  const { folder: source, names } = await regencyFiles(files, rows);
  mkdirSync(join(folder, 'kiriman'));
  for (const name of names) linkSync(join(source, name), join(folder, 'kiriman', name));
  const started = performance.now();
  run('utuh.xlsx', 2);
  const whole = performance.now() - started;
  for (let i = 0, tries = 0; i < kills && tries < 4 * kills; tries++) {
    const [out, jobs] = [`${i}.xlsx`, 1 + (i % 2)] as const;
    const moment = Math.random() * whole;
    const before = await killed(out, jobs, moment);
    const isThere = existsSync(join(folder, out));
    const isCutOff = existsSync(join(folder, `${out}.kerja`)) || !isThere;
    if (isCutOff) run(out, jobs);
    // A run that had ended was not killed.
    if (isCutOff) i++;
    const isSame = readFileSync(join(folder, out)).equals(readFileSync(join(folder, 'utuh.xlsx')));
    const left = readdirSync(folder).filter((name) => name.includes('.kerja') || name.endsWith('.tmp'));
    const state = `${jobs} jobs, killed after ${(moment / 1000).toFixed(2)} of ${(whole / 1000).toFixed(2)} s`;
    process.stdout.write(`${state}, ${before} files read, outcome ${isThere ? '' : 'not '}there: `);
    process.stdout.write(
      `${isSame ? 'same bytes' : 'DIFFERENT'}${left.length > 0 ? `, left ${left.join(' ')}` : ''}\n`,
    );
    if (!isSame) process.exitCode = 1;
    rmSync(join(folder, out));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function wordsFor(out: string, jobs: number): readonly string[] {
  const words = ['dist/cli/monev.js', 'consolidate', join(folder, 'kiriman'), '--out', join(folder, out)];
  return [...words, '--jobs', String(jobs), '--today', TODAY];
}

function run(out: string, jobs: number): void {
  const { status, stderr } = spawnSync(process.execPath, wordsFor(out, jobs), {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status === null || status > 1) throw new Error(stderr);
}

/** How many files were read when the program was killed. */
async function killed(out: string, jobs: number, moment: number): Promise<number> {
  const child = spawn(process.execPath, wordsFor(out, jobs), { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await Promise.race([pause(moment), ended]);
  child.kill('SIGKILL');
  await ended;
  const kept = join(folder, `${out}.kerja`);
  return existsSync(kept) ? readdirSync(kept).filter((name) => name.endsWith('.kiriman')).length : 0;
}
