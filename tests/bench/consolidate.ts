import { spawn } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { templateOf } from '../../cli/sample/labels.ts';
import { prepareChildren, type RunChild } from './children.ts';
import { CASE_FORMS, type Generated, regencyFiles, TODAY } from './consolidate-files.ts';
import { nationFiles, UPPER_FORMS } from './consolidate-nation.ts';
import { median } from './measure.ts';

/*
 * The submissions of many agencies merged, against merely reading their files with hucre's stream in two threads:
 *
 *   npm run build && npx tsx tests/bench/consolidate.ts [files] [rows of a form] [rounds]
 *   npm run build && npx tsx tests/bench/consolidate.ts nation [regencies] [rows of a form] [rounds]
 *
 * Files are kept in the folder for temporary files. The clock is that of the program from its start to its end, and so is
 * its processor time, which a machine with other work disturbs less; the stream's are without its start. Memory is that of
 * all processes together. Needs /usr/bin/time and /proc.
 */
const isNation = process.argv[2] === 'nation';
const [files = isNation ? 514 : 20, rows = isNation ? 10 : 500, rounds = 3] = process.argv
  .slice(isNation ? 3 : 2)
  .map(Number);
const PROGRAM = 'dist/cli/monev.js';

/** What reading or merging took. */
interface Taken {
  readonly seconds: number;
  readonly cpu: number;
  /** Megabytes of all processes together. */
  readonly peak: number;
}

const generated = await (isNation ? nationFiles(files, rows) : regencyFiles(files, rows));
const forms = isNation ? UPPER_FORMS : CASE_FORMS;
const sheets = [...forms.map((form) => templateOf(form).sheet), ...(isNation ? ['R14 Paket Rekap'] : [])];
const run = await prepareChildren();
const folder = mkdtempSync(join(tmpdir(), 'monev-bench-'));
try {
  await compare(generated, run);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare({ folder: source, names }: Generated, child: RunChild): Promise<void> {
  mkdirSync(join(folder, 'kiriman'));
  for (const name of names) linkSync(join(source, name), join(folder, 'kiriman', name));
  const ratios: { readonly clock: number; readonly cpu: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const stream = await child<Taken & { readonly rows: number }>(
      'stream',
      source,
      names.join(','),
      sheets.join(','),
    );
    const all = await merge(2, 'dua.xlsx');
    const one = await merge(1, 'satu.xlsx');
    ratios.push({ clock: all.seconds / stream.seconds, cpu: all.cpu / stream.cpu });
    print(`${names.length} files, ${stream.rows} rows (with headers) · stream ${shown(stream)}`);
    print(`  consolidate with 2 jobs ${shown(all)} · with 1 job ${shown(one)}`);
    if (!bytesOf('dua.xlsx').equals(bytesOf('satu.xlsx'))) throw new Error('1 and 2 jobs differ');
  }
  const clock = median(ratios.map((one) => one.clock)).toFixed(2);
  const cpu = median(ratios.map((one) => one.cpu)).toFixed(2);
  print(`2 jobs against the stream: ${clock} by the clock, ${cpu} by processor time (goal ≤ 1.5)`);
  print(`${availableParallelism()} cores; result ${(bytesOf('dua.xlsx').length / 1e6).toFixed(1)} MB`);
}

function merge(jobs: number, out: string): Promise<Taken> {
  const words = ['consolidate', join(folder, 'kiriman'), '--out', join(folder, out), '--force'];
  const about = ['--jobs', String(jobs), '--today', TODAY, ...(isNation ? ['--region', '00'] : [])];
  const call = ['-f', '%e %U %S', process.execPath, PROGRAM, ...words, ...about];
  return new Promise((resolve, reject) => {
    const started = spawn('/usr/bin/time', call, { stdio: ['ignore', 'ignore', 'pipe'] });
    let told = '';
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, memoryOf(started.pid ?? 0));
    }, 100);
    started.stderr.on('data', (text) => {
      told += text;
    });
    started.on('close', () => {
      clearInterval(watch);
      const [seconds, user, system] = (/([\d.]+) ([\d.]+) ([\d.]+)\s*$/.exec(told) ?? [])
        .slice(1)
        .map(Number);
      if (seconds === undefined || readdirSync(folder).every((name) => name !== out)) reject(new Error(told));
      else resolve({ seconds, cpu: (user ?? Number.NaN) + (system ?? Number.NaN), peak });
    });
  });
}

/** Megabytes of a process and those that it started. */
function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    const own = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    return children.reduce((sum, child) => sum + memoryOf(Number(child)), own);
  } catch {
    return 0; // it has just ended
  }
}

function bytesOf(name: string): Buffer {
  return readFileSync(join(folder, name));
}

function shown({ seconds, cpu, peak }: Taken): string {
  return `${seconds.toFixed(2)} s (processor ${cpu.toFixed(2)} s, ${peak.toFixed(0)} MB)`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
