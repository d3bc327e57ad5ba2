import type { Calendar } from './calendar.ts';
import type { CaseFacts } from './case-facts.ts';
import { handlingOf } from './case-handling.ts';
import { meansOf } from './case-means.ts';
import { reportOf } from './case-report.ts';
import { routeOf } from './case-route.ts';
import type { Random } from './random.ts';
import { type CaseRow, caseRow } from './rows.ts';

/** A consistent record of T01. */
export function makeCase(facts: CaseFacts, calendar: Calendar, random: Random): CaseRow {
  return caseRow(
    reportOf(facts, calendar, random),
    routeOf(facts, random),
    meansOf(facts, random),
    handlingOf(facts, calendar, random),
  );
}
