import type { Visit } from '../../engine/score/read-visits.ts';
import type { VisitScore } from '../../engine/score/visit.ts';
import type { VisitChange } from '../../engine/score/visit-changes.ts';

/** A visit with its score. */
export interface HotelScore extends Visit {
  readonly score: VisitScore;
  /** What would change its category; worked out when asked for, since it takes longer than the score. */
  changes(): readonly VisitChange[];
}
