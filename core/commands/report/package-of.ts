import { breakdownsOf, computed } from '../../engine/indicator/compute.ts';
import { figureLabels } from '../../engine/report/figure-labels.ts';
import { packageLines } from '../../engine/report/package/package-lines.ts';
import { packageSheet } from '../../engine/report/package/package-sheet.ts';
import { indikator } from '../../katalog/indikator/index.ts';
import type { Locale } from '../../locale/text.ts';
import type { SheetModel } from '../../workbook/sheet-model.ts';
import type { ReportData } from './report-data.ts';

/** R14: every indicator with every breakdown, not masked. */
export function packageOf({ scores }: ReportData, locale: Locale): SheetModel {
  const { scope, region, window, dataStatus } = scores;
  const figures = indikator.map((one) => computed(one, breakdownsOf(one), scope));
  const about = { region, period: window.id };
  return packageSheet(packageLines(figures, scope, about), {
    locale,
    head: { ...about, status: dataStatus },
    about: [],
    labels: figureLabels(figures),
  });
}
