import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { streamXlsxRows } from 'hucre/xlsx';
import { blockOf } from '../../cli/sample/blocks.ts';
import { calendarOf } from '../../cli/sample/calendar.ts';
import { fillWorkbook } from '../../cli/sample/fill-workbook.ts';
import { labelsOf, templateOf } from '../../cli/sample/labels.ts';
import { makeOffice, officeTables } from '../../cli/sample/make-office.ts';
import { randomOf } from '../../cli/sample/random.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { hari } from '../indikator/buku.ts';

/*
 * The submissions of many agencies merged, against merely reading their files with hucre's stream:
 *
 *   npx tsx tests/bench/consolidate.ts [files] [rows of a form]
 *
 * The program is the built one (npm run build).
 */
const FORMS = ['T01', 'T02', 'T03', 'T04'] as const;
const FILES = Number(process.argv[2] ?? 20);
const ROWS = Number(process.argv[3] ?? 500);
const ROUNDS = 3;
const PROGRAM = 'dist/cli/monev.js';
const TODAY = '2024-08-08';
/** Records of a block have four digits, so that the codes of one agency year reach so far. */
const MOST_CODES = 9999;

const folder = mkdtempSync(join(tmpdir(), 'monev-bench-'));
try {
  const rows = await makeFiles();
  const jobs = availableParallelism();
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const reading = await timed(readAll);
    const [one, all] = [await timed(() => merge(1)), await timed(() => merge(jobs))];
    ratios.push(all / reading);
    print(
      `stream ${reading.toFixed(2)} s · consolidate ${one.toFixed(2)} s with 1 job, ${all.toFixed(2)} s with ${jobs}`,
    );
  }
  const middle = [...ratios].sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
  print(`${FILES} files, ${rows} rows; ${jobs} jobs against the stream: ${middle.toFixed(2)} (goal ≤ 1.5)`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The files of one regency, each of another sender; returns the rows that they hold. */
async function makeFiles(): Promise<number> {
  mkdirSync(join(folder, 'kiriman'));
  const agencies = templateOf('T00').columns['instansi_pengirim']?.list?.codes ?? [];
  if (FILES > agencies.length) throw new RangeError(`at most ${agencies.length} files: one of each agency`);
  const label = labelsOf(templateOf('T00'));
  const calendar = calendarOf(hari(TODAY), 2024, 7);
  let rows = 0;
  for (let i = 0; i < FILES; i++) {
    const agency = agencies[i]?.code ?? 'DPPPA';
    // Beyond four digits a year other years follow.
    const year = 2024 - Math.floor((i * ROWS) / MOST_CODES);
    const block = { ...blockOf('31.73', year, 0, calendar), after: (i * ROWS) % MOST_CODES };
    const cases = new Array<number>(ROWS).fill(1);
    const nothing = {
      visits: 0,
      activities: 0,
      actions: 0,
      members: 0,
      meetings: 0,
      regulations: 0,
      findings: 0,
    };
    const plan = { ...nothing, cases, services: cases, files: ROWS };
    const office = makeOffice(block, { plan, seed: i, visitedBefore: 0 }, calendar, randomOf(i));
    const book = fillWorkbook(officeTables([office], FORMS), calendar, {
      locale: 'id',
      rows: ROWS,
      sender: { region: '31.73', agency: 'DPPPA' },
      cover: {
        instansi_pengirim: label('instansi_pengirim', agency),
        versi: 1,
        id_pengiriman: `3173-${agency}-2024-M07-ALL-v1`,
      },
    });
    rows += FORMS.reduce((sum, form) => sum + (office.rows[form]?.length ?? 0), 0);
    writeFileSync(join(folder, 'kiriman', `${String(i).padStart(3, '0')}.xlsx`), await writeWorkbook(book));
  }
  return rows;
}

/** Every row of every form of every file, by the stream and no more. */
async function readAll(): Promise<void> {
  for (let i = 0; i < FILES; i++) {
    const bytes = readFileSync(join(folder, 'kiriman', `${String(i).padStart(3, '0')}.xlsx`));
    for (const form of FORMS) {
      for await (const _ of streamXlsxRows(bytes, { sheet: templateOf(form).sheet }));
    }
  }
}

function merge(jobs: number): void {
  const words = ['consolidate', join(folder, 'kiriman'), '--out', join(folder, 'g.xlsx')];
  const { status, stderr } = spawnSync(
    process.execPath,
    [PROGRAM, ...words, '--jobs', String(jobs), '--today', TODAY, '--force'],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  if (status === null || status > 1) throw new Error(stderr);
}

async function timed(work: () => void | Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
