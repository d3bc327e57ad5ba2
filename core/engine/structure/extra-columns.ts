import type { SheetColumn, SheetSnapshot } from '../../workbook/snapshot.ts';
import type { Layout } from '../decode/layout.ts';
import { isFilled } from '../decode/odd-rows.ts';

/** The columns of a table's sheet that hold something of the user's own, counted from 0. */
export function extraColumns({ columns }: SheetSnapshot, { claims, head }: Layout): readonly number[] {
  return columns.flatMap((column, place) => {
    if (claims[place]?.by) return [];
    const id = head.ids === null ? null : column.values[head.ids];
    const ours = typeof id === 'string' && id.startsWith('_');
    return !ours && holdsSomething(column, head.header, head.ids) ? [place] : [];
  });
}

/** Whether anything was typed into a column from its header on; what formulas give does not count. */
function holdsSomething({ values, formulas }: SheetColumn, header: number, ids: number | null): boolean {
  // A helper of ours keeps its header where the field_ids are gone.
  const title = values[header];
  const first = typeof title === 'string' && title.startsWith('_') ? header + 1 : header;
  for (let row = first; row < values.length; row++) {
    if (row !== ids && isFilled(values[row]) && formulas?.[row] === undefined) return true;
  }
  return false;
}
