import { breakdownsOf, computed } from '../../engine/indicator/compute.ts';
import type { Scope } from '../../engine/indicator/scope.ts';
import { coveredUntil } from '../../engine/indicator/trend.ts';
import { monthId } from '../../engine/period/period-name.ts';
import { figureLabels } from '../../engine/report/figure-labels.ts';
import { packageLines } from '../../engine/report/package/package-lines.ts';
import { packageSheet } from '../../engine/report/package/package-sheet.ts';
import { headWords } from '../../engine/report/package/package-words.ts';
import { type Trail, trailSheets } from '../../engine/report/trail/trail-sheets.ts';
import { katalog } from '../../katalog/index.ts';
import { indikator } from '../../katalog/indikator/index.ts';
import type { Locale } from '../../locale/text.ts';
import { civilOf } from '../../workbook/serial.ts';
import type { SheetModel } from '../../workbook/sheet-model.ts';
import type { ReportData } from './report-data.ts';

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
    why: {
      id: `formulir terbesar memuat lebih dari ${MOST_ROWS} baris, sehingga rumusnya terlalu lama dihitung.`,
      en: `the largest form has more than ${MOST_ROWS} rows, for which formulas take too long.`,
    },
  });
}

/** R14: every indicator with every breakdown, not masked. */
export function packageOf({ scores }: ReportData, locale: Locale): SheetModel {
  const { scope, region, window, dataStatus } = scores;
  const figures = indikator.map((one) => computed(one, breakdownsOf(one), scope));
  const about = { region, period: window.id };
  return packageSheet(packageLines(figures, scope, about), {
    locale,
    head: { ...about, status: dataStatus },
    about: [{ label: headWords.complete, value: completeMonth(scope) }],
    labels: figureLabels(figures),
  });
}

const NONE = '–';

function completeMonth(scope: Scope): string {
  const until = coveredUntil(scope);
  return until === null ? NONE : monthId(civilOf(until));
}
