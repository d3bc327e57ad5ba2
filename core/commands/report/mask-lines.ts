import type { MaskCell, MaskLine } from '../../engine/masking/cells.ts';
import type { FigureReportCell } from '../../engine/report/blocks.ts';
import type { FigureStore } from '../../engine/report/figure-store.ts';
import { figureCell } from '../../engine/report/resolve-table.ts';
import type { Indicator } from '../../kit/indicator.ts';
import { type Count, type Counts, countId, countsOf, keysOfCount, type MeasureNames } from './mask-ids.ts';

/** The counts that a publication tells or that hang together with those, and the sums that readers know. */
export interface MaskNet {
  readonly cells: readonly MaskCell[];
  readonly lines: readonly MaskLine[];
}

/** What a net is woven with. */
export interface Weaving {
  readonly names: MeasureNames;
  /** The region of the report. */
  readonly region: string;
  storeOf(cell: FigureReportCell): FigureStore;
  /** The figure that counts all rows of a form that count at all. */
  wholeOf(table: string): Indicator | null;
}

/** A sum of figures that readers know; with `rest`, what the parts leave of the total is one more count. */
export interface KnownSum {
  readonly total: Count | null;
  readonly parts: readonly (Count | null)[];
  readonly rest: boolean;
}

/** Builds the net of counts around the cells of a publication. */
export function maskNet(
  told: readonly FigureReportCell[],
  sums: readonly KnownSum[],
  weaving: Weaving,
): MaskNet {
  const web = newWeb();
  for (const cell of told) {
    const counts = countsOf(cell, weaving.names, weaving.region);
    if (counts === null) continue;
    const { upper, lower, rest } = counts;
    if (upper) web.put(upper, 'printed');
    if (lower) web.put(lower, 'printed');
    if (upper && lower && rest)
      web.line(web.put(lower, 'printed'), [web.put(upper, 'printed'), web.put(rest, 'derivable')]);
    for (const count of [upper, lower]) if (count) besideWhole(count, cell, web, weaving);
    eachAround(cell, counts, web, weaving);
  }
  for (const sum of sums) knownSum(sum, web);
  return { cells: [...web.cells.values()], lines: [...web.lines.values()] };
}

/** A net in the making. */
interface Web {
  readonly cells: ReadonlyMap<string, MaskCell>;
  readonly lines: ReadonlyMap<string, MaskLine>;
  /** Adds a count, or tells more of one that is there; gives its id. */
  put(count: Count, how: MaskCell['told']): string;
  line(total: string, parts: readonly string[]): void;
  /** Whether something is done for the first time. */
  isNew(name: string): boolean;
}

const RANK = { latent: 0, derivable: 1, printed: 2 } as const;

function newWeb(): Web {
  const cells = new Map<string, MaskCell>();
  const lines = new Map<string, MaskLine>();
  const done = new Set<string>();
  return {
    cells,
    lines,
    put: (count, how) => {
      const id = countId(count);
      const known = cells.get(id);
      if (!known || RANK[how] > RANK[known.told])
        cells.set(id, { id, value: count.value, sensitive: true, told: how });
      return id;
    },
    line: (total, parts) => {
      if (parts.length > 0 && new Set(parts).size === parts.length && !parts.includes(total))
        lines.set(`${total}=${[...parts].sort().join('+')}`, { total, parts });
    },
    isNew: (name) => done.size < done.add(name).size,
  };
}

/** What some counts leave of a total. */
function restOf(total: Count, parts: readonly Count[]): Count {
  return {
    ...total,
    what: `${total.what} beside ${parts.map(countId).join(' ')}`,
    value: total.value - sumOf(parts),
  };
}

function sumOf(counts: readonly Count[]): number {
  return counts.reduce((sum, { value }) => sum + value, 0);
}

/** What a count leaves of all rows of its form for the same keys, which everybody can compute. */
function besideWhole(count: Count, cell: FigureReportCell, web: Web, weaving: Weaving): void {
  const figure = weaving.wholeOf(count.table);
  const store = weaving.storeOf(cell);
  const keys = keysOfCount(count, store, weaving.region);
  const whole = figure && countOf({ figure, of: 'upper', store }, keys, weaving);
  if (!whole || whole.what === count.what || whole.value < count.value) return;
  const rest = web.put(restOf(whole, [count]), 'derivable');
  web.line(web.put(whole, 'latent'), [web.put(count, 'latent'), rest]);
}

interface Spot {
  readonly figure: Indicator;
  /** Which of its numbers. */
  readonly of: keyof Counts;
  readonly store: FigureStore;
  /** Whether the count itself is told, and with it that its neighbours without anything are 0. */
  readonly isTold: boolean;
}

const PARTS = ['upper', 'lower', 'rest'] as const;

/** Fractions are those of all regions and months together by these; by other keys one row may have several. */
const PLACES = ['w', 'p'];

/** The sums around each of the numbers behind a figure. */
function eachAround(cell: FigureReportCell, counts: Counts, web: Web, weaving: Weaving): void {
  const { figure } = cell;
  const isTold = figure.figure.kind === 'count';
  for (const of of PARTS) {
    const count = counts[of];
    if (count) around({ figure, of, store: weaving.storeOf(cell), isTold }, count, web, weaving);
  }
}

/** The sums over each key of a count, and on from their totals and parts. */
function around(spot: Spot, count: Count, web: Web, weaving: Weaving): void {
  const { figure, store, isTold } = spot;
  const keys = keysOfCount(count, store, weaving.region);
  const isCount = figure.figure.kind === 'count';
  for (const dimension of Object.keys(keys)) {
    if (!isCount && !PLACES.includes(dimension)) continue;
    if (!web.isNew(`${countId(count)} without ${dimension}`)) continue;
    const { [dimension]: _, ...others } = keys;
    const total = countOf(spot, others, weaving);
    const parts = store
      .keys(figure, dimension)
      .flatMap(({ key }) => countOf(spot, { ...others, [dimension]: key }, weaving) ?? []);
    // A place without anything to divide by has no part, and adds none.
    if (total === null || parts.length === 0 || sumOf(parts) !== total.value) continue;
    // Parts without anything are printed as zeros, or left out of a table that everybody knows to be whole.
    const ids = parts.map((part) => web.put(part, isTold && part.value === 0 ? 'printed' : 'latent'));
    web.line(web.put(total, 'latent'), ids);
    for (const next of [total, ...parts]) around({ ...spot, isTold: false }, next, web, weaving);
  }
}

/** A sum of several figures, where it holds in the data. */
function knownSum({ total, parts, rest }: KnownSum, web: Web): void {
  if (!total || !parts.every((one) => one !== null)) return;
  const left = restOf(total, parts);
  if (rest ? left.value < 0 : left.value !== 0) return;
  const ids = parts.map((one) => web.put(one, 'latent'));
  web.line(web.put(total, 'latent'), rest ? [...ids, web.put(left, 'derivable')] : ids);
}

/** One of the counts behind a figure for some keys; `null` where it has no such breakdown, or nothing to divide by. */
function countOf(
  { figure, of, store }: Pick<Spot, 'figure' | 'of' | 'store'>,
  where: Readonly<Record<string, string>>,
  { names, region }: Weaving,
): Count | null {
  const cell = figureCell({ figure, where, part: 'value' }, store, {});
  if (cell.ref.dimension === '?') return null;
  return countsOf(cell, names, region)?.[of] ?? null;
}
