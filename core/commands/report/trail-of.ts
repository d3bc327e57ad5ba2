import { type Trail, trailSheets } from '../../engine/report/trail/trail-sheets.ts';
import { katalog } from '../../katalog/index.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Locale } from '../../locale/text.ts';
import type { ReportData } from './report-data.ts';
import { hotelLines } from './scores/hotel-lines.ts';
import { qualityLines } from './scores/quality-lines.ts';
import { taskForceLines } from './scores/task-force-lines.ts';

/**
 * From this number of rows in a form on, LibreOffice takes more than a minute for the formulas: what looks at other rows is
 * computed for each row.
 */
const MOST_ROWS = 4000;

/** *Jejak Angka* of all figures of a report; copies of the rows go along where there are not too many, or when insisted on. */
export function trailOf({ figures, scores }: ReportData, locale: Locale, insists: boolean): Trail {
  const { scope } = scores;
  const count = formatNumber(MOST_ROWS, locale);
  const most = Math.max(0, ...Object.values(scope.union.tables).map(({ length }) => length));
  return trailSheets(figures.asked(), scope, {
    locale,
    withData: insists || most <= MOST_ROWS,
    templates: katalog.templates,
    scores: [
      ...hotelLines(scores, locale),
      ...taskForceLines(scores, locale),
      ...qualityLines(scores, locale),
    ],
    why: {
      id: `formulir terbesar memuat lebih dari ${count} baris, sehingga rumusnya lama dihitung. Untuk menyertakannya: monev report … --live`,
      en: `the largest form has more than ${count} rows, for which formulas take long. To have them all the same: monev report … --live`,
    },
  });
}
