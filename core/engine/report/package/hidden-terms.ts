import type { Figure } from '../../../kit/indicator.ts';
import type { Base, Measure } from '../../../kit/measure.ts';
import { figureAmounts } from '../../indicator/figures.ts';
import { REGION } from '../../indicator/groups.ts';
import type { Scope } from '../../indicator/scope.ts';
import { isCompared } from '../../indicator/trend.ts';

/** What stands above and below the line of a figure; `null` is not known, or not counted. */
export interface Terms {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

const NOTHING: Terms = { numerator: 0, denominator: 0 };
const UNKNOWN: Terms = { numerator: null, denominator: null };

/**
 * What a figure is made of where it does not apply although its forms are reported, by the key of its part: another
 * region may have what this one lacks to divide by.
 */
export function hiddenTerms(
  figure: Figure,
  dimensions: readonly string[],
  scope: Scope,
): (key: string) => Terms {
  switch (figure.kind) {
    case 'median':
      return () => ({ numerator: null, denominator: 0 });
    case 'quotient': {
      const above = figure.largest ? () => 0 : counted(figure.upper, dimensions, scope);
      const denominator = 'table' in figure.lower ? 0 : unknownBase(figure.lower, dimensions, scope);
      return (key) => ({ numerator: above(key), denominator });
    }
    case 'change': {
      const now = counted(figure.of, dimensions, scope);
      return (key) => {
        const regions = dimensions[0] === REGION ? [key.split('*')[0] ?? ''] : scope.regions;
        const known = regions.every((region) => isCompared(region, scope));
        return known ? { numerator: now(key), denominator: 0 } : UNKNOWN;
      };
    }
    case 'projection': {
      const { months, scope: year } = scope.yearToDate();
      const sum = counted(figure.of, dimensions, year);
      return (key) => ({ numerator: sum(key), denominator: months });
    }
    default:
      return () => NOTHING;
  }
}

/** A class of rows for which no region gives a number adds nothing; what is given for a whole region is not known. */
function unknownBase(base: Base, [dimension]: readonly string[], scope: Scope): number | null {
  const isClass = dimension !== undefined && dimension !== REGION;
  return isClass && base.kind === 'setting' && scope.hasSettings(`${base.key}_`) ? 0 : null;
}

function counted(of: Measure, dimensions: readonly string[], scope: Scope): (key: string) => number {
  const parts = figureAmounts({ kind: 'count', of }, dimensions, scope);
  const values = new Map(parts?.keys.map(({ key }, i) => [key, parts.amounts[i]?.value ?? 0]));
  return (key) => values.get(key) ?? 0;
}
