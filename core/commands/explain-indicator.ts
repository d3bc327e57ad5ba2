import { type Computed, computed } from '../engine/indicator/compute.ts';
import { type ExplainedMeasure, explained } from '../engine/indicator/explain.ts';
import { indikator } from '../katalog/indikator/index.ts';
import type { Indicator } from '../kit/indicator.ts';
import type { Locale } from '../locale/text.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import {
  type IndicatorContext,
  type IndicatorProblem,
  type Indicators,
  indicatorScope,
} from './compute-indicators.ts';

/** An indicator of some workbooks, with the rows that it is made of. */
export interface Explanation extends Omit<Indicators, 'computed'>, Computed {
  readonly measures: readonly ExplainedMeasure[];
}

interface Wanted {
  readonly id: string;
  readonly locale: Locale;
  readonly catalogue?: readonly Indicator[];
}

/** *Jelaskan angka*: what an indicator counts, what it leaves out and why. Throws `RangeError` for an unknown id. */
export function explainIndicator(
  snapshots: readonly Snapshot[],
  context: IndicatorContext,
  { id, locale, catalogue = indikator }: Wanted,
): Explanation | IndicatorProblem {
  const declared = catalogue.find((one) => one.id === id);
  if (!declared) throw new RangeError(`no indicator ${id}`);
  const found = indicatorScope(snapshots, context);
  if ('problem' in found) return found;
  const { scope, ...about } = found;
  const one = computed(declared, [], scope);
  return { ...about, ...one, measures: explained(one.indicator.figure, scope, locale) };
}
