import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { exportFlatTables, type FlatExport, type Locale } from '../core/index.ts';
import { readArguments, UsageError } from './arguments.ts';
import { flatCsv, NULL_TEXT } from './csv/flat-csv.ts';
import { fileExists } from './file-error.ts';
import { writeBytes } from './files.ts';
import { openTogether, TOGETHER } from './open-together.ts';
import { localeOption, pathOption } from './options.ts';
import { duckScript } from './sql-script.ts';
import type { Terminal } from './terminal.ts';

const OPTIONS = { ...TOGETHER, out: 'text', force: 'flag' } as const;
const QUERY_FILE = 'indikator.sql';
const SCRIPT_FILE = 'duckdb.sql';

/**
 * `monev sql`: the rows of all files as flat tables, with the indicators as SQL over them; 0, or 2 when a file cannot be
 * read. The folder is made; one that holds something already is refused.
 */
export function sql(words: readonly string[], terminal: Terminal): number {
  const call = readArguments(words, OPTIONS);
  const locale = localeOption(call.values);
  if (call.values['out'] === undefined) throw new UsageError(NO_FOLDER);
  const folder = pathOption(call.values, 'out');
  const force = call.values['force'] === true;
  if (!force && existsSync(folder) && readdirSync(folder).length > 0) throw fileExists();
  const opened = openTogether(call, NO_FILE, terminal);
  if (opened === null) return 2;
  const found = exportFlatTables(opened.snapshots, opened.context);
  if ('problem' in found) throw new UsageError(found.problem);
  mkdirSync(folder, { recursive: true });
  for (const table of found.tables)
    writeBytes(join(folder, `${table.name}.csv`), Buffer.from(flatCsv(table, NULL_TEXT)), force);
  writeBytes(join(folder, QUERY_FILE), Buffer.from(`${found.settled};\n`), force);
  writeBytes(join(folder, SCRIPT_FILE), Buffer.from(duckScript(found.tables, QUERY_FILE)), force);
  terminal.err(doneText(found, folder, locale));
  return 0;
}

function doneText({ tables }: FlatExport, folder: string, locale: Locale): string {
  const rows = tables.reduce((sum, { length }) => sum + length, 0);
  return {
    id: `${tables.length} tabel dengan ${rows} baris disimpan di ${folder}. Hitung dengan DuckDB: cd ${folder} && duckdb < ${SCRIPT_FILE}\nTabel t01 sampai t04 memuat data per korban: simpan di tempat buku kerjanya boleh berada.\n`,
    en: `${tables.length} tables with ${rows} rows were saved in ${folder}. Compute with DuckDB: cd ${folder} && duckdb < ${SCRIPT_FILE}\nThe tables t01 to t04 hold data of single victims: keep them where their workbooks may be.\n`,
  }[locale];
}

const NO_FOLDER = {
  id: 'Sebutkan folder hasilnya: monev sql BERKAS.xlsx --out FOLDER',
  en: 'Name the folder to write: monev sql FILE.xlsx --out FOLDER',
};
const NO_FILE = {
  id: 'Sebutkan buku kerja yang ditulis: monev sql BERKAS.xlsx --out FOLDER',
  en: 'Name the workbooks to write: monev sql FILE.xlsx --out FOLDER',
};
