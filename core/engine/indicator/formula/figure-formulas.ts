import type { Figure } from '../../../kit/indicator.ts';
import { Unsayable } from '../../expression/formula-writer.ts';
import { MONTH, REGION } from '../groups.ts';
import { baseFormula } from './base-formula.ts';
import { type MeasureColumns, measureColumns } from './measure-columns.ts';
import { type Alternatives, type PartKey, partCriteria } from './part-criteria.ts';
import { countFormula, largestFormula, medianFormula } from './ranked.ts';
import type { Rows } from './rows.ts';
import type { Stretch } from './window.ts';

/** The formulas of a figure, en-US without `=`. */
export interface FigureFormulas {
  /** The number, not rounded, or "" where the figure does not apply. */
  readonly value: string;
  /** What is divided and by what, where there are such: right wherever the value is a number. */
  readonly numerator: string | null;
  readonly denominator: string | null;
}

type Of<K extends Figure['kind']> = Extract<Figure, { readonly kind: K }>;

/** Writes a figure of some keys together, as a whole without any. Throws `Unsayable`. */
export function figureFormulas(figure: Figure, keys: readonly PartKey[], rows: Rows): FigureFormulas {
  switch (figure.kind) {
    case 'count': {
      const value = sumFormula(measureColumns(figure.of, 'period', rows), keys, rows);
      return { value, numerator: value, denominator: null };
    }
    case 'share':
      return shareFormulas(figure, keys, rows);
    case 'portion': {
      const among = measureColumns(figure.among, 'period', rows);
      return quotient(sumFormula(among, keys, rows), sumFormula(among, keys.slice(1), rows), 100);
    }
    case 'quotient':
      return quotientFormulas(figure, keys, rows);
    case 'median': {
      const counted = measureColumns(figure.of, 'period', rows);
      const count = countFormula(counted, keys, rows);
      const value = `IF(${count}=0,"",${medianFormula(counted, keys, rows)})`;
      return { value, numerator: null, denominator: count };
    }
    case 'change':
      return changeFormulas(figure, keys, rows);
    case 'projection':
      return projectionFormulas(figure, keys, rows);
    case 'submissions':
      throw new Unsayable('what was sent and how good it is stands on no data sheet');
  }
}

function quotient(upper: string, lower: string, times: number): FigureFormulas {
  const factor = times === 1 ? '' : `*${times}`;
  return {
    value: `IF(${lower}>0,${upper}/${lower}${factor},"")`,
    numerator: upper,
    denominator: lower,
  };
}

/** What the rows of some keys add up to; text cells are none. */
function sumFormula({ measure, amount }: MeasureColumns, keys: readonly PartKey[], rows: Rows): string {
  if (keys.length === 0) return `SUM(${amount.range})`;
  return plus(
    partCriteria(keys, measure, rows),
    (criteria) => `SUMIFS(${[amount.range, ...criteria].join(',')})`,
  );
}

function plus(alternatives: Alternatives, term: (criteria: readonly string[]) => string): string {
  const terms = alternatives.map(term);
  if (terms.length === 0) return '0';
  return terms.length === 1 ? (terms[0] ?? '0') : `(${terms.join('+')})`;
}

function shareFormulas({ among, of }: Of<'share'>, keys: readonly PartKey[], rows: Rows): FigureFormulas {
  const { weight } = measureColumns(among, 'period', rows);
  const having = rows.truths(of, among.table);
  const alternatives = partCriteria(keys, among, rows);
  const count = (more: readonly string[]): string =>
    plus(alternatives, (criteria) => `COUNTIFS(${[`${weight.range},1`, ...more, ...criteria].join(',')})`);
  return quotient(count([`${having.range},1`]), count([]), 100);
}

function quotientFormulas(
  { upper, lower, times, largest }: Of<'quotient'>,
  keys: readonly PartKey[],
  rows: Rows,
): FigureFormulas {
  const above = measureColumns(upper, 'period', rows);
  if (!('table' in lower)) {
    if (largest) throw new Unsayable('the largest of a region is held against rows');
    return quotient(sumFormula(above, keys, rows), baseFormula(lower, keys, rows.place), times);
  }
  const below = measureColumns(lower, 'period', rows);
  const sum = largest ? cappedFormula(above, below, keys, rows) : sumFormula(above, keys, rows);
  return quotient(sum, sumFormula(below, keys, rows), times);
}

/** The largest number of each region, at most what stands below it there; of all regions the sum of these. */
function cappedFormula(
  above: MeasureColumns,
  below: MeasureColumns,
  keys: readonly PartKey[],
  rows: Rows,
): string {
  const [part] = keys;
  const own = keys.length === 1 && part?.dimension === REGION ? [part] : null;
  const regions = own ?? rows.place.regions.list.map((key) => ({ dimension: REGION, key }));
  const terms = regions.map(
    (region) => `MIN(${largestFormula(above, region, rows)},${sumFormula(below, [region], rows)})`,
  );
  if (terms.length === 0) return '0';
  return terms.length === 1 ? (terms[0] ?? '0') : `(${terms.join('+')})`;
}

/** The change in percent, where the year before is at hand of every region that it concerns. */
function changeFormulas({ of }: Of<'change'>, keys: readonly PartKey[], rows: Rows): FigureFormulas {
  const sum = (stretch: Stretch, those: readonly PartKey[]): string =>
    sumFormula(measureColumns(of, stretch, rows), those, rows);
  const [now, before] = [sum('period', keys), sum('before', keys.map(yearBefore))];
  const { compared, list } = rows.place.regions;
  const region = keys.find(({ dimension }) => dimension === REGION);
  const isCompared = region
    ? `INDEX(${compared},${list.indexOf(region.key) + 1})=1`
    : `COUNTIFS(${compared},1)=${list.length}`;
  const more = `(${now}-${before})`;
  const value = `IF(AND(${isCompared},${before}<>0),${more}/${before}*100,"")`;
  return { value, numerator: more, denominator: before };
}

/** A month is compared with that of the year before, every other part with itself. */
function yearBefore({ dimension, key }: PartKey): PartKey {
  if (dimension !== MONTH) return { dimension, key };
  const [year = '', month = ''] = key.split('-');
  return { dimension, key: `${Number(year) - 1}-${month}` };
}

/** What the year would come to, from its months so far. */
function projectionFormulas(
  { of, least }: Of<'projection'>,
  keys: readonly PartKey[],
  rows: Rows,
): FigureFormulas {
  forbidMonths(keys);
  const sum = sumFormula(measureColumns(of, 'toDate', rows), keys, rows);
  const months = `MONTH(${rows.place.window.last})`;
  return {
    value: `IF(${months}<${least},"",${sum}*(12/${months}))`,
    numerator: sum,
    denominator: months,
  };
}

function forbidMonths(keys: readonly PartKey[]): void {
  if (keys.some(({ dimension }) => dimension === MONTH))
    throw new Unsayable('months are not compared with a year');
}
