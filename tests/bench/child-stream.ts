import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { streamXlsxRows } from 'hucre/xlsx';

/*
 * Every row of the named sheets of some files, read by hucre's stream in two threads and thrown away:
 *
 *   node stream.mjs <folder> <files, one after the other with commas> <sheets, likewise>
 */
const THREADS = 2;

interface Work {
  readonly folder: string;
  readonly files: readonly string[];
  readonly sheets: readonly string[];
  /** The next file to be read, for all threads. */
  readonly next: Int32Array;
}

if (isMainThread) {
  const [folder = '', files = '', sheets = ''] = process.argv.slice(2);
  const next = new Int32Array(new SharedArrayBuffer(4));
  const work: Work = { folder, files: files.split(','), sheets: sheets.split(','), next };
  const before = process.cpuUsage();
  const started = performance.now();
  const rows = await Promise.all(Array.from({ length: THREADS }, () => rowsIn(work)));
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - started) / 1000;
  const { maxRSS } = process.resourceUsage();
  const total = rows.reduce((sum, one) => sum + one, 0);
  console.log(JSON.stringify({ seconds, cpu: (user + system) / 1e6, peak: maxRSS / 1024, rows: total }));
} else parentPort?.postMessage(await read(workerData));

function rowsIn(work: Work): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: work });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

async function read({ folder, files, sheets, next }: Work): Promise<number> {
  let rows = 0;
  for (let at = Atomics.add(next, 0, 1); at < files.length; at = Atomics.add(next, 0, 1)) {
    const bytes = readFileSync(join(folder, files[at] ?? ''));
    for (const sheet of sheets) {
      try {
        for await (const _ of streamXlsxRows(bytes, { sheet })) rows++;
      } catch (error) {
        // A file that has no such sheet: a regency's package has none of the forms.
        if (!(error instanceof Error && /not found/i.test(error.message))) throw error;
      }
    }
  }
  return rows;
}
