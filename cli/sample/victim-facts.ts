/** What the cells of one victim's record have in common. */
export interface VictimFacts {
  readonly code: string;
  /** The day of registration. */
  readonly registered: number;
  /** Years at the day of the report. */
  readonly age: number;
  readonly child: boolean;
  /** Whether processing was refused, so that only the least may be kept (VR-27). */
  readonly refused: boolean;
}
