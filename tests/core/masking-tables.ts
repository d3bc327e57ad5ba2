import type { MaskCell, MaskLine } from '../../core/engine/masking/cells.ts';
import { type MaskOptions, mask } from '../../core/engine/masking/mask.ts';

/** Cells and lines as masking takes them. */
export interface Tied {
  readonly cells: readonly MaskCell[];
  readonly lines: readonly MaskLine[];
}

/** A printed count of persons. */
export function person(id: string, value: number): MaskCell {
  return { id, value, sensitive: true, told: 'printed' };
}

/** A list with its published total; the cells are `0`, `1`, … and `total`. */
export function listOf(values: readonly number[]): Tied {
  const parts = values.map((value, index) => person(String(index), value));
  const total = person('total', sumOf(values));
  return { cells: [...parts, total], lines: [{ total: 'total', parts: parts.map(({ id }) => id) }] };
}

/** A table with both margins; cells are `row,column`, margins have `T` in place of a row or column. */
export function tableOf(rows: readonly (readonly number[])[]): Tied {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));
  const cells = [
    ...rows.flatMap((row, r) => row.map((value, c) => person(`${r},${c}`, value))),
    ...rows.map((row, r) => person(`${r},T`, sumOf(row))),
    ...columns.map((column, c) => person(`T,${c}`, sumOf(column))),
    person('T,T', sumOf(rows.flat())),
  ];
  const lines = [
    ...rows.map((row, r) => ({ total: `${r},T`, parts: row.map((_, c) => `${r},${c}`) })),
    { total: 'T,T', parts: rows.map((_, r) => `${r},T`) },
    ...columns.map((column, c) => ({ total: `T,${c}`, parts: column.map((_, r) => `${r},${c}`) })),
    { total: 'T,T', parts: columns.map((_, c) => `T,${c}`) },
  ];
  return { cells, lines };
}

/** What is printed of a list, without and with its total: `* * 22 | 37`. */
export function printedList(values: readonly number[], k: MaskOptions['k'] = 5): string {
  const list = listOf(values);
  const print = printer(list, k);
  return `${values.map((_, index) => print(String(index))).join(' ')} | ${print('total')}`;
}

/** What is printed of a table, row by row, the margins last. */
export function printedTable(
  rows: readonly (readonly number[])[],
  k: MaskOptions['k'] = 5,
): readonly string[] {
  const print = printer(tableOf(rows), k);
  const across = (r: string): string =>
    `${(rows[0] ?? []).map((_, c) => print(`${r},${c}`)).join(' ')} | ${print(`${r},T`)}`;
  return [...rows.map((_, r) => across(String(r))), across('T')];
}

function printer({ cells, lines }: Tied, k: MaskOptions['k']): (id: string) => string {
  const { masked } = mask(cells, lines, { k });
  const values = new Map(cells.map(({ id, value }) => [id, value]));
  return (id) => (masked.has(id) ? '*' : String(values.get(id)));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
