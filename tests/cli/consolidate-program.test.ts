import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { submissionFile, TODAY } from '../support/submission-book.ts';
import { submissionFolder } from './consolidate-run.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = submissionFolder();
/** Goes as the last thing of a run. */
const NOTE = 'mati.xlsx.kerja/belum-selesai';
const AGENCIES = ['DPPPA', 'DINSOS', 'DINKES', 'DISDIK', 'POLRES', 'RS'];

beforeAll(async () => {
  for (const [i, agency] of AGENCIES.entries()) {
    folder.write(`kiriman/${agency}.xlsx`, await submissionFile({ agency, after: i * 100 }));
  }
  folder.write('kiriman/rusak.xlsx', 'PK rusak');
}, 120_000);

afterAll(() => folder.remove());

describe('the program monev consolidate', () => {
  it('writes the same bytes with one job and with two', () => {
    expect(run('satu.xlsx', 1).status).toBe(1); // a file was refused
    expect(run('dua.xlsx', 2).status).toBe(1);
    expect(bytesOf('dua.xlsx').equals(bytesOf('satu.xlsx'))).toBe(true);
  }, 240_000);

  it.each([
    ['before it has read a file', (): boolean => recordsOf('mati.xlsx') >= 0],
    ['in the midst of reading', (): boolean => recordsOf('mati.xlsx') >= 3],
    ['when its output is there', (): boolean => existsSync(folder.path('mati.xlsx'))],
  ])(
    'writes the same bytes when it was killed %s and is called again',
    async (_, isTime) => {
      await killed('mati.xlsx', isTime);
      const wasDone = existsSync(folder.path('mati.xlsx')) && !existsSync(folder.path(NOTE));
      if (!wasDone) expect(run('mati.xlsx', 1).status).toBe(1);
      expect(bytesOf('mati.xlsx').equals(bytesOf('satu.xlsx'))).toBe(true);
      expect(recordsOf('mati.xlsx')).toBeLessThan(wasDone ? 1 : 0);
      rmSync(folder.path('mati.xlsx'));
    },
    240_000,
  );

  it('loses one file to a process that dies beside it, and goes on with another', async (context) => {
    if (!existsSync('/proc/self/task')) context.skip('the processes of a program are seen in /proc only');
    const { status, files } = await withoutHelper('tanpa.xlsx');
    const refused = files.filter(({ verdict }) => verdict === 'refused').map(({ file }) => file);
    expect(status).toBe(1);
    expect(files).toHaveLength(AGENCIES.length + 1);
    expect(refused).toHaveLength(2);
    expect(refused).toContain('rusak.xlsx');
  }, 240_000);
});

/** How many files are in the work folder of a run; -1 where there is none. */
function recordsOf(name: string): number {
  const kept = folder.path(`${name}.kerja`);
  return existsSync(kept) ? readdirSync(kept).filter((one) => one.endsWith('.kiriman')).length : -1;
}

function wordsFor(name: string, jobs: number): readonly string[] {
  const made = [folder.path('kiriman'), '--out', folder.path(name), '--jobs', String(jobs), '--today', TODAY];
  return ['--import', 'tsx', 'cli/main.ts', 'consolidate', ...made];
}

function run(name: string, jobs: number) {
  return spawnSync(process.execPath, wordsFor(name, jobs), { cwd: root, encoding: 'utf8', timeout: 150_000 });
}

/** What the program tells of the files. */
interface Told {
  readonly files: readonly { readonly file: string; readonly verdict: string }[];
}

/** Starts the program and kills it at the right time, as a power cut would. */
function killed(name: string, isTime: () => boolean): Promise<void> {
  const child = spawn(process.execPath, wordsFor(name, 1), { cwd: root, stdio: 'ignore' });
  return new Promise((resolve) => {
    const watch = setInterval(() => {
      if (isTime()) child.kill('SIGKILL');
    }, 5);
    child.on('exit', () => {
      clearInterval(watch);
      resolve();
    });
  });
}

/** Runs the program with a process beside it, and kills that one as soon as it is there. */
function withoutHelper(name: string): Promise<Told & { readonly status: number | null }> {
  const words = [...wordsFor(name, 2), '--format', 'json'];
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  const about = `/proc/${child.pid}/task/${child.pid}/children`;
  let told = '';
  child.stdout.on('data', (piece: Buffer) => {
    told += piece.toString();
  });
  return new Promise((resolve, reject) => {
    const watch = setInterval(() => {
      const helper = readFileSync(about, 'utf8').split(' ').find(isHelper);
      if (helper === undefined) return;
      clearInterval(watch);
      process.kill(Number(helper), 'SIGKILL');
    }, 5);
    child.on('close', (status) => {
      if (told === '') reject(new Error(`ended with ${status}, and told nothing`));
      else resolve({ ...JSON.parse(told), status });
    });
  });
}

function isHelper(process: string): boolean {
  const about = `/proc/${process}/cmdline`;
  return process !== '' && existsSync(about) && readFileSync(about, 'utf8').includes('consolidate/child');
}

function bytesOf(name: string): Buffer {
  return readFileSync(folder.path(name));
}
