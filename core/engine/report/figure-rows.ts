import type { Figure, Indicator } from '../../kit/indicator.ts';
import { measuresOf } from '../../kit/indicator.ts';
import type { Measure } from '../../kit/measure.ts';
import type { Computed } from '../indicator/compute.ts';
import { countedRows } from '../indicator/counted-rows.ts';
import type { Groups } from '../indicator/groups.ts';
import { splitBy } from '../indicator/parts.ts';
import type { Scope } from '../indicator/scope.ts';
import { TRUE } from '../table.ts';
import { figureId } from './figure-ref.ts';

/** The rows of one form that a figure, or a part of it, looks at. */
export interface FigureRows {
  /** A template id. */
  readonly template: string;
  readonly counted: number;
  /** Rows of the same part that do not count, or of which that cannot be told. */
  readonly leftOut: number;
  /** The first row that counts, as a position in the union; `null` without one. */
  readonly first: number | null;
}

/**
 * Which rows an indicator and its parts are made of, by {@link figureId}: one entry for each measure, the one above the
 * line first; none for figures that are not made of rows. One pass over the rows for each breakdown.
 */
export function figureRows(
  { indicator, by }: Computed,
  scope: Scope,
): ReadonlyMap<string, readonly FigureRows[]> {
  const found = new Map<string, readonly FigureRows[]>();
  const own = scopeFor(indicator, scope);
  for (const dimension of new Set(['', ...by.map((part) => part.dimension)])) {
    for (const { key, rows } of rowsBy(indicator, dimension, own))
      found.set(figureId({ indicator: indicator.id, dimension, key }), rows);
  }
  return found;
}

interface KeyRows {
  readonly key: string;
  readonly rows: readonly FigureRows[];
}

/** A projection looks at the months since January. */
function scopeFor({ figure }: Indicator, scope: Scope): Scope {
  return figure.kind === 'projection' ? scope.yearToDate().scope : scope;
}

function rowsBy({ figure, cases }: Indicator, dimension: string, scope: Scope): readonly KeyRows[] {
  const dimensions = dimension === '' ? [] : dimension.split('*');
  const [first = '', ...others] = dimensions;
  const own = cases[first];
  if (!own) return rowsOfFigure(figure, dimensions, scope);
  return own.flatMap((one) =>
    rowsOfFigure(one.figure, others, scope).map(({ key, rows }) => ({
      key: key === '' ? one.key : `${one.key}*${key}`,
      rows,
    })),
  );
}

function rowsOfFigure(figure: Figure, dimensions: readonly string[], scope: Scope): readonly KeyRows[] {
  const found = measuresOf(figure).flatMap((measure) => {
    const groups = splitBy(dimensions, measure, scope);
    return groups ? [{ groups, rows: measureRows(measure, groups, scope) }] : [];
  });
  const keys = found[0]?.groups.keys ?? [];
  return keys.map(({ key }, i) => ({ key, rows: found.flatMap(({ rows }) => rows[i] ?? []) }));
}

/** By the position of each part. */
function measureRows(measure: Measure, { keys, of, members }: Groups, scope: Scope): readonly FigureRows[] {
  const { verdicts } = countedRows(measure, scope);
  const counted = new Float64Array(members.length);
  const leftOut = new Float64Array(members.length);
  const first = new Int32Array(members.length).fill(-1);
  for (let row = 0; row < verdicts.length; row++) {
    const at = of[row] as number;
    if (verdicts[row] !== TRUE) {
      leftOut[at] = (leftOut[at] as number) + 1;
      continue;
    }
    counted[at] = (counted[at] as number) + 1;
    if ((first[at] as number) < 0) first[at] = row;
  }
  const parts = keys.map(() => ({ counted: 0, leftOut: 0, first: Number.POSITIVE_INFINITY }));
  for (const [at, inside] of members.entries()) {
    for (const part of inside) {
      const known = parts[part];
      if (!known) continue;
      known.counted += counted[at] as number;
      known.leftOut += leftOut[at] as number;
      if ((first[at] as number) >= 0) known.first = Math.min(known.first, first[at] as number);
    }
  }
  const { id } = measure.table;
  return parts.map((part) => ({
    template: id,
    counted: part.counted,
    leftOut: part.leftOut,
    first: Number.isFinite(part.first) ? part.first : null,
  }));
}
