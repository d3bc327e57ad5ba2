import type { Severity } from '../kit/rule.ts';

/** One thing that is wrong with a workbook, where it is and what can be done. */
export interface Issue {
  readonly rule: string;
  readonly severity: Severity;
  /** A template id. */
  readonly template: string;
  readonly sheet: string;
  /** The sheet's row number, from 1; `null` for what concerns the whole sheet, as are `column` and `cell`. */
  readonly row: number | null;
  /** A field_id. */
  readonly column: string | null;
  /** An A1 address. */
  readonly cell: string | null;
  /** The cell as it is shown, dates in ISO form; `null` when it is blank or must not be repeated. */
  readonly value: string | null;
  readonly message: string;
  readonly remedy: string;
}

/** Issues of one check in the order in which people read a workbook: sheet, row, column, rule. */
export function sortIssues(
  issues: readonly Issue[],
  place: (issue: Issue) => readonly [sheet: number, column: number],
): readonly Issue[] {
  const keyed = issues.map((issue) => ({ issue, place: place(issue) }));
  keyed.sort(
    (a, b) =>
      a.place[0] - b.place[0] ||
      (a.issue.row ?? 0) - (b.issue.row ?? 0) ||
      a.place[1] - b.place[1] ||
      (a.issue.rule < b.issue.rule ? -1 : a.issue.rule > b.issue.rule ? 1 : 0),
  );
  return keyed.map(({ issue }) => issue);
}
