import type { Random } from './random.ts';
import type { CaseRow, Row, VictimRow, VisitRow } from './rows.ts';

/** A record where a mistake can be planted, with the records that must stay consistent with it. */
export interface Spot<R extends Row = Row> {
  readonly row: R;
  /** The case of a victim. */
  readonly parent: CaseRow | null;
  /** The victims of a case. */
  readonly victims: VictimRow[];
}

/** A record of T01, with the records of its victims. */
export type CaseSpot = Spot<CaseRow>;
/** A record of T02, with that of its case. */
export type VictimSpot = Spot<VictimRow> & { readonly parent: CaseRow };
/** A record of T05. */
export type VisitSpot = Spot<VisitRow>;

/** A kind of mistake: the rule that it breaks, and the column to which the issue points. */
export interface Mistake<S extends Spot = Spot> {
  readonly rule: string;
  readonly column: string;
  /**
   * Spoils a record and says how many records were spoilt: 0 when it cannot be done here, and nothing has changed
   * then; 2 when the next record, which may be touched unless it is `null`, now breaks the rule too.
   */
  plant(spot: S, random: Random, next: S | null): 0 | 1 | 2;
}

/** A mistake that changes cells of one record; `change` gives the new cells, or `null` where it cannot be made. */
export function slip<S extends Spot>(
  rule: string,
  column: string,
  change: (spot: S, random: Random) => Partial<S['row']> | null,
): Mistake<S> {
  return {
    rule,
    column,
    plant: (spot, random) => {
      const cells = change(spot, random);
      if (cells === null) return 0;
      Object.assign(spot.row, cells);
      return 1;
    },
  };
}
