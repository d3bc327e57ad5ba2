import type { Snapshot } from '../../core/index.ts';
import type { ReadBook } from './province-book.ts';
import { bookDamages } from './province-book-damages.ts';
import { columnDamages } from './province-column-damages.ts';
import type { Damage } from './province-damage.ts';
import { rowDamages } from './province-row-damages.ts';
import { withSheet } from './structure-book.ts';

/** A breach of each rule that no record can break: structure, hidden places, columns and notes. */
const DAMAGES: readonly Damage[] = [
  ...bookDamages,
  ...[...columnDamages, ...rowDamages].map((damage) => ({
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
