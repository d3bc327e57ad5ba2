import type { Column } from '../../../kit/column.ts';
import type { CellValue } from '../../../workbook/cell.ts';
import { BLANK, type Cells, FILLED } from '../../table.ts';

/** Stands for what could not be read: it may be anything, a name too, and is never copied. */
const UNREADABLE = 'tidak terbaca';

/** Stands for a description, which no figure compares with anything. */
const DESCRIPTION = 'uraian';

/**
 * What a copy holds for a cell, in its normal form: labels of codes, numbers, days. Of free texts only those words and
 * codes that definitions compare with.
 */
export function copiedCell(
  cells: Cells,
  row: number,
  column: Column,
  kept: (text: string) => boolean,
): CellValue {
  const state = cells.state[row];
  if (state === BLANK) return null;
  if (state !== FILLED) return column.derived ? null : unreadable(cells, row, column);
  switch (cells.kind) {
    case 'number':
      return cells.values[row] ?? null;
    case 'text': {
      const text = cells.values[row] ?? '';
      return column.type !== 'text' || kept(text) ? text : lengthened(DESCRIPTION, column.min);
    }
    case 'choice':
      return labelCell(labelAt(column, cells.values[row] ?? -1));
    case 'set':
      return membersOf(cells, row, column).join('; ');
  }
}

const DIGITS = /^\d+$/;

/** A label as a cell holds it: what looks like a number is one. */
export function labelCell(label: string): string | number {
  return DIGITS.test(label) ? Number(label) : label;
}

/** What is known of a set stays, since it counts whatever stands beside it; a text is of no length that is allowed. */
function unreadable(cells: Cells, row: number, column: Column): string {
  if (cells.kind === 'set') return [...membersOf(cells, row, column), UNREADABLE].join('; ');
  const most = typeof column.max === 'number' && column.type === 'text' ? column.max : 0;
  return lengthened(UNREADABLE, most + 1);
}

function lengthened(text: string, length: Column['min']): string {
  return typeof length === 'number' ? text.padEnd(length, '.') : text;
}

function membersOf(
  cells: Extract<Cells, { readonly kind: 'set' }>,
  row: number,
  column: Column,
): readonly string[] {
  return (cells.pool[cells.values[row] ?? -1] ?? []).map((code) => labelAt(column, code));
}

function labelAt({ list }: Column, position: number): string {
  return list?.codes[position]?.label.id ?? '';
}
