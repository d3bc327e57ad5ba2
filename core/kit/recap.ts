/** What figures of several submissions are held to. */
export interface RecapRules {
  /** Breakdowns in which each record is in exactly one part, "unknown" included. */
  readonly complete: readonly string[];
  /** Breakdowns by the stage of a file, which a file without dates has not reached. */
  readonly stages: readonly string[];
  /** When a month is so high that it is asked about. */
  readonly jump: JumpLimits;
  /** The least share of units that must have reported, in percent. */
  readonly leastPercent: number;
}

/** A month is asked about when it is above the mean of the months before by so many standard deviations. */
export interface JumpLimits {
  /** How many months before are looked at, and how many of them must have been reported. */
  readonly before: number;
  readonly least: number;
  /** Below this mean the months are too few. */
  readonly mean: number;
  readonly deviations: number;
}
