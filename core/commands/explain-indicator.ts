import { type Computed, computed } from '../engine/indicator/compute.ts';
import { type ExplainedMeasure, explained } from '../engine/indicator/explain.ts';
import { indikator } from '../katalog/indikator/index.ts';
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

/** *Jelaskan angka*: what an indicator counts, what it leaves out and why. Throws `RangeError` for an unknown id. */
export function explainIndicator(
  snapshots: readonly Snapshot[],
  context: IndicatorContext,
  { id, locale }: { readonly id: string; readonly locale: Locale },
): Explanation | IndicatorProblem {
  const indicator = indikator.find((one) => one.id === id);
  if (!indicator) throw new RangeError(`no indicator ${id}`);
  const found = indicatorScope(snapshots, context);
  if ('problem' in found) return found;
  const { scope, ...about } = found;
  return { ...about, ...computed(indicator, [], scope), measures: explained(indicator, scope, locale) };
}
