import type { ChartData, ChartValue } from '../../workbook/chart.ts';

/** A piece of a bar in the units of the values, or a sign where something is masked. */
export interface Segment {
  readonly series: number;
  readonly category: number;
  readonly from: number;
  readonly to: number;
  readonly value: number | '*';
  /** Of bars that stand side by side: which one, counted from 0, and of how many. */
  readonly lane: number;
  readonly lanes: number;
}

/** What is drawn of all bars; masked values have no length, and a masked part leaves no shares of its stack. */
export function barSegments(data: ChartData): readonly Segment[] {
  const { categories, stacking } = data;
  return categories.flatMap((_, category) => {
    const values = data.series.map((series) => series.values[category] ?? null);
    if (stacking === 'none') return besides(values, category);
    if (stacking === 'stacked') return stacked(values, category, null);
    if (values.includes('*')) return [mask(category, Math.max(values.indexOf('*'), 0), 0)];
    const parts = values.map((value) => (typeof value === 'number' ? Math.max(value, 0) : 0));
    const sum = parts.reduce((total, part) => total + part, 0);
    return sum > 0 ? stacked(parts, category, sum) : [];
  });
}

function besides(values: readonly ChartValue[], category: number): readonly Segment[] {
  const lanes = values.length;
  return values.flatMap((value, series): readonly Segment[] => {
    if (value === null) return [];
    if (value === '*') return [{ ...mask(category, series, 0), lane: series, lanes }];
    return [{ series, category, from: 0, to: value, value, lane: series, lanes }];
  });
}

/** One part on the other, as shares of a sum if there is one; of several masked ones one sign stands at the end. */
function stacked(values: readonly ChartValue[], category: number, sum: number | null): readonly Segment[] {
  let above = 0;
  let below = 0;
  const segments: Segment[] = [];
  values.forEach((value, series) => {
    if (typeof value !== 'number' || value === 0) return;
    const from = value > 0 ? above : below;
    const to = from + (sum === null ? value : (value / sum) * 100);
    if (value > 0) above = to;
    else below = to;
    segments.push({ series, category, from, to, value, lane: 0, lanes: 1 });
  });
  const masked = values.indexOf('*');
  return masked < 0 ? segments : [...segments, mask(category, masked, above)];
}

function mask(category: number, series: number, at: number): Segment {
  return { series, category, from: at, to: at, value: '*', lane: 0, lanes: 1 };
}
