import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blockOf } from '../../cli/sample/blocks.ts';
import { calendarOf } from '../../cli/sample/calendar.ts';
import { fillWorkbook } from '../../cli/sample/fill-workbook.ts';
import { makeOffice, officeTables } from '../../cli/sample/make-office.ts';
import type { Plan } from '../../cli/sample/plan.ts';
import { randomOf } from '../../cli/sample/random.ts';
import { SAMPLE_FORMS } from '../../cli/sample/sample.ts';
import { tablesOf } from '../../cli/sample/sample-tables.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { isoOf } from '../../core/workbook/serial.ts';
import { TODAY } from '../support/province-book.ts';
import { runProgram } from './program.ts';

/*
 * The reports of a province whose six cities have so many rows each, from the start of the program to its end:
 *
 *   npm run build && npx tsx tests/bench/province-report.ts 5000
 */
const rows = Number(process.argv[2] ?? 5000);
const CITIES = ['31.01', '31.71', '31.72', '31.73', '31.74', '31.75'];
const YEAR = 2024;
const MONTHS = 12;

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const paths: string[] = [];
  let total = 0;
  for (const region of CITIES) {
    const { update, length } = cityBook(region);
    const path = join(folder, `${region}.xlsx`);
    writeFileSync(path, await writeWorkbook(update));
    paths.push(path);
    total += length;
  }
  const out = join(folder, 'laporan.xlsx');
  for (const [edition, words] of [
    ['internal', []],
    ['public', ['--public']],
  ] as const) {
    const call = ['report', ...paths, '--out', out, '--force', '--today', isoOf(TODAY), ...words];
    console.log(`${paths.length} workbooks, ${total} rows, ${edition}: ${runProgram(call).seconds}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** A year of a city: as many rows as wanted, in the shares of the six workbooks of the demo. */
function cityBook(region: string) {
  const calendar = calendarOf(TODAY, YEAR, MONTHS);
  const random = randomOf(Number(region.slice(-2)));
  const block = blockOf(region, YEAR, rows, calendar);
  const office = makeOffice(block, { plan: planOf(rows), seed: 1, visitedBefore: 0 }, calendar, random);
  const { tables, truth } = tablesOf(officeTables([office], SAMPLE_FORMS), []);
  const sender = { region, agency: 'DPPPA' } as const;
  return { update: fillWorkbook(tables, calendar, { locale: 'id', rows: 20, sender }), length: truth.rows };
}

function planOf(count: number): Plan {
  const share = (part: number): number => Math.round(count * part);
  const victims = share(0.24);
  return {
    cases: Array.from({ length: share(0.18) }, (_, i) => (i % 3 === 0 ? 2 : 1)),
    services: Array.from({ length: victims }, (_, i) => 1 + (i % 2)),
    files: share(0.08),
    visits: share(0.04),
    activities: share(0.05),
    actions: share(0.01),
    members: Math.min(share(0.01), 40),
    meetings: share(0.02),
    regulations: 4,
    findings: share(0.04),
  };
}
