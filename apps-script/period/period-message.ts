/** What a spreadsheet is to *Mulai periode baru*, as the panel shows it (`PeriodLook` of its bridge). */
export interface PeriodLook {
  readonly state: 'unknown' | 'changed' | 'noted' | 'copy' | 'unfinished';
  readonly file: string;
  readonly present: NamedPeriod | null;
  readonly preview: PeriodPreview | null;
}

/** A period by its id, and what it is called. */
export interface NamedPeriod {
  readonly code: string;
  readonly label: string;
}

/** What beginning a period does to a spreadsheet. */
export interface PeriodPreview extends BegunPeriod {
  readonly period: NamedPeriod;
  readonly removed: readonly string[];
  readonly kept: readonly string[];
  readonly template: { readonly former: string; readonly now: string } | null;
}

/** A period begun: whether all rows stay, and how many of each form go on. */
export interface BegunPeriod {
  readonly workbook: 'same' | 'new';
  readonly forms: readonly { readonly label: string; readonly carried: number; readonly left: number }[];
}
