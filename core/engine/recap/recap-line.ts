/** A line of a recap package (decision F.21): one figure of one indicator for a region and a period. */
export interface RecapLine {
  /** `IND-01`. */
  readonly indicator: string;
  /** A code of CL_WILAYAH. */
  readonly region: string;
  /** A period id such as `2024-M07`. */
  readonly period: string;
  /** What the figure is broken down by, and the part; `null` for the total. */
  readonly dimension: string | null;
  readonly part: string | null;
  /** Only lines that were reported carry figures; a nil is a reported 0. */
  readonly state: 'reported' | 'not-reported' | 'not-applicable';
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** How many records the figure is made of. */
  readonly n: number | null;
}

/** Something that recap lines break. */
export interface RecapFinding {
  readonly rule: 'VP-11' | 'VP-12' | 'VP-13' | 'VP-14' | 'VP-15' | 'VP-16' | 'VP-17';
  /** The line that it is told of: a total, a part, or a month. */
  readonly line: RecapLine;
  /** What its message says, by placeholder; names are given as they stand in the lines. */
  readonly words: Readonly<Record<string, number | string>>;
}

/** The figure of a line, or `null` where none was reported. */
export function figureOf({ state, value }: RecapLine): number | null {
  return state === 'reported' ? value : null;
}

/** Lines grouped by a key, in the order of their first. */
export function groupedBy(
  lines: readonly RecapLine[],
  keyOf: (line: RecapLine) => string,
): ReadonlyMap<string, readonly RecapLine[]> {
  const groups = new Map<string, RecapLine[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return groups;
}

/** What tells one figure from another, its breakdown aside. */
export function figureKey({ indicator, region, period }: RecapLine): string {
  return `${indicator} ${region} ${period}`;
}
