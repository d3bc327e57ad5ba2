import type { Node } from '../../kit/expression/nodes.ts';
import { Unsayable } from './formula-writer.ts';
import { conditionSql } from './sql-conditions.ts';
import { valueSql } from './sql-values.ts';
import type { SqlPlace, SqlWriter } from './sql-writer.ts';

/** A text in the dialect that BigQuery and DuckDB share, or the reason why it cannot say something. */
export type Sql = { readonly sql: string } | { readonly unsayable: string };

/** A value or a condition as SQL; NULL where it cannot be told. */
export function sqlOf(node: Node, place: SqlPlace): Sql {
  return sayableSql(() => sqlWriter(place).sql(node));
}

/** What a compiler writes, or the reason that it met. */
function sayableSql(write: () => string): Sql {
  try {
    return { sql: write() };
  } catch (error) {
    if (error instanceof Unsayable) return { unsayable: error.message };
    throw error;
  }
}

/** A compiler at a place; it throws `Unsayable`. What `already` gives for a node stands for it. */
export function sqlWriter(place: SqlPlace, already: (node: Node) => string | null = () => null): SqlWriter {
  const writer: SqlWriter = {
    place,
    sql: (node) => already(node) ?? conditionSql(node, writer) ?? valueSql(node, writer),
  };
  return writer;
}
