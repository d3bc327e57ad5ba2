import { createTable, type FlatTable } from '../core/index.ts';
import { NULL_TEXT } from './csv/flat-csv.ts';

/** What DuckDB lacks of the dialect that it shares with BigQuery: a name for a type, and how days become numbers. */
export const DUCKDB_PRELUDE: readonly string[] = [
  'CREATE TYPE FLOAT64 AS DOUBLE',
  "CREATE MACRO UNIX_DATE(d) AS date_diff('day', DATE '1970-01-01', d)",
  "CREATE MACRO DATE_FROM_UNIX_DATE(n) AS DATE '1970-01-01' + CAST(n AS INTEGER)",
];

/** A script for DuckDB's own program: reads the tables of its folder and runs the query of a file beside it. */
export function duckScript(tables: readonly FlatTable[], query: string): string {
  const statements = [
    ...DUCKDB_PRELUDE,
    ...tables.flatMap((table) => [
      createTable(table),
      `COPY ${table.name} FROM '${table.name}.csv' (HEADER, NULLSTR '${NULL_TEXT}')`,
    ]),
  ];
  return `${statements.map((one) => `${one};\n`).join('')}.read ${query}\n`;
}
