import type { Amount } from '../../core/engine/indicator/amount.ts';
import { breakdownsOf, computed } from '../../core/engine/indicator/compute.ts';
import type { Scope } from '../../core/engine/indicator/scope.ts';
import type { Indicator } from '../../core/kit/indicator.ts';
import { fixedText } from '../../core/locale/decimals.ts';

/** A row of the figures as a database gives it. */
export type FigureRow = Readonly<Record<string, unknown>>;

/** Where figures of a database differ from those of the evaluator, as sentences; [] where they agree in all. */
export function differences(
  indicators: readonly Indicator[],
  scope: Scope,
  rows: readonly FigureRow[],
): readonly string[] {
  const found = new Map(rows.map((row) => [`${row['indikator']} ${row['dimensi']} ${row['kunci']}`, row]));
  const wanted = indicators.flatMap((indicator) => {
    const { amount, by } = computed(indicator, breakdownsOf(indicator), scope);
    const parts = [{ dimension: '', key: '', amount }, ...by];
    return parts.map((part) => ({
      name: `${indicator.id} ${part.dimension} ${part.key}`,
      expected: sayAmount(part.amount, indicator),
      indicator,
    }));
  });
  const different = wanted.flatMap(({ name, expected, indicator }) => {
    const row = found.get(name);
    const got = row ? sayAmount(amountIn(row), indicator) : 'nothing';
    return got === expected ? [] : [`${name}: ${got}, not ${expected}`];
  });
  const names = new Set(wanted.map(({ name }) => name));
  const extra = [...found.keys()].filter((name) => !names.has(name)).map((name) => `${name}: not asked for`);
  return [...different, ...extra];
}

type Compared = Pick<Amount, 'value' | 'numerator' | 'denominator'> & { readonly state: string };

function amountIn(row: FigureRow): Compared {
  return {
    state: String(row['keadaan']),
    value: numberIn(row, 'nilai'),
    numerator: numberIn(row, 'pembilang'),
    denominator: numberIn(row, 'penyebut'),
  };
}

function numberIn(row: FigureRow, name: string): number | null {
  const value = row[name];
  return typeof value === 'number' ? value : null;
}

/** The state, what is printed, and the numbers to thirteen digits: sums of fractions depend on their order. */
function sayAmount({ state, value, numerator, denominator }: Compared, { decimals }: Indicator): string {
  const printed = value === null ? '–' : fixedText(value, decimals, 'id');
  const digits = [value, numerator, denominator].map((one) => (one === null ? '–' : one.toPrecision(13)));
  return [state, printed, ...digits.map((one) => one.replace(/^-(?=[0.]+$)/, ''))].join(' ');
}
