import { readFileSync } from 'node:fs';
import { scopeOf } from '../../core/commands/indicators/scope-of.ts';
import { flatTables } from '../../core/engine/flat-tables/flat-tables.ts';
import { indicatorSql, sqlScript } from '../../core/engine/indicator/indicator-sql.ts';
import { sqlParameters } from '../../core/engine/indicator/sql-parameters.ts';
import { katalog } from '../../core/katalog/index.ts';
import { dimensi } from '../../core/katalog/indikator/dimensi.ts';
import { indikator } from '../../core/katalog/indikator/index.ts';
import { serialOf } from '../../core/workbook/serial.ts';
import { loadTables, openDuck, rowsOf } from '../sql/duck.ts';
import { filledTables } from './sql-rows.ts';

/*
 * All indicators with all their breakdowns in DuckDB, over rows that DuckDB makes, the same in every run:
 *
 *   for victims in 1000000 2500000 5000000; do npx tsx tests/bench/sql-indicators.ts $victims; done
 */
const victims = Number(process.argv[2] ?? 1_000_000);
const window = { first: serialOf(2024, 1, 1), last: serialOf(2025, 1, 1) - 1 };
const scope = scopeOf([], window, [], window.last);
const connection = await openDuck();

const made = performance.now();
const tables = flatTables(indikator, scope, katalog.templates, []);
await loadTables(connection, tables);
let rows = 0;
for (const statement of filledTables(tables, victims)) rows += (await connection.run(statement)).rowsChanged;
print(`${victims} victims, ${rows} rows in all tables: made in ${seconds(made)}, peak memory ${peak()}`);

const script = sqlScript(indicatorSql(indikator, { dimensions: dimensi, forms: katalog.templates }));
const started = performance.now();
const steps: { readonly name: string; readonly milliseconds: number }[] = [];
let figures = 0;
for (const statement of script) {
  const begun = performance.now();
  figures = (await rowsOf(connection, statement, sqlParameters(statement, scope))).length;
  steps.push({ name: statement.split('\n')[0] ?? '', milliseconds: performance.now() - begun });
}
print(`${figures} figures of ${indikator.length} indicators in ${seconds(started)}, peak memory ${peak()}`);
const slowest = steps.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 10);
for (const { name, milliseconds } of slowest) print(`  ${(milliseconds / 1000).toFixed(1)} s  ${name}`);

/** The time since a moment, and how long processors have worked in this process until now. */
function seconds(since: number): string {
  const { user, system } = process.cpuUsage();
  const all = ((user + system) / 1_000_000).toFixed(1);
  return `${((performance.now() - since) / 1000).toFixed(1)} s (${all} s of processors since the start)`;
}

/** The most memory that this process has held, as Linux counts it. */
function peak(): string {
  const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'));
  return `${(Number(found?.[1] ?? Number.NaN) / 1024 ** 2).toFixed(1)} GB`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
