/** What the cover of a workbook says of itself for flat tables. */
export interface Submission {
  readonly id: string;
  readonly period: string | null;
  readonly agency: string | null;
}
