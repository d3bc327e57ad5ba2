import type { Step } from './sql-step.ts';

/** What a figure comes to in each part of a breakdown, as expressions over `d` (the parts) and what is joined to it. */
export interface SqlAnswer {
  /** `kunci`, `lain` and `wilayah` of each part. */
  readonly keys: Step;
  readonly joins: readonly SqlJoin[];
  readonly numerator: string;
  readonly denominator: string;
  /** NULL where the figure does not apply. */
  readonly value: string;
}

/** A step that is joined to the parts; one without `on` has a single row. */
export interface SqlJoin {
  readonly step: Step;
  readonly alias: string;
  readonly on: string | null;
}

export const NOTHING = 'CAST(NULL AS FLOAT64)';

/** A number of a joined step as a binary one, 0 where no row of a part counts. */
export function numberOf(column: string): string {
  return `CAST(COALESCE(${column}, 0) AS FLOAT64)`;
}

/** A quotient where there is something to divide by. */
export function quotientSql(upper: string, lower: string, times: number): string {
  return `CASE WHEN ${lower} > 0 THEN (${upper} / NULLIF(${lower}, 0)) * ${times} END`;
}
