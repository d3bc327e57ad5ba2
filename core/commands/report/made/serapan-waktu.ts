import { periodName } from '../../../engine/period/period-name.ts';
import type { ReportRow } from '../../../engine/report/blocks.ts';
import { figureCell } from '../../../engine/report/resolve-table.ts';
import { aksiRencana } from '../../../katalog/laporan/angka-rencana.ts';
import type { MadeRows, Making } from './made-table.ts';

/** The share of the budget that was spent: this period, and the same one of the year before where it is at hand. */
export function serapanWaktu({ data, say }: Making): MadeRows {
  const stores = [data.before, data.figures].flatMap((store) => (store === null ? [] : [store]));
  return {
    heading: say({ id: 'Sampai akhir', en: 'Up to the end of' }),
    headers: [say({ id: 'Serapan (%)', en: 'Share spent (%)' })],
    rows: stores.map(
      (store): ReportRow => ({
        label: say(periodName(store.scope.window.first, store.scope.window.last)),
        total: false,
        cells: [figureCell({ figure: aksiRencana.serapan, where: {}, part: 'value' }, store, {})],
      }),
    ),
  };
}
