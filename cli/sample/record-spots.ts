import type { CaseSpot, Spot, VictimSpot, VisitSpot } from './mistake.ts';
import type { SpoiltBook } from './province-breach.ts';
import type { Row } from './rows.ts';

/** The spot of a case, if the row is one. */
export function caseSpot({ register }: SpoiltBook): (row: Row) => CaseSpot | null {
  return (row) => {
    const found = register.find((one) => one.row === row);
    return found ? { row: found.row, victims: found.victims, parent: null } : null;
  };
}

/** The spot of a victim, with the case, if the row is one of the register. */
export function victimSpot({ register }: SpoiltBook): (row: Row) => VictimSpot | null {
  return (row) => {
    for (const { row: parent, victims } of register) {
      const found = victims.find((one) => one === row);
      if (found) return { row: found, parent, victims: [] };
    }
    return null;
  };
}

/** The spot of a visit, if the row is one. */
export function visitSpot({ visits }: SpoiltBook): (row: Row) => VisitSpot | null {
  return (row) => {
    const found = visits.find((one) => one === row);
    return found ? { row: found, parent: null, victims: [] } : null;
  };
}

/** The spot of a record that depends on no other. */
export function bareSpot(row: Row): Spot {
  return { row, parent: null, victims: [] };
}
