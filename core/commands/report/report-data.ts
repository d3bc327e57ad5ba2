import type { FigureStore } from '../../engine/report/figure-store.ts';
import type { Scores } from '../compute-scores.ts';
import type { Earlier } from './earlier/earlier-figures.ts';

/** Everything that the tabs of a report show. */
export interface ReportData extends Earlier {
  readonly scores: Scores;
  readonly figures: FigureStore;
  /** The day on which the report is made, as a serial number. */
  readonly today: number;
}
