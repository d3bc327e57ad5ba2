import type { MaskCell, MaskLine } from '../../engine/masking/cells.ts';
import type { FigureReportCell } from '../../engine/report/blocks.ts';
import type { FigureStore } from '../../engine/report/figure-store.ts';
import { figureCell } from '../../engine/report/resolve-table.ts';
import type { Indicator } from '../../kit/indicator.ts';
import { type Count, countId, countsOf, dimensionsOf, type MeasureNames } from './mask-ids.ts';

/** The counts that a publication tells or that hang together with those, and the sums that readers know. */
export interface MaskNet {
  readonly cells: readonly MaskCell[];
  readonly lines: readonly MaskLine[];
}

/** Builds the net of counts around the cells of a publication. */
export function maskNet(
  told: readonly FigureReportCell[],
  sums: readonly { readonly total: FigureReportCell; readonly parts: readonly FigureReportCell[] }[],
  storeOf: (cell: FigureReportCell) => FigureStore,
  names: MeasureNames,
): MaskNet {
  const cells = new Map<string, MaskCell>();
  const lines = new Map<string, MaskLine>();
  const put = (count: Count, how: MaskCell['told']): string => {
    const id = countId(count);
    const known = cells.get(id);
    if (!known || RANK[how] > RANK[known.told])
      cells.set(id, { id, value: count.value, sensitive: true, told: how });
    return id;
  };
  const line = (total: string, parts: readonly string[]): void => {
    if (parts.length > 0 && new Set(parts).size === parts.length && !parts.includes(total))
      lines.set(`${total}=${[...parts].sort().join('+')}`, { total, parts });
  };
  const around = (figure: Indicator, count: Count, store: FigureStore, isTold: boolean): void => {
    const where = dimensionsOf(count, store);
    for (const dimension of Object.keys(where)) {
      const { [dimension]: _, ...others } = where;
      const name = `${countId(count)} without ${dimension}`;
      if (done.has(name)) continue;
      done.add(name);
      const total = upperOf(figure, others, store, names);
      const parts = store
        .keys(figure, dimension)
        .map(({ key }) => upperOf(figure, { ...others, [dimension]: key }, store, names));
      if (total === null || !parts.every((part) => part !== null)) continue;
      if (parts.reduce((sum, { value }) => sum + value, 0) !== total.value) continue;
      // Parts without anything are printed as zeros, or left out of a table that everybody knows to be whole.
      const ids = parts.map((part) => put(part, isTold && part.value === 0 ? 'printed' : 'latent'));
      line(put(total, 'latent'), ids);
      around(figure, total, store, false);
      if (dimension !== Object.keys(where)[0]) continue;
      for (const part of parts) around(figure, part, store, false);
    }
  };
  const done = new Set<string>();
  for (const cell of told) {
    const counts = countsOf(cell, names);
    if (counts === null) continue;
    const { upper, lower, rest } = counts;
    if (upper) put(upper, 'printed');
    if (lower) put(lower, 'printed');
    if (upper && lower && rest) line(put(lower, 'printed'), [put(upper, 'printed'), put(rest, 'derivable')]);
    if (upper && cell.figure.figure.kind === 'count') around(cell.figure, upper, storeOf(cell), true);
  }
  for (const { total, parts } of sums) {
    const all = [total, ...parts].map((one) => countsOf(one, names)?.upper ?? null);
    if (!all.every((one) => one !== null)) continue;
    const [whole, ...rest] = all;
    if (!whole || rest.reduce((sum, { value }) => sum + value, 0) !== whole.value) continue;
    line(
      put(whole, 'latent'),
      rest.map((one) => put(one, 'latent')),
    );
  }
  return { cells: [...cells.values()], lines: [...lines.values()] };
}

const RANK = { latent: 0, derivable: 1, printed: 2 } as const;

function upperOf(
  figure: Indicator,
  where: Readonly<Record<string, string>>,
  store: FigureStore,
  names: MeasureNames,
): Count | null {
  const cell = figureCell({ figure, where, part: 'value' }, store, {});
  return countsOf(cell, names)?.upper ?? null;
}
