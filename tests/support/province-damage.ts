import type { ProvinceBreach } from '../../cli/sample/make-province.ts';
import type { SheetSnapshot, Snapshot } from '../../core/index.ts';

/** What is done to a finished workbook of the province, and what a check has to tell of it. */
export interface Damage extends ProvinceBreach {
  /** The name of the workbook. */
  readonly book: string;
  readonly change: (snapshot: Snapshot) => Snapshot;
}

/** A damage of one sheet. */
export type SheetDamage = Omit<Damage, 'change'> & {
  readonly change: (sheet: SheetSnapshot) => SheetSnapshot;
};

/** What concerns a sheet or a workbook as a whole. */
export const NOWHERE = { row: null, column: null };

/** The row of field_ids, counted from 0. */
export const FIELD_IDS = 1;

/** The sheet column of a field, counted from 0. */
export function placeIn({ columns, name }: SheetSnapshot, field: string): number {
  const at = columns.findIndex(({ values }) => values[FIELD_IDS] === field);
  if (at < 0) throw new RangeError(`no ${field} in ${name}`);
  return at;
}

/** The numbers from 0 to below a count. */
export function inOrder(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}
