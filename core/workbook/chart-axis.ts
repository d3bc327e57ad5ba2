import type { ChartData, ChartValue } from './chart.ts';

/** The values that an axis covers and those at which it carries a line. */
export interface ValueAxis {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

const STEPS = [1, 2, 2.5, 5, 10];
const WHOLE_STEPS = [1, 2, 5, 10];
const SMALLEST = 1e-6;
const LINES = 5; // about so many steps can be read without counting

/**
 * The axis of a chart's values: from 0, in steps of 1, 2, 2.5 or 5 times a power of ten, whole ones where whole numbers
 * are counted; percentages end at 100 where they come near it.
 */
export function axisOf(data: ChartData): ValueAxis {
  if (data.stacking === 'percent') return { low: 0, high: 100, step: 20 };
  const sums = data.stacking === 'stacked' ? stackEnds(data) : data.series.flatMap(({ values }) => values);
  const numbers = sums.filter((value) => typeof value === 'number');
  const least = numbers.reduce((low, value) => Math.min(low, value), 0);
  const most = numbers.reduce((high, value) => Math.max(high, value), 0);
  if (data.format === 'percent' && least === 0 && most > 50 && most <= 100)
    return { low: 0, high: 100, step: 20 };
  const step = niceStep(
    most === least ? 1 : Math.max((most - least) / LINES, SMALLEST),
    data.format === 'integer',
  );
  return {
    low: tidied(Math.floor(least / step) * step),
    high: tidied(Math.max(Math.ceil(most / step), least < 0 ? 0 : 1) * step),
    step,
  };
}

/** The values at which an axis carries a line, from low to high. */
export function axisTicks({ low, high, step }: ValueAxis): readonly number[] {
  const count = Math.round((high - low) / step);
  return Array.from({ length: count + 1 }, (_, index) => tidied(low + index * step));
}

/** Where each category's stack ends above and below 0. */
function stackEnds({ categories, series }: ChartData): readonly ChartValue[] {
  return categories.flatMap((_, category) => {
    let above = 0;
    let below = 0;
    for (const { values } of series) {
      const value = values[category];
      if (typeof value !== 'number') continue;
      if (value > 0) above += value;
      else below += value;
    }
    return [above, below];
  });
}

function niceStep(rough: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const nice = (whole && power <= 1 ? WHOLE_STEPS : STEPS).find((step) => step * power >= rough) ?? 10;
  return whole ? Math.max(1, tidied(nice * power)) : tidied(nice * power);
}

/** Without the noise of binary fractions. */
function tidied(value: number): number {
  return Number(value.toPrecision(12));
}
