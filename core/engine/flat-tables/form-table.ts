import { columnOf, type TableRef } from '../../kit/expression/nodes.ts';
import { BLANK, type TableData } from '../table.ts';
import { blankName, flatName } from './flat-name.ts';
import type { FlatColumn, FlatTable, FlatType, FlatValue } from './flat-table.ts';
import type { NeededColumn } from './needed-columns.ts';
import { valueReader } from './value-reader.ts';

/** Where a row comes from. */
export interface Origin {
  /** The submission, its period and the agency that sent it. */
  readonly submission: string;
  readonly period: string | null;
  readonly agency: string | null;
  /** The region that the row counts for. */
  readonly region: string | null;
}

const ORIGIN: readonly FlatColumn[] = [
  { name: 'id_baris', type: 'INT64' },
  { name: 'id_pengiriman', type: 'STRING' },
  { name: 'periode_baris', type: 'STRING' },
  { name: 'instansi_baris', type: 'STRING' },
  { name: 'wilayah_baris', type: 'STRING' },
];

const TYPES = {
  text: 'STRING',
  code: 'STRING',
  choice: 'STRING',
  boolean: 'STRING',
  choices: 'STRING',
  integer: 'INT64',
  currency: 'INT64',
  decimal: 'FLOAT64',
  date: 'DATE',
} as const satisfies Record<string, FlatType>;

/**
 * The rows of a form as a flat table: codes instead of labels, several codes of a cell as `;A;B;`, NULL for what is
 * blank or could not be read. What could be read of a set stands there with `?` for the rest. `id_baris` numbers the
 * rows in their order.
 */
export function formTable(
  form: TableRef,
  table: TableData,
  needed: readonly NeededColumn[],
  originOf: (row: number) => Origin,
): FlatTable {
  const columns = needed.map((column) => writtenColumn(column, table));
  return {
    name: flatName(form),
    columns: [...ORIGIN, ...columns.flatMap(({ columns: own }) => own)],
    length: table.length,
    row: (index) => {
      const { submission, period, agency, region } = originOf(index);
      const values: FlatValue[] = [index + 1, submission, period, agency, region];
      for (const { values: own } of columns) for (const value of own) values.push(value(index));
      return values;
    },
  };
}

function writtenColumn({ node, blank, kept }: NeededColumn, { columns }: TableData) {
  const { name } = node;
  const { type } = columnOf(node);
  const cells = columns[name];
  if (!cells) throw new RangeError(`no cells of ${name}`);
  const codes = columnOf(node).list?.codes.map(({ code }) => code) ?? [];
  const value = valueReader(cells, codes, type === 'date', kept);
  const own: readonly FlatColumn[] = [{ name, type: TYPES[type] }];
  if (!blank) return { columns: own, values: [value] };
  const isBlank = (row: number): boolean => cells.state[row] === BLANK;
  return { columns: [...own, { name: blankName(name), type: 'BOOL' } as const], values: [value, isBlank] };
}
