/** How what was found compares with what was planted, by cell: what a library calls a mistake is not looked at. */
export interface Score {
  /** Planted cells that were found. */
  readonly found: number;
  /** Issues on cells in which nothing was planted. */
  readonly false: number;
  /** Further issues on a planted cell. */
  readonly double: number;
  readonly missed: number;
}

interface Cell {
  readonly template: string;
  readonly row: number | null;
  readonly column: string | null;
}

/** Counts issues against the truth, `T02 17 usia_lapor VR-15`. */
export function scoreOf(issues: readonly Cell[], truth: readonly string[]): Score {
  const planted = new Set(truth.map((place) => place.slice(0, place.lastIndexOf(' '))));
  const found = new Set<string>();
  let strange = 0;
  let double = 0;
  for (const { template, row, column } of issues) {
    const cell = `${template} ${row} ${column}`;
    if (!planted.has(cell)) strange++;
    else if (found.has(cell)) double++;
    else found.add(cell);
  }
  return { found: found.size, false: strange, double, missed: planted.size - found.size };
}
