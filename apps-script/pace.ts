/** How far an update is drawn, and when it is time to let the user know. */
export interface Pace {
  /** Sheets that earlier runs for the same update have drawn, by name. */
  readonly drawn: readonly string[];
  /** Whether this run should come to an end. */
  isLate(): boolean;
}

/** What is left of an update that was cut off: the sheets drawn so far, and how many there are. */
export interface Unfinished {
  readonly drawn: readonly string[];
  readonly total: number;
}

/** Everything at once. */
export const AT_ONCE: Pace = { drawn: [], isLate: () => false };

/** A run that goes on after earlier ones and ends after so many milliseconds; at least one sheet is drawn. */
export function paceOf(drawn: readonly string[], milliseconds: number): Pace {
  const end = Date.now() + milliseconds;
  return { drawn, isLate: () => Date.now() >= end };
}
