import type { Visit } from '../../engine/score/read-visits.ts';
import type { VisitScore } from '../../engine/score/visit.ts';
import type { VisitChange } from '../../engine/score/visit-changes.ts';

/** A visit with its score, and what would change it. */
export interface HotelScore extends Visit {
  readonly score: VisitScore;
  readonly changes: readonly VisitChange[];
}
