import type { Cells, SetCells, TableData } from '../../core/engine/table.ts';
import { katalog } from '../../core/katalog/index.ts';

/** The codes of a column's list, in the order that positions in it count; none where it has no list. */
export function codesOf(template: string, column: string): readonly string[] {
  const found = katalog.templates.find(({ id }) => id === template)?.columns[column];
  return found?.list?.codes.map(({ code }) => code) ?? [];
}

/** The position of a code in a column's list. */
export function codeIn(template: string, column: string, code: string): number {
  const at = codesOf(template, column).indexOf(code);
  if (at < 0) throw new RangeError(`no ${code} in ${template} ${column}`);
  return at;
}

/** By position in a column's list: 1 for some of its codes, else 0. */
export function flagsOf(template: string, column: string, codes: readonly string[]): Uint8Array {
  const flags = new Uint8Array(codesOf(template, column).length);
  for (const code of codes) flags[codeIn(template, column, code)] = 1;
  return flags;
}

/** The positions of a column of one code each; -1 for none. */
export function choices(table: TableData, name: string): Int32Array {
  const cells = cellsOf(table, name);
  if (cells.kind !== 'choice') throw new RangeError(`${name} is no choice`);
  return cells.values;
}

/** The numbers or days of a column; NaN for none. */
export function numbers(table: TableData, name: string): Float64Array {
  const cells = cellsOf(table, name);
  if (cells.kind !== 'number') throw new RangeError(`${name} is no number`);
  return cells.values;
}

/** The texts of a column; `null` for none. */
export function texts(table: TableData, name: string): readonly (string | null)[] {
  const cells = cellsOf(table, name);
  if (cells.kind !== 'text') throw new RangeError(`${name} is no text`);
  return cells.values;
}

/** A column of several codes each. */
export function sets(table: TableData, name: string): SetCells {
  const cells = cellsOf(table, name);
  if (cells.kind !== 'set') throw new RangeError(`${name} is no set`);
  return cells;
}

/** The first row of each code. */
export function firstRows(codes: readonly (string | null)[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row];
    if (code && !rows.has(code)) rows.set(code, row);
  }
  return rows;
}

function cellsOf(table: TableData, name: string): Cells {
  const cells = table.columns[name];
  if (!cells) throw new RangeError(`no column ${name}`);
  return cells;
}
