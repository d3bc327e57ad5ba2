import type { FlatTable } from '../flat-tables/flat-table.ts';
import type { License, ResourceDescriptor, TableSchema } from './descriptor.ts';

/** A table of a package with all that is told of it. */
export interface DataTable {
  readonly table: FlatTable;
  readonly resource: ResourceDescriptor;
}

/** What is told of a table besides its columns. */
export interface TableFacts {
  /** Small letters, digits and hyphens. */
  readonly name: string;
  readonly folder: 'data' | 'kode';
  readonly title: string;
  readonly description: string;
  readonly licenses?: readonly License[];
  readonly schema: Omit<TableSchema, 'missingValues'>;
}

/** Puts a table under a path of its own. */
export function dataTable(
  rows: Omit<FlatTable, 'name' | 'columns'>,
  { folder, schema, ...facts }: TableFacts,
): DataTable {
  const columns = schema.fields.map(({ name, type }) => ({ name, type: TYPES[type] }));
  return {
    table: { ...rows, name: facts.name, columns },
    resource: {
      profile: 'tabular-data-resource',
      ...facts,
      path: `${folder}/${facts.name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: { ...schema, missingValues: [''] },
    },
  };
}

const TYPES = { string: 'STRING', integer: 'INT64', number: 'FLOAT64', date: 'DATE' } as const;
