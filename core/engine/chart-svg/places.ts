import type { ChartFrame } from './chart-frame.ts';

/** Where a value of the axis lies: across the picture for lying bars, else from its top. */
export function valuePlace(
  { data, plot, axis }: Pick<ChartFrame, 'data' | 'plot' | 'axis'>,
  value: number,
): number {
  const share = (value - axis.low) / (axis.high - axis.low);
  return data.kind === 'bar'
    ? plot.left + share * (plot.right - plot.left)
    : plot.bottom - share * (plot.bottom - plot.top);
}

/** How much of the other axis belongs to one category. */
export function bandOf({ data, plot }: Pick<ChartFrame, 'data' | 'plot'>): number {
  const length = data.kind === 'bar' ? plot.bottom - plot.top : plot.right - plot.left;
  return length / Math.max(data.categories.length, 1);
}

/** The middle of a category's part of its axis. */
export function categoryMiddle(frame: Pick<ChartFrame, 'data' | 'plot'>, category: number): number {
  const start = frame.data.kind === 'bar' ? frame.plot.top : frame.plot.left;
  return start + (category + 0.5) * bandOf(frame);
}
