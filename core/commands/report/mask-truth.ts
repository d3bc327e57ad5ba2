import type { FigureReportCell } from '../../engine/report/blocks.ts';
import { type FigureStore, figureStore } from '../../engine/report/figure-store.ts';
import { figureCell } from '../../engine/report/resolve-table.ts';
import type { Indicator } from '../../kit/indicator.ts';
import { packageDays } from './earlier/package-days.ts';
import { type Counts, countId, countsOf, keysOfCount, type MeasureNames } from './mask-ids.ts';
import type { Truth } from './mask-places.ts';
import type { ReportData } from './report-data.ts';

/** What a count is read from. */
interface Source {
  readonly figure: Indicator;
  readonly of: keyof Counts;
}

/** Reads from the workbooks at hand how many there are of what a publication tells, in other regions and months. */
export function truthOf(
  told: readonly FigureReportCell[],
  data: ReportData,
  names: MeasureNames,
  stores: readonly FigureStore[],
): Truth {
  const { region } = data.scores;
  const sources = new Map<string, Source>();
  for (const cell of told) {
    const counts = countsOf(cell, names, region);
    for (const of of ['upper', 'lower', 'rest'] as const) {
      const count = counts?.[of];
      if (count) sources.set(kindOf(count.what, Object.keys(count.where)), { figure: cell.figure, of });
    }
  }
  const known = new Map(stores.map((store) => [store.window, store]));
  return (what, where, { window }) => {
    const keys = Object.fromEntries(where.split('&').map((pair) => pair.split('=')));
    const source = sources.get(kindOf(what, Object.keys(keys)));
    const store = source && storeOver(window, data, known);
    if (!store) return null;
    const place = { what, where: keys, window, table: '', value: 0 };
    const cell = figureCell(
      { figure: source.figure, where: keysOfCount(place, store, region), part: 'value' },
      store,
      {},
    );
    const count = cell.ref.dimension === '?' ? null : countsOf(cell, names, region)?.[source.of];
    return count && countId(count) === countId(place) ? count.value : null;
  };
}

function kindOf(what: string, dimensions: readonly string[]): string {
  return `${what}|${[...dimensions].sort().join('&')}`;
}

/** The figures of some months; `null` for what are none. */
function storeOver(
  window: string,
  { scores }: ReportData,
  known: Map<string, FigureStore>,
): FigureStore | null {
  const found = known.get(window);
  const days = packageDays(window);
  if (found || days === null) return found ?? null;
  const store = figureStore(scores.scopeOver([...scores.books, ...scores.earlier], days));
  known.set(window, store);
  return store;
}
