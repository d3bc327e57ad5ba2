import type { FlatTable, FlatValue } from '../flat-tables/flat-table.ts';
import type { License, ResourceDescriptor, TableSchema } from './descriptor.ts';
import { safeText } from './safe-text.ts';

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
  /** What stands for a value that is there and not told. */
  readonly masked?: string;
  readonly schema: Omit<TableSchema, 'missingValues'>;
}

/** Puts a table under a path of its own; its texts hold nothing that a spreadsheet would compute. */
export function dataTable(
  { length, row }: Omit<FlatTable, 'name' | 'columns'>,
  { folder, schema, masked, ...facts }: TableFacts,
): DataTable {
  const columns = schema.fields.map(({ name, type }) => ({ name, type: TYPES[type] }));
  return {
    table: { length, row: (index) => row(index).map(safe), name: facts.name, columns },
    resource: {
      profile: 'tabular-data-resource',
      ...facts,
      path: `${folder}/${facts.name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: { ...schema, missingValues: masked === undefined ? [''] : ['', masked] },
    },
  };
}

function safe(value: FlatValue): FlatValue {
  return typeof value === 'string' ? safeText(value) : value;
}

const TYPES = { string: 'STRING', integer: 'INT64', number: 'FLOAT64', date: 'DATE' } as const;
