import { type Indicator, versionOf } from '../../kit/indicator.ts';
import { civilOf } from '../../workbook/serial.ts';
import type { Amount } from '../indicator/amount.ts';
import { type Computed, computed, type Part } from '../indicator/compute.ts';
import type { Key } from '../indicator/groups.ts';
import { type Scope, type Window, yearOf } from '../indicator/scope.ts';
import { monthId } from '../period/period-name.ts';
import { type FigureRef, figureId } from './figure-ref.ts';

/** A figure that was looked up. */
export interface Found {
  /** The indicator as it is defined in the year of the figures. */
  readonly indicator: Indicator;
  readonly ref: FigureRef;
  readonly amount: Amount;
}

/** The figures of a report, each computed once. */
export interface FigureStore {
  readonly days: Window;
  /** The months of its figures: `2024-M01..2024-M06`. */
  readonly window: string;
  /** A figure for fixed keys of some dimensions; `null` where the indicator has no such breakdown. */
  find(indicator: Indicator, where: Readonly<Record<string, string>>): Found | null;
  /** The parts of a dimension, in the order of their code list; none where the indicator does not have it. */
  keys(indicator: Indicator, dimension: string): readonly Key[];
  /** Everything that was looked up so far, as indicators with the parts that were asked for. */
  asked(): readonly Computed[];
}

/** Starts without any figure. */
export function figureStore(scope: Scope): FigureStore {
  const breakdowns = new Map<string, ReadonlyMap<string, Part>>();
  const totals = new Map<string, Amount>();
  const used = new Map<string, { readonly indicator: Indicator; readonly parts: Map<string, Part> }>();

  const inForce = (one: Indicator): Indicator => versionOf(one, yearOf(scope.window)) ?? one;
  const totalOf = (indicator: Indicator): Amount => {
    const known = totals.get(indicator.id) ?? computed(indicator, [], scope).amount;
    totals.set(indicator.id, known);
    return known;
  };
  const partsOf = (indicator: Indicator, dimensions: readonly string[]): ReadonlyMap<string, Part> => {
    const breakdown = dimensionsInOrder(indicator, dimensions).join('*');
    const name = `${indicator.id} ${breakdown}`;
    const known =
      breakdowns.get(name) ??
      new Map(computed(indicator, [breakdown], scope).by.map((part) => [part.key, part]));
    breakdowns.set(name, known);
    return known;
  };
  const use = (indicator: Indicator) => {
    const known = used.get(indicator.id) ?? { indicator, parts: new Map<string, Part>() };
    used.set(indicator.id, known);
    return known;
  };
  return {
    days: scope.window,
    window: `${monthId(civilOf(scope.window.first))}..${monthId(civilOf(scope.window.last))}`,
    find: (declared, where) => {
      const indicator = inForce(declared);
      const dimensions = dimensionsInOrder(indicator, Object.keys(where));
      if (dimensions.length === 0) {
        use(indicator);
        const ref = { indicator: indicator.id, dimension: '', key: '' };
        return { indicator, ref, amount: totalOf(indicator) };
      }
      const key = dimensions.map((dimension) => where[dimension]).join('*');
      const part = partsOf(indicator, dimensions).get(key);
      if (!part) return null;
      const ref = { indicator: indicator.id, dimension: part.dimension, key };
      use(indicator).parts.set(figureId(ref), part);
      return { indicator, ref, amount: part.amount };
    },
    keys: (indicator, dimension) =>
      [...partsOf(inForce(indicator), [dimension]).values()].map(({ key, label }) => ({ key, label })),
    asked: () =>
      [...used.values()].map(({ indicator, parts }) => ({
        indicator,
        amount: totalOf(indicator),
        by: [...parts.values()],
      })),
  };
}

/** Breakdowns whose parts are computed each in its own way come first, then that which the figure is made of. */
export function dimensionsInOrder(
  { cases, figure }: Indicator,
  dimensions: readonly string[],
): readonly string[] {
  const rank = (dimension: string): number => {
    if (dimension in cases || (figure.kind === 'portion' && figure.across === dimension)) return 0;
    return 1;
  };
  return [...dimensions].sort((a, b) => rank(a) - rank(b));
}
