import type { Column } from '../kit/column.ts';
import type { CellValue } from '../workbook/cell.ts';
import { codeNames } from './decode/code-names.ts';
import { readSet } from './decode/code-sets.ts';
import type { Cells } from './table.ts';

/** The form in which the product keeps what a filled cell says; `undefined` where none would read back the same. */
export type NormalForm = (cells: Cells, row: number, isText: boolean) => CellValue | undefined;

/**
 * The writer of a column: labels of codes (decision A.10a), serial numbers of days, numbers, tidy texts. In a cell of
 * the text format, which would keep a number as a text, numbers are written out.
 */
export function normalForm(column: Column): NormalForm {
  const labelAt = labelWriter(column);
  const setOf = setWriter(column, labelAt);
  const isDay = column.type === 'date';
  return (cells, row, isText) => {
    switch (cells.kind) {
      case 'choice':
        return labelAt(cells.values[row] ?? -1);
      case 'set':
        return setOf(cells.pool[cells.values[row] ?? -1] ?? []);
      case 'text':
        return cells.values[row] ?? undefined;
      case 'number':
        return numberOf(cells.values[row] ?? Number.NaN, isText && !isDay);
    }
  };
}

/** The name by which a code of a column is written: its label, or the code where others bear the same label. */
export function labelWriter(column: Column): (position: number) => string | undefined {
  const names = codeNames(column);
  const known = new Map<number, string | undefined>();
  return (position) => {
    if (known.has(position)) return known.get(position);
    const code = column.list?.codes[position];
    const label = [code?.label.id ?? '', code?.code ?? ''].find((name) => {
      const found = names(name);
      return found.kind === 'one' && found.position === position;
    });
    known.set(position, label);
    return label;
  };
}

function setWriter(column: Column, labelAt: (position: number) => string | undefined) {
  const names = codeNames(column);
  const known = new Map<readonly number[], string | undefined>();
  return (members: readonly number[]): string | undefined => {
    if (known.has(members)) return known.get(members);
    const text = members.map((member) => labelAt(member) ?? '').join('; ');
    const read = readSet(text, names);
    const isSame = read.stray === null && !read.doubled && read.members.join() === members.join();
    known.set(members, isSame && members.length > 0 ? text : undefined);
    return known.get(members);
  };
}

function numberOf(value: number, asText: boolean): CellValue | undefined {
  if (Number.isNaN(value)) return undefined;
  return asText ? String(value).replace('.', ',') : value;
}
