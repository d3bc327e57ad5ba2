import type { Area } from '../../../../core/index.ts';
import type { Sheet } from '../model/book.ts';
import { lookAt } from '../model/looks.ts';
import { notSimulated } from '../protocol/fault.ts';
import { recordArgument } from './world.ts';

/** The answer of `getRowProperties`: one object for each row, with what was asked. */
export function rowProperties(sheet: Sheet, area: Area, wanted: unknown): readonly object[] {
  const members = wantedOf(wanted, ['rowHidden', 'rowIndex']);
  return Array.from({ length: area.rows }, (_, i) => {
    const row = area.row + i;
    const facts = { rowHidden: lookAt(sheet, row, area.column, 'rowHidden'), rowIndex: row };
    return Object.fromEntries(members.map((member) => [member, facts[member]]));
  });
}

/** The answer of `getColumnProperties`: one object for each column, with what was asked. */
export function columnProperties(sheet: Sheet, area: Area, wanted: unknown): readonly object[] {
  const members = wantedOf(wanted, ['columnHidden', 'columnIndex']);
  return Array.from({ length: area.columns }, (_, i) => {
    const column = area.column + i;
    const facts = { columnHidden: lookAt(sheet, area.row, column, 'columnHidden'), columnIndex: column };
    return Object.fromEntries(members.map((member) => [member, facts[member]]));
  });
}

function wantedOf<T extends string>(wanted: unknown, known: readonly T[]): readonly T[] {
  return Object.keys(recordArgument(wanted)).map((name) => {
    const member = known.find((one) => one === name);
    if (member === undefined) throw notSimulated(`the property ${name} of rows and columns`);
    return member;
  });
}
