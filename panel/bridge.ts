import type { Action, Locale, Place, Replies, Text } from '../core/index.ts';

/** All that the panel knows of the program that holds the workbook. Whatever crosses is plain JSON. */
export interface Bridge {
  readonly host: 'sheets' | 'excel';
  /**
   * Does what is asked for. Rejects with a {@link Failure}; long work tells how far it is, and stops between two steps
   * once `signal` is aborted.
   */
  act<K extends Action['kind']>(
    action: Extract<Action, { readonly kind: K }>,
    options: ActOptions,
  ): Promise<Replies[K]>;
  /** Shows a place in the workbook. */
  goTo(place: Place): Promise<void>;
  readPreferences(): Promise<Preferences>;
  keepPreferences(preferences: Preferences): Promise<void>;
  /** Calls back when a menu or a ribbon asks for a page of the panel, also with what was asked before the panel was there. */
  onPage(show: (page: Page) => void): void;
  /** What maintainers ask for when something does not work, where there is more to tell than the panel knows. */
  diagnose?(): Promise<readonly DiagnosticFact[]>;
  /**
   * Tries on sheets of its own whether a copy of a sheet holds all that its cells did, which the host relies on when a form
   * is drawn anew; takes them away again.
   */
  tryCopies?(): Promise<readonly DiagnosticFact[]>;
  /** What only Excel can do: its page may read files, which never leave it, and open new workbooks. */
  readonly excel?: ExcelOnly;
  /** What Google Sheets does in its own way: it can open no new workbook, so a copy of this one becomes the next. */
  readonly sheets?: SheetsOnly;
}

/** A period that begins in a copy of the spreadsheet, which people make by hand. Everything rejects with a {@link Failure}. */
export interface SheetsOnly {
  /** Whether this is such a copy, and what beginning a period by its id would do to it; `null` for the first alone. Reads only. */
  lookPeriod(period: string | null, options: ActOptions): Promise<PeriodLook>;
  /** Notes what this spreadsheet holds, so that a copy of it can be told. */
  notePeriod(options: ActOptions): Promise<PeriodLook>;
  /** Begins the period, or finishes one that was cut off. */
  beginPeriod(period: string, options: ActOptions): Promise<BegunPeriod>;
}

/** What a spreadsheet is to *Mulai periode baru*. */
export interface PeriodLook {
  /**
   * `unknown` and `changed`: it may be the only one with these entries; `noted`: it is, and the next step is a copy; `copy`:
   * another one holds them as well; `unfinished`: it is on its way into another period.
   */
  readonly state: 'unknown' | 'changed' | 'noted' | 'copy' | 'unfinished';
  /** The name of the spreadsheet. */
  readonly file: string;
  /** The period of the cover; of an unfinished one that which is begun. `null` without. */
  readonly present: { readonly code: string; readonly label: string } | null;
  readonly preview: PeriodPreview | null;
}

/** What beginning a period does to a spreadsheet. */
export interface PeriodPreview extends BegunPeriod {
  readonly period: { readonly code: string; readonly label: string };
  /** Names of sheets that go. */
  readonly removed: readonly string[];
  /** Names of sheets that stay as they are. */
  readonly kept: readonly string[];
  /** The versions of the forms that the spreadsheet had and that it gets, where these differ. */
  readonly template: { readonly former: string; readonly now: string } | null;
}

/** Files of the user's computer, and new workbooks. Everything rejects with a {@link Failure}. */
export interface ExcelOnly {
  /**
   * Reads files one after the other and keeps what they hold until `forget`; whatever is wrong with one is told of it
   * alone. Once `signal` is aborted it stops between two files and answers with what it has.
   */
  readFiles(files: readonly ChosenFile[], options: ActOptions): Promise<MergeList>;
  /** The same for submissions whose sheets were copied into the open workbook. */
  readSheets(options: ActOptions): Promise<MergeList>;
  /** Opens what was read and not refused as one new workbook. */
  merge(options: ActOptions): Promise<Merged>;
  /** Begins a period by its id: `2024-M08`. */
  beginPeriod(period: string, options: ActOptions): Promise<BegunPeriod>;
  /** Forgets what was read of files and sheets. */
  forget(): void;
}

/** A file that somebody has chosen, as browsers give it. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  readonly lastModified: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What was read for a consolidation, in the order of the names. */
export interface MergeList {
  readonly items: readonly MergeItem[];
  /** How many were not read, since the user stopped it. */
  readonly left: number;
  /** Region and period that most of them are from, for which they are merged. */
  readonly scope: { readonly region: string; readonly period: string } | null;
  /** Whether rows about cases and victims are left out, since they stay in the regency. */
  readonly staysOut: boolean;
}

/** A submission, and what becomes of it. */
export interface MergeItem {
  readonly name: string;
  readonly verdict: 'merged' | 'warned' | 'refused';
  readonly region: string | null;
  readonly agency: string | null;
  readonly period: string | null;
  readonly rows: number;
  readonly reasons: readonly string[];
}

/** What became of all rows. */
export interface Merged {
  /** How many submissions were merged. */
  readonly submissions: number;
  readonly equation: string;
  /** What to look at on the sheet *Konsolidasi*. */
  readonly counts: readonly { readonly label: string; readonly count: number }[];
}

/** A period begun: in the workbook that is open, or in a new one; in a copy that became the next workbook both are one. */
export interface BegunPeriod {
  readonly workbook: 'same' | 'new';
  readonly forms: readonly { readonly label: string; readonly carried: number; readonly left: number }[];
}

/** A line of the diagnostics; never what cells hold. */
export interface DiagnosticFact {
  readonly label: Text;
  /** A text where it depends on the language. */
  readonly value: string | Text;
}

export interface ActOptions {
  readonly locale: Locale;
  readonly signal: AbortSignal;
  /** Called with parts done and parts in all. */
  onProgress(done: number, total: number): void;
}

/** What a user has chosen for this workbook. */
export interface Preferences {
  readonly locale: Locale;
  readonly checkWhileEditing: boolean;
}

/** The pages that a menu can open. */
export type Page =
  | 'start'
  | 'prepare'
  | 'check'
  | 'tidy'
  | 'codes'
  | 'repair'
  | 'figures'
  | 'report'
  | 'fingerprint'
  | 'status'
  | 'submit'
  | 'nil'
  | 'erase'
  | 'settings'
  | 'help'
  | ExcelPage
  | SheetsPage;

/** The pages that Excel has besides. */
export type ExcelPage = 'merge' | 'period';

/** The pages that Google Sheets has besides. */
export type SheetsPage = 'period';

/** The pages that every host has. */
export type CommonPage = Exclude<Page, ExcelPage | SheetsPage>;

/** Why something was not done, in a sentence for the user. */
export interface Failure {
  readonly text: Text;
  /** `offline` when the program that holds the workbook was not reached. */
  readonly kind: 'refused' | 'offline' | 'cancelled' | 'failed';
}
