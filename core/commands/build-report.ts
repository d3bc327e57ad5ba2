import type { Snapshot } from '../workbook/snapshot.ts';
import { composeReport, type Report, type ReportContext } from './compose-report.ts';
import type { IndicatorProblem } from './compute-indicators.ts';
import { trailOf } from './report/trail-of.ts';

export type { Report, ReportContext } from './compose-report.ts';

/** *Buat laporan*: the summary tabs of some workbooks together (specification chapter 7), with *Jejak Angka*. */
export function buildReport(
  snapshots: readonly Snapshot[],
  context: ReportContext,
): Report | IndicatorProblem {
  return composeReport(snapshots, context, (data, locale) => trailOf(data, locale, context.live === true));
}
