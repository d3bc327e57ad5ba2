import {
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDateValue,
  DuckDBInstance,
} from '@duckdb/node-api';
import { DUCKDB_PRELUDE } from '../../cli/sql-script.ts';
import {
  createTable,
  type FlatTable,
  type FlatType,
  type FlatValue,
} from '../../core/engine/flat-tables/flat-table.ts';

/** A database in memory that understands the shared dialect. */
export async function openDuck(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const statement of DUCKDB_PRELUDE) await connection.run(statement);
  return connection;
}

/** Makes flat tables anew with their rows. */
export async function loadTables(connection: DuckDBConnection, tables: readonly FlatTable[]): Promise<void> {
  for (const table of tables) {
    await connection.run(`DROP TABLE IF EXISTS ${table.name}`);
    await connection.run(createTable(table));
    const appender = await connection.createAppender(table.name);
    for (let row = 0; row < table.length; row++) {
      for (const [at, value] of table.row(row).entries())
        append(appender, table.columns[at]?.type ?? 'STRING', value);
      appender.endRow();
    }
    appender.closeSync();
  }
}

type Values = Readonly<Record<string, string | number | null>>;

/** The rows of a statement; its parameters are written `@name` in BigQuery and `$name` in DuckDB. */
export async function rowsOf(
  connection: DuckDBConnection,
  statement: string,
  values: Values,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const prepared = await connection.prepare(statement.replaceAll('@', '$'));
  if (Object.keys(values).length > 0) prepared.bind({ ...values });
  const reader = await prepared.runAndReadAll();
  return reader.getRowObjectsJS();
}

const DAY = 86_400_000;

function append(appender: DuckDBAppender, type: FlatType, value: FlatValue): void {
  if (value === null) appender.appendNull();
  else if (type === 'INT64') appender.appendBigInt(BigInt(Number(value)));
  else if (type === 'FLOAT64') appender.appendDouble(Number(value));
  else if (type === 'BOOL') appender.appendBoolean(value === true);
  else if (type === 'DATE') appender.appendDate(new DuckDBDateValue(Date.parse(String(value)) / DAY));
  else appender.appendVarchar(String(value));
}
