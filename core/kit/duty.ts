import type { Template } from './template.ts';

/** The cadence, otherwise a number of months, of a form that is never due. */
export const NEVER = 0;
/** The cadence of a form that is due only when the cover declares that there is something. */
export const WHEN_DECLARED = -1;

/** When one form is due, and what the cover says of it. */
export interface Duty {
  /** A template id, `T01`. */
  readonly template: string;
  /** The column of the cover that declares whether there is something. */
  readonly declaration: string;
  /** The setting that holds its cadence; an agency's code, a level's code, or both may follow, joined by `_`. */
  readonly schedule: string;
  /** For a form that is due so many days after the last day in a column: that column, and the setting of the days. */
  readonly afterLast: { readonly column: string; readonly days: string } | null;
  /** The parameters that say what the cover computes. */
  readonly parameters: DutyParameters;
}

/** Names of parameters. Each is unknown while the period or what it counts is. */
export interface DutyParameters {
  /** 1 when the form is due in this period, else 0. */
  readonly due: string;
  /** The first day of what it reports now. */
  readonly since: string;
  /** The last day to send it. */
  readonly deadline: string;
  /** How many of its rows are reported now. */
  readonly rows: string;
}

/** All duties of those who send a workbook, and where its cover says who they are and for which period. */
export interface Duties {
  readonly cover: Template;
  /** Columns of the cover: the level of the task force, the agency, the kind of period, its year and its days. */
  readonly level: string;
  readonly agency: string;
  readonly kind: string;
  readonly year: string;
  readonly first: string;
  readonly last: string;
  /** The code of a declaration that there is something. */
  readonly declared: string;
  /** By the code of the kind of period, how many months that is. */
  readonly monthsOf: Readonly<Record<string, number>>;
  /** By cadence in months, the setting that holds the day of the following month on which a form is due. */
  readonly dayOf: Readonly<Record<number, string>>;
  /** The parameter that holds the last day to send the whole workbook. */
  readonly deadline: string;
  /** In the order of the templates. */
  readonly forms: readonly Duty[];
  /** How submissions of one sender are told apart and compared. */
  readonly submission: Submission;
}

/** What a cover says of its submission among others; columns of the cover. */
export interface Submission {
  readonly region: string;
  readonly version: string;
  /** The columns that say that a submission is final, and with which text or code. */
  readonly final: readonly { readonly column: string; readonly is: string }[];
  /** The code of a declaration that a form is not part of the submission. */
  readonly notDue: string;
  /** The forms whose late rows change a period that is final. */
  readonly registers: readonly string[];
  /** A register that may be nil for so many months only as long as another form has rows. */
  readonly nil: {
    readonly declaration: string;
    readonly code: string;
    readonly months: number;
    readonly activities: string;
  };
}

/** The settings in which the cadence for an agency at a level may stand, the most specific first. */
export function scheduleKeys(
  { schedule }: Duty,
  agency: string | null,
  level: string | null,
): readonly string[] {
  return [
    ...(agency !== null && level !== null ? [`${schedule}_${agency}_${level}`] : []),
    ...(agency !== null ? [`${schedule}_${agency}`] : []),
    ...(level !== null ? [`${schedule}_${level}`] : []),
    schedule,
  ];
}
