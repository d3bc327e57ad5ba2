import type { FigureStore } from '../../engine/report/figure-store.ts';
import type { Scores } from '../compute-scores.ts';

/** Everything that the tabs of a report show. */
export interface ReportData {
  readonly scores: Scores;
  readonly figures: FigureStore;
  /** Of the same months of the year before; `null` where workbooks of that year were not given. */
  readonly before: FigureStore | null;
  /** The day on which the report is made, as a serial number. */
  readonly today: number;
}
