import type { ProvinceBreach } from '../../cli/sample/make-province.ts';
import type { SheetSnapshot, Snapshot } from '../../core/index.ts';
import type { ReadBook } from './province-book.ts';
import { bookDamages } from './province-book-damages.ts';
import { sheetDamages } from './province-sheet-damages.ts';
import { withSheet } from './structure-book.ts';

/** What is done to a finished workbook of the province, and what a check has to tell of it. */
export interface Damage extends ProvinceBreach {
  /** The name of the workbook. */
  readonly book: string;
  readonly change: (snapshot: Snapshot) => Snapshot;
}

/** A damage of one sheet; rows count from 1. */
export type SheetDamage = Omit<Damage, 'change'> & {
  readonly change: (sheet: SheetSnapshot) => SheetSnapshot;
};

/** A breach of each rule that no record can break: structure, hidden places, columns and notes. */
export const DAMAGES: readonly Damage[] = [
  ...bookDamages,
  ...sheetDamages.map((damage) => ({
    ...damage,
    change: (snapshot: Snapshot): Snapshot => withSheet(snapshot, damage.sheet, damage.change),
  })),
];

/** A workbook after all that is done to it. */
export function damaged({ name, snapshot, breaches }: ReadBook): ReadBook {
  const own = DAMAGES.filter(({ book }) => book === name);
  return {
    name,
    snapshot: own.reduce((before, { change }) => change(before), snapshot),
    breaches: [...breaches, ...own],
  };
}
