import type { Figure, Indicator } from '../../../kit/indicator.ts';
import { remembered } from '../../../workbook/remembered.ts';
import type { Amount } from '../../indicator/amount.ts';
import type { Computed } from '../../indicator/compute.ts';
import { countedRows } from '../../indicator/counted-rows.ts';
import { REGION } from '../../indicator/groups.ts';
import { splitBy } from '../../indicator/parts.ts';
import { reportingOf } from '../../indicator/reporting.ts';
import type { Scope } from '../../indicator/scope.ts';
import { collected } from '../../indicator/tally.ts';
import { figureId } from '../figure-ref.ts';
import { figureRows } from '../figure-rows.ts';
import { hiddenTerms, type Terms } from './hidden-terms.ts';
import type { Frequency, PackageLine } from './package-line.ts';

/** The lines of *Paket Rekap*: every figure with its breakdowns, not masked. `region` and `period` are their names. */
export function packageLines(
  figures: readonly Computed[],
  scope: Scope,
  about: { readonly region: string; readonly period: string },
): readonly PackageLine[] {
  return figures.flatMap((computed) => linesOf(computed, scope, about));
}

const STATES = {
  value: 'reported',
  'not-applicable': 'not-applicable',
  'not-reported': 'not-reported',
} as const;

function linesOf(
  computed: Computed,
  scope: Scope,
  about: { readonly region: string; readonly period: string },
): readonly PackageLine[] {
  const { indicator, amount, by } = computed;
  const rows = figureRows(computed, scope);
  const wholes = [{ dimension: '', key: '', amount }, ...by];
  const detail = remembered((dimension: string) => detailOf(indicator, dimension, scope));
  return wholes.map(({ dimension, key, amount: one }): PackageLine => {
    const [own] = rows.get(figureId({ indicator: indicator.id, dimension, key })) ?? [];
    const { terms, frequencies } = detail(dimension);
    const isReported = isReportedPart(indicator, dimension, key, scope);
    return {
      indicator: indicator.id,
      ...about,
      dimension: dimension === '' ? null : dimension,
      part: dimension === '' ? null : key,
      state: STATES[one.state],
      value: one.value,
      ...(one.state === 'not-applicable' && isReported ? terms(key) : termsOf(one)),
      n: isReported ? (own?.counted ?? null) : null,
      frequencies: isReported ? frequencies(key) : null,
      publication: null,
    };
  });
}

function termsOf({ numerator, denominator }: Amount): Terms {
  return { numerator, denominator };
}

/** Whether the forms of an indicator are reported where a part lies; not due is not reported. */
function isReportedPart(indicator: Indicator, dimension: string, key: string, scope: Scope): boolean {
  const at = dimension.split('*').indexOf(REGION);
  const region = at < 0 ? null : (key.split('*')[at] ?? null);
  return reportingOf(indicator, scope, region) === 'reported';
}

interface Detail {
  terms(key: string): Terms;
  frequencies(key: string): readonly Frequency[] | null;
}

/** Computed once for each breakdown of an indicator. */
function detailOf({ figure, cases }: Indicator, dimension: string, scope: Scope): Detail {
  const dimensions = dimension === '' ? [] : dimension.split('*');
  const [first = '', ...others] = dimensions;
  const own = cases[first];
  if (!own) return detailOfFigure(figure, dimensions, scope);
  const details = new Map(own.map((one) => [one.key, detailOfFigure(one.figure, others, scope)]));
  const split = (key: string): readonly [Detail | undefined, string] => {
    const [head = '', ...rest] = key.split('*');
    return [details.get(head), rest.join('*')];
  };
  return {
    terms: (key) => {
      const [detail, rest] = split(key);
      return detail?.terms(rest) ?? { numerator: null, denominator: null };
    },
    frequencies: (key) => {
      const [detail, rest] = split(key);
      return detail?.frequencies(rest) ?? null;
    },
  };
}

function detailOfFigure(figure: Figure, dimensions: readonly string[], scope: Scope): Detail {
  const numbers = figure.kind === 'median' ? frequenciesOf(figure, dimensions, scope) : null;
  return {
    terms: hiddenTerms(figure, dimensions, scope),
    frequencies: (key) => (numbers === null ? null : (numbers.get(key) ?? [])),
  };
}

function frequenciesOf(
  { of }: Extract<Figure, { readonly kind: 'median' }>,
  dimensions: readonly string[],
  scope: Scope,
): ReadonlyMap<string, readonly Frequency[]> {
  const groups = splitBy(dimensions, of, scope);
  if (!groups) return new Map();
  const numbers = collected(countedRows(of, scope), groups);
  return new Map(groups.keys.map(({ key }, i) => [key, counts(numbers[i]?.sure ?? [])]));
}

function counts(numbers: readonly number[]): readonly Frequency[] {
  const found = new Map<number, number>();
  for (const number of numbers) found.set(number, (found.get(number) ?? 0) + 1);
  return [...found].sort(([a], [b]) => a - b);
}
