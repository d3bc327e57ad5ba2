import { type Trail, trailSheets } from '../../engine/report/trail/trail-sheets.ts';
import { katalog } from '../../katalog/index.ts';
import type { Locale } from '../../locale/text.ts';
import type { ReportData } from './report-data.ts';
import { hotelLines } from './scores/hotel-lines.ts';
import { qualityLines } from './scores/quality-lines.ts';
import { taskForceLines } from './scores/task-force-lines.ts';

/** From this number of rows in a form on, spreadsheet programs take more than a minute for the formulas. */
const MOST_ROWS = 500;

/** *Jejak Angka* of all figures of a report; copies of the rows go along where there are not too many. */
export function trailOf({ figures, scores }: ReportData, locale: Locale): Trail {
  const { scope } = scores;
  const most = Math.max(0, ...Object.values(scope.union.tables).map(({ length }) => length));
  return trailSheets(figures.asked(), scope, {
    locale,
    withData: most <= MOST_ROWS,
    templates: katalog.templates,
    scores: [
      ...hotelLines(scores, locale),
      ...taskForceLines(scores, locale),
      ...qualityLines(scores, locale),
    ],
    why: {
      id: `formulir terbesar memuat lebih dari ${MOST_ROWS} baris, sehingga rumusnya terlalu lama dihitung.`,
      en: `the largest form has more than ${MOST_ROWS} rows, for which formulas take too long.`,
    },
  });
}
