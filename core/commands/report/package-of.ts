import { breakdownsOf, computed } from '../../engine/indicator/compute.ts';
import { type Scope, yearOf } from '../../engine/indicator/scope.ts';
import { coveredUntil } from '../../engine/indicator/trend.ts';
import { monthId } from '../../engine/period/period-name.ts';
import { figureLabels } from '../../engine/report/figure-labels.ts';
import { packageLines } from '../../engine/report/package/package-lines.ts';
import { packageSheet } from '../../engine/report/package/package-sheet.ts';
import { headWords } from '../../engine/report/package/package-words.ts';
import { indikator } from '../../katalog/indikator/index.ts';
import { versionsIn } from '../../kit/indicator.ts';
import type { Locale } from '../../locale/text.ts';
import { civilOf } from '../../workbook/serial.ts';
import type { SheetModel } from '../../workbook/sheet-model.ts';
import type { ReportData } from './report-data.ts';

/** R14: every indicator with every breakdown, not masked. */
export function packageOf({ scores }: ReportData, locale: Locale): SheetModel {
  const { scope, region, window, dataStatus } = scores;
  const figures = versionsIn(indikator, yearOf(scope.window)).map((one) =>
    computed(one, breakdownsOf(one), scope),
  );
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
