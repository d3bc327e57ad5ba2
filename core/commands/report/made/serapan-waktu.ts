import { coveredUntil } from '../../../engine/indicator/trend.ts';
import { periodName } from '../../../engine/period/period-name.ts';
import type { ReportRow } from '../../../engine/report/blocks.ts';
import { type FigureStore, figureStore } from '../../../engine/report/figure-store.ts';
import { figureCell } from '../../../engine/report/resolve-table.ts';
import { aksiRencana } from '../../../katalog/laporan/angka-rencana.ts';
import { sinceJanuary } from '../../indicators/window.ts';
import type { ReportData } from '../report-data.ts';
import type { MadeRows, Making } from './made-table.ts';

/**
 * The share of the budget that was spent: this period, the same one of the year before where workbooks of it are at hand,
 * and what earlier workbooks of all regions said, each up to its end. Packages do not hold it.
 */
export function serapanWaktu({ data, say }: Making): MadeRows {
  const stores = new Map<number, FigureStore>();
  for (const store of [...earlierStores(data), lastYear(data), data.figures])
    if (store) stores.set(store.days.last, store);
  return {
    heading: say({ id: 'Sampai akhir', en: 'Up to the end of' }),
    headers: [say({ id: 'Serapan (%)', en: 'Share spent (%)' })],
    rows: [...stores.values()]
      .sort((a, b) => a.days.last - b.days.last)
      .map(
        (store): ReportRow => ({
          label: say(periodName(store.days.first, store.days.last)),
          total: false,
          cells: [figureCell({ figure: aksiRencana.serapan, where: {}, part: 'value' }, store, {})],
        }),
      ),
  };
}

/** The same months of the year before: not from a register that only took along what was not finished then. */
function lastYear({ isPackaged, before, scores }: ReportData): FigureStore | null {
  const then = scores.scope.before;
  return isPackaged || then === null || coveredUntil(then) !== then.window.last ? null : before;
}

/** The workbooks with the same end, as they stood then, where they are those of all regions. */
function earlierStores({ scores }: ReportData): readonly FigureStore[] {
  const { earlier, scope, scopeOver } = scores;
  const ends = [...new Set(earlier.map(({ sender }) => sender.until))].filter(
    (end) => !Number.isNaN(end) && end < scope.window.last,
  );
  return ends.flatMap((last) => {
    const books = earlier.filter(({ sender }) => sender.until === last);
    const isWhole = scope.regions.every((region) => books.some(({ sender }) => sender.region === region));
    return isWhole ? [figureStore(scopeOver(books, sinceJanuary({ first: last, last })))] : [];
  });
}
