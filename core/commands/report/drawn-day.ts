import type { ReportData } from './report-data.ts';

/** The earliest day up to which the data of a workbook were drawn; `null` where no cover says it. */
export function drawnDay({ scores }: ReportData): number | null {
  const days = scores.books.flatMap(({ drawn }) => drawn ?? []);
  return days.length === 0 ? null : Math.min(...days);
}
