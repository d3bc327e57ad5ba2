/** A column type that BigQuery has by this name; DuckDB has all but FLOAT64, which is its DOUBLE. */
export type FlatType = 'STRING' | 'INT64' | 'FLOAT64' | 'DATE' | 'BOOL';

/** A value of a flat table; days are written as `2024-07-31`. */
export type FlatValue = string | number | boolean | null;

export interface FlatColumn {
  readonly name: string;
  readonly type: FlatType;
}

/** Rows for a database: one table for each form, and some small ones beside them. */
export interface FlatTable {
  readonly name: string;
  readonly columns: readonly FlatColumn[];
  readonly length: number;
  /** The values of a row, counted from 0, in the order of the columns. */
  readonly row: (index: number) => readonly FlatValue[];
}

/** The statement that makes a table, in the dialect that BigQuery and DuckDB share. */
export function createTable({ name, columns }: Pick<FlatTable, 'name' | 'columns'>): string {
  return `CREATE TABLE ${name} (${columns.map((column) => `${column.name} ${column.type}`).join(', ')})`;
}

/** A table of rows that are there already. */
export function smallTable(
  name: string,
  columns: readonly FlatColumn[],
  rows: readonly (readonly FlatValue[])[],
): FlatTable {
  return { name, columns, length: rows.length, row: (index) => rows[index] ?? [] };
}
