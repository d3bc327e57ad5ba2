import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Block, blocksFor, NO_YEAR, type Numbering, THREE_DIGITS } from '../../cli/sample/blocks.ts';
import { lastMonth } from '../../cli/sample/calendar.ts';
import { fillWorkbook } from '../../cli/sample/fill-workbook.ts';
import { makeOffice, officeTables } from '../../cli/sample/make-office.ts';
import { type Plan, planFor } from '../../cli/sample/plan.ts';
import { randomOf } from '../../cli/sample/random.ts';
import { SAMPLE_FORMS } from '../../cli/sample/sample.ts';
import { tablesOf } from '../../cli/sample/sample-tables.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { TODAY } from './bench-context.ts';
import { median } from './measure.ts';

/*
 * A check of a workbook of all twelve forms from the start of the program to its end, with so many rows in each form:
 *
 *   npm run build && npx tsx tests/bench/whole-workbook.ts 2000
 */
const rows = Number(process.argv[2] ?? 2000);
const ROUNDS = 9;
const SEED = 7;
const PROGRAM = fileURLToPath(new URL('../../dist/cli/monev.js', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const path = join(folder, 'whole.xlsx');
  writeFileSync(path, await writeWorkbook(wholeWorkbook()));
  const runs = Array.from({ length: ROUNDS + 1 }, () => checked(path)).slice(1);
  const seconds = runs.map((run) => run.seconds);
  console.log(
    `12 forms with ${rows} rows each, ${(statSync(path).size / 2 ** 20).toFixed(1)} MB, ${runs[0]?.found} findings: ` +
      `checked in ${median(seconds).toFixed(2)} s (${Math.min(...seconds).toFixed(2)} to ${Math.max(...seconds).toFixed(2)})`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

/** Cases with their victims, services and files, hotels with their findings, and what an office keeps beside them. */
function wholeWorkbook() {
  const calendar = lastMonth(TODAY);
  const random = randomOf(SEED);
  const officesOf = (numbering: Numbering, plan: (block: Block) => Plan) =>
    blocksFor(rows, calendar, numbering).map((block) =>
      makeOffice(block, { plan: plan(block), seed: SEED, visitedBefore: 0 }, calendar, random),
    );
  const offices = officesOf(THREE_DIGITS, planOf);
  const decree = offices[0]?.rows['T10']?.[0]?.['kode_regulasi'] ?? null;
  // Members count without years, so that they need regions of their own; one decree of this office appoints them all.
  const members = officesOf(NO_YEAR, (block) => planFor('T08', block, random))
    .flatMap((office) => office.rows['T08'] ?? [])
    .map((row) => ({ ...row, kode_regulasi_sk: decree }));
  const { tables } = tablesOf(
    officeTables(offices, SAMPLE_FORMS).map((table) =>
      table.template.id === 'T08' ? { ...table, rows: members } : table,
    ),
    [],
  );
  return fillWorkbook(tables, calendar, { locale: 'id', rows });
}

function planOf({ rows: count }: Block): Plan {
  const one = Array.from({ length: count }, () => 1);
  return {
    cases: one,
    services: one,
    files: count,
    visits: count,
    activities: count,
    actions: count,
    members: 0,
    meetings: count,
    regulations: count,
    findings: count,
  };
}

function checked(path: string): { readonly seconds: number; readonly found: number } {
  const start = performance.now();
  const { status, stdout } = spawnSync(
    process.execPath,
    [PROGRAM, 'check', path, '--format', 'json', '--today', '2024-08-05'],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0 && status !== 1) throw new Error(`the check ended with ${status}`);
  const [{ summary }] = JSON.parse(stdout);
  return { seconds, found: summary.errors + summary.warnings };
}
