import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../cli/arguments.ts';
import { sql } from '../../cli/command-sql.ts';
import { FileError } from '../../cli/file-error.ts';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { indicatorScope } from '../../core/commands/compute-indicators.ts';
import { indikator } from '../../core/katalog/indikator/index.ts';
import { serialOf } from '../../core/workbook/serial.ts';
import { differences } from '../sql/differences.ts';
import { baselinesWith, fileOf } from '../support/fixture-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'sql-'));
const file = join(folder, 'jakarta-barat.xlsx');
const out = join(folder, 'tabel');
let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await fileOf(baselinesWith({}));
  writeFileSync(file, bytes);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `monev sql` on the eighth of August 2024. */
function run(...words: readonly string[]) {
  const terminal = { out: () => undefined, err: () => undefined, colours: false, progress: () => undefined };
  try {
    return sql([...words, '--today=2024-08-08'], terminal);
  } catch (error) {
    if (error instanceof UsageError || error instanceof FileError) return error;
    throw error;
  }
}

describe('monev sql', () => {
  it('writes tables and SQL with which DuckDB computes the figures of the evaluator', async () => {
    expect(run(file, '--out', out)).toBe(0);
    const [script = '', query = ''] = ['duckdb.sql', 'indikator.sql'].map((name) =>
      readFileSync(join(out, name), 'utf8'),
    );
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    // The last line is for DuckDB's own program.
    const statements = script.split(';\n').slice(0, -1);
    for (const one of statements) await connection.run(one.replace(" FROM '", ` FROM '${out}/`));
    const rows = (await connection.runAndReadAll(query)).getRowObjectsJS();
    const context = {
      today: serialOf(2024, 8, 8),
      period: null,
      region: null,
      previous: [],
      settings: [],
    };
    const computed = indicatorScope([readXlsx(bytes, { fileName: 'jakarta-barat.xlsx' })], context);
    if ('problem' in computed) throw new RangeError('the workbook can be computed');
    expect(differences(indikator, computed.scope, rows)).toEqual([]);
    expect(script).toMatch(/\.read indikator\.sql\n$/);
  }, 60_000);

  it('refuses a folder that holds something, and replaces its files when it may', () => {
    const before = readdirSync(out).length;
    expect(run(file, '--out', out)).toBeInstanceOf(FileError);
    expect(run(file, '--out', out, '--force')).toBe(0);
    expect(readdirSync(out)).toHaveLength(before);
  });

  it('asks for a folder', () => {
    expect(run(file)).toBeInstanceOf(UsageError);
  });
});
