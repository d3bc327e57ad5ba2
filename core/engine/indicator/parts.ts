import type { Measure } from '../../kit/measure.ts';
import type { Amount } from './amount.ts';
import { crossed, type Groups, groupsOf, type Key, whole } from './groups.ts';
import type { Scope } from './scope.ts';

/** The parts of a breakdown and what each comes to; a figure as a whole has one part without a key. */
export interface Parts {
  readonly keys: readonly Key[];
  readonly amounts: readonly Amount[];
}

/** How the rows of a measure fall into the parts of some dimensions together. */
export function splitBy(dimensions: readonly string[], measure: Measure, scope: Scope): Groups | null {
  const length = scope.union.tables[measure.table.id]?.length ?? 0;
  return dimensions.reduce<Groups | null>((groups, dimension, i) => {
    const next = groupsOf(dimension, measure, scope);
    if (groups === null || next === null) return null;
    return i === 0 ? next : crossed(groups, next);
  }, whole(length));
}
