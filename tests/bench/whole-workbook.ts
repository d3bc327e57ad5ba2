import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
import { runProgram } from './program.ts';

/*
 * A check of a workbook of all twelve forms from the start of the program to its end, with so many rows in each form:
 *
 *   npm run build && npx tsx tests/bench/whole-workbook.ts 2000
 */
const rows = Number(process.argv[2] ?? 2000);
const SEED = 7;

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const path = join(folder, 'whole.xlsx');
  writeFileSync(path, await writeWorkbook(wholeWorkbook()));
  const { seconds, printed } = runProgram(['check', path, '--format', 'json', '--today', '2024-08-05']);
  const [{ summary }] = JSON.parse(printed);
  const size = (statSync(path).size / 2 ** 20).toFixed(1);
  console.log(`12 forms with ${rows} rows each, ${size} MB: checked in ${seconds}, ${summary.errors} errors`);
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
