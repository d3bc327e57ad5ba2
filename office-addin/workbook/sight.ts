import type { KnownFills } from './fills.ts';
import type { Survey } from './survey.ts';

/** What was seen of a workbook shortly before it is changed. */
export interface Sight {
  readonly survey: Survey;
  readonly fills: KnownFills;
}
