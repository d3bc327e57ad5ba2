import type { Measure } from '../../kit/measure.ts';
import type { Amount } from './amount.ts';
import { crossed, type Groups, groupsOf, type Key, WHOLE } from './groups.ts';
import type { Scope } from './scope.ts';

/** The parts of a breakdown and what each comes to; a figure as a whole has one part without a key. */
export interface Parts {
  readonly keys: readonly Key[];
  readonly amounts: readonly Amount[];
}

/** How the rows of a measure fall into the parts of some dimensions together. */
export function splitBy(dimensions: readonly string[], measure: Measure, scope: Scope): Groups | null {
  const [first = WHOLE, ...others] = dimensions;
  return others.reduce<Groups | null>(
    (groups, dimension) => {
      const next = groups && groupsOf(dimension, measure, scope);
      return groups && next && crossed(groups, next);
    },
    groupsOf(first, measure, scope),
  );
}
