import type { FigureReportCell } from '../../engine/report/blocks.ts';
import type { FigureStore } from '../../engine/report/figure-store.ts';
import type { Indicator } from '../../kit/indicator.ts';
import type { Base, Measure } from '../../kit/measure.ts';

/** A count behind a figure: what is counted, for which keys, in which months. */
export interface Count {
  /** What is counted: the same for all figures that count the same rows. */
  readonly what: string;
  /** By dimension; months are part of `window` instead. */
  readonly where: Readonly<Record<string, string>>;
  /** `2024-M01..2024-M06`. */
  readonly window: string;
  readonly value: number;
}

const MONTH = 'p';

/** A text that is the same for the same count, also in another report. */
export function countId({ what, where, window }: Omit<Count, 'value'>): string {
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

/** The counts behind a cell; `null` where the figure is none that counts rows. */
export function countsOf(cell: FigureReportCell, names: MeasureNames): Counts | null {
  const { figure, amount, ref, window } = cell;
  if (amount.state !== 'value' || amount.numerator === null) return null;
  const at = whereOf(ref.dimension, ref.key, window);
  const of = (what: string | null, where: Count['where'], value: number | null): Count | null =>
    what === null || value === null ? null : { what, where, window: at.window, value };
  const { numerator, denominator } = amount;
  const made = figure.figure;
  switch (made.kind) {
    case 'count':
      return { upper: of(names.of(made.of), at.where, numerator), lower: null, rest: null };
    case 'share': {
      const rest = denominator === null ? null : denominator - numerator;
      return {
        upper: of(`${figure.id} of`, at.where, numerator),
        lower: of(names.of(made.among), at.where, denominator),
        rest: of(`${figure.id} not`, at.where, rest),
      };
    }
    case 'portion': {
      const { [made.across]: _, ...others } = at.where;
      return {
        upper: of(names.of(made.among), at.where, numerator),
        lower: of(names.of(made.among), others, denominator),
        rest: of(`${names.of(made.among)} not`, at.where, (denominator ?? 0) - numerator),
      };
    }
    case 'quotient':
      return {
        upper: of(names.of(made.upper), at.where, numerator),
        lower: 'table' in made.lower ? of(names.of(made.lower), at.where, denominator) : null,
        rest: null,
      };
    default:
      return null;
  }
}

/** The keys of a breakdown without its month, which narrows the window. */
function whereOf(
  dimension: string,
  key: string,
  window: string,
): { readonly where: Count['where']; readonly window: string } {
  if (dimension === '') return { where: {}, window };
  const keys = key.split('*');
  const pairs = dimension.split('*').map((name, i) => [name, keys[i] ?? ''] as const);
  const month = pairs.find(([name]) => name === MONTH)?.[1];
  return {
    where: Object.fromEntries(pairs.filter(([name]) => name !== MONTH)),
    window: month === undefined ? window : `${month}..${month}`,
  };
}

/** Names of measures: the same rows have one name, whichever figure counts them. Sums of numbers have none. */
export interface MeasureNames {
  of(measure: Measure | Base): string | null;
}

/** Names measures after the first of some indicators that counts them. */
export function measureNames(indicators: readonly Indicator[]): MeasureNames {
  const names = new Map<Measure, string>();
  for (const { id, figure } of indicators) {
    if (figure.kind === 'count' && !names.has(figure.of)) names.set(figure.of, id);
  }
  let unnamed = 0;
  return {
    of: (measure) => {
      if (!('table' in measure) || measure.value !== null) return null;
      const known = names.get(measure) ?? `rows ${++unnamed}`;
      names.set(measure, known);
      return known;
    },
  };
}

/** All dimensions of a count, with the month as one of them where its window is narrower than that of the figures. */
export function dimensionsOf({ where, window }: Count, store: FigureStore): Readonly<Record<string, string>> {
  return window === store.window ? where : { ...where, [MONTH]: window.slice(0, window.indexOf('..')) };
}
