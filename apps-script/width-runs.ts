/** Neighbouring columns of one width; `first` is counted from 0. */
export interface WidthRun {
  readonly first: number;
  readonly count: number;
  readonly width: number;
}

/** Each run costs a call. */
const MOST_RUNS = 4;

/** Widths in few runs; no column gets narrower than it asked, and as few as possible get wider. */
export function widthRuns(widths: readonly number[]): readonly WidthRun[] {
  const runs = widths.map((width, first): WidthRun => ({ first, count: 1, width }));
  while (runs.length > 1) {
    const costs = runs.slice(1).map((right, i) => costOf(runs[i], right));
    const cheapest = Math.min(...costs);
    if (cheapest > 0 && runs.length <= MOST_RUNS) break;
    const at = costs.indexOf(cheapest);
    runs.splice(at, 2, joined(runs[at], runs[at + 1]));
  }
  return runs;
}

/** How many characters of width are wasted when two runs become one. */
function costOf(left: WidthRun | undefined, right: WidthRun | undefined): number {
  if (!left || !right) return 0;
  const width = Math.max(left.width, right.width);
  return (width - left.width) * left.count + (width - right.width) * right.count;
}

function joined(left: WidthRun | undefined, right: WidthRun | undefined): WidthRun {
  return {
    first: left?.first ?? 0,
    count: (left?.count ?? 0) + (right?.count ?? 0),
    width: Math.max(left?.width ?? 0, right?.width ?? 0),
  };
}
