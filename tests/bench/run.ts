import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileRun, InMemory, Scaling } from './child-results.ts';
import { prepareChildren, type RunChild } from './children.ts';
import { type FileRuns, report } from './report.ts';

const FILE_ROUNDS = 3;

/** Measures, and prints one Markdown table; a number of victims other than 100,000 can be given. */
async function bench(victims: number): Promise<void> {
  const run = await prepareChildren();
  const inMemory = await run<InMemory>('in-memory', String(victims));
  const scaling = await run<Scaling>('scaling', String(victims));
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    console.log(report(victims, inMemory, scaling, await measureFiles(run, folder, victims)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureFiles(run: RunChild, folder: string, victims: number): Promise<FileRuns> {
  const [few, many] = [join(folder, 'few.xlsx'), join(folder, 'many.xlsx')];
  await run('write', few, String(victims / 10));
  await run('write', many, String(victims));
  const runs = { few: [] as FileRun[], many: [] as FileRun[], exceljs: [] as FileRun[] };
  for (let round = 0; round < FILE_ROUNDS; round++) {
    runs.few.push(await run('ours', few));
    runs.many.push(await run('ours', many));
    runs.exceljs.push(await run('exceljs', many));
  }
  return runs;
}

await bench(Number(process.argv[2] ?? 100_000));
