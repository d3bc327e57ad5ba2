import type { FigureReportCell } from '../../engine/report/blocks.ts';
import type { FigureStore } from '../../engine/report/figure-store.ts';
import { type Indicator, measuresOf } from '../../kit/indicator.ts';
import type { Base, Measure } from '../../kit/measure.ts';

/** A count behind a figure: what is counted, for which keys, in which months. */
export interface Count {
  /** What is counted: the same for all figures that count the same rows. */
  readonly what: string;
  /** By dimension; months are part of `window` instead. */
  readonly where: Readonly<Record<string, string>>;
  /** `2024-M01..2024-M06`. */
  readonly window: string;
  /** The form whose rows it counts. */
  readonly table: string;
  readonly value: number;
}

const MONTH = 'p';
const REGION = 'w';

/** A text that is the same for the same count, also in another report. */
export function countId({ what, where, window }: Pick<Count, 'what' | 'where' | 'window'>): string {
  const keys = Object.keys(where).sort();
  return [what, keys.map((key) => `${key}=${where[key]}`).join('&'), window].join('|');
}

/** The counts that a figure is made of: its number, or what is above and below a fraction, and the rest of a share. */
export interface Counts {
  readonly upper: Count | null;
  readonly lower: Count | null;
  /** Of a share: those that do not have it, which everybody can compute. */
  readonly rest: Count | null;
}

/** The counts behind a cell; `null` where the figure is none that counts rows. `region` is that of the report. */
export function countsOf(cell: FigureReportCell, names: MeasureNames, region: string): Counts | null {
  const { figure, amount, ref, window } = cell;
  if (amount.state !== 'value' || amount.numerator === null) return null;
  const at = whereOf(ref.dimension, ref.key, { window, region });
  const of = (
    { table }: Measure,
    what: string | null,
    value: number | null,
    where: Count['where'] = at.where,
  ): Count | null =>
    what === null || value === null ? null : { what, where, window: at.window, table: table.id, value };
  const { numerator, denominator } = amount;
  const made = figure.figure;
  const rest = denominator === null ? null : denominator - numerator;
  switch (made.kind) {
    case 'count':
      return { upper: of(made.of, names.of(made.of), numerator), lower: null, rest: null };
    case 'share':
      return {
        upper: of(made.among, `${figure.id} yes`, numerator),
        lower: of(made.among, names.of(made.among), denominator),
        rest: of(made.among, `${figure.id} no`, rest),
      };
    case 'portion': {
      const { [made.across]: _, ...others } = at.where;
      return {
        upper: of(made.among, names.of(made.among), numerator),
        // Regions have one whole, that of the report.
        lower: of(made.among, names.of(made.among), denominator, { [REGION]: region, ...others }),
        rest: of(made.among, `${figure.id} no`, rest),
      };
    }
    case 'quotient':
      return {
        upper: of(made.upper, names.of(made.upper), numerator),
        lower: 'table' in made.lower ? of(made.lower, names.of(made.lower), denominator) : null,
        rest: null,
      };
    default:
      return null;
  }
}

/** The keys of a breakdown without its month, which narrows the window, and with the region that is looked at. */
function whereOf(
  dimension: string,
  key: string,
  { window, region }: { readonly window: string; readonly region: string },
): { readonly where: Count['where']; readonly window: string } {
  const keys = key.split('*');
  const pairs = dimension === '' ? [] : dimension.split('*').map((name, i) => [name, keys[i] ?? ''] as const);
  const month = pairs.find(([name]) => name === MONTH)?.[1];
  return {
    where: { [REGION]: region, ...Object.fromEntries(pairs.filter(([name]) => name !== MONTH)) },
    window: month === undefined ? window : `${month}..${month}`,
  };
}

/** Names of measures: the same rows have one name, whichever figure counts them. Sums of numbers have none. */
export interface MeasureNames {
  of(measure: Measure | Base): string | null;
}

/** Names measures after the first of some indicators that counts them, so that the name is the same in every report. */
export function measureNames(indicators: readonly Indicator[]): MeasureNames {
  const names = new Map<Measure, string>();
  const inOrder = [...indicators].sort(
    (a, b) => Number(b.figure.kind === 'count') - Number(a.figure.kind === 'count'),
  );
  for (const { id, figure } of inOrder) {
    for (const [i, measure] of measuresOf(figure).entries()) {
      const name = figure.kind === 'count' ? id : `${id} ${i}`;
      if (!names.has(measure)) names.set(measure, name);
    }
  }
  return {
    of: (measure) => ('table' in measure && measure.value === null ? (names.get(measure) ?? null) : null),
  };
}

/** The keys of a count as its figure takes them: the region of the report is none, a narrower window is a month. */
export function keysOfCount(
  { where, window }: Count,
  store: FigureStore,
  region: string,
): Readonly<Record<string, string>> {
  const { [REGION]: own, ...others } = where;
  return {
    ...(own === undefined || own === region ? {} : { [REGION]: own }),
    ...others,
    ...(window === store.window ? {} : { [MONTH]: window.slice(0, window.indexOf('..')) }),
  };
}
