import type { Severity } from '../../kit/rule.ts';
import type { SheetEdits } from '../../workbook/workbook.ts';
import type { TidyGroup } from '../tidy-preview.ts';

/** What each action answers. All texts are in the language of the one who asked, all numbers in them as printed there. */
export interface Replies {
  readonly overview: Overview;
  readonly choices: Choices;
  readonly prepare: Prepared;
  readonly check: Checked;
  readonly answer: Checked;
  readonly proposeTidy: TidyPreview;
  readonly tidy: Changed;
  readonly proposeRepair: RepairPreview;
  readonly repair: Changed;
  readonly codes: Changed;
  readonly undo: Changed;
  readonly figures: Figures;
  readonly explain: Explained;
  readonly report: Reported;
  readonly status: Status;
  readonly submission: Sending;
  readonly submit: Sent;
  readonly withdraw: Changed;
  readonly fingerprint: Fingerprint;
  readonly proposeErase: ErasePreview;
  readonly erase: Changed;
  readonly nilChoices: NilChoices;
  readonly nil: Changed;
}

/**
 * A place that a click leads to: a sheet, and an A1 address in it or `null` for the sheet as a whole. A sheet whose own
 * name tells of somebody is called by its position, which leads nowhere.
 */
export interface Place {
  readonly sheet: string;
  readonly cell: string | null;
}

/** What a workbook is, for the page that opens first. */
export interface Overview {
  /** `blank`: nothing in it. `foreign`: filled, and without any form of the product. `own`: forms are there. */
  readonly state: 'blank' | 'foreign' | 'own';
  /** What to do next. */
  readonly next: 'prepare' | 'cover' | 'fill' | 'check' | 'fix' | 'answer' | 'report';
  /** The code and name of the region on the cover, as far as it is filled in; so for the others. */
  readonly region: Named | null;
  readonly period: Named | null;
  readonly agency: Named | null;
  readonly cover: Place | null;
  /** Rows in all forms together. */
  readonly rows: number;
  /** What the last check left behind, where one was made. */
  readonly checked: { readonly errors: number; readonly warnings: number } | null;
}

/** A code with its label. */
export interface Named {
  readonly code: string;
  readonly label: string;
}

/** What forms offer, in the order in which people look for it. */
export interface Choices {
  readonly regions: readonly Named[];
  readonly agencies: readonly Named[];
  /** Forms besides the cover, by template id. */
  readonly templates: readonly Named[];
  /** Tabs of reports by id, and whether the public edition has them. */
  readonly tabs: readonly (Named & { readonly isPublic: boolean })[];
  /** Why data of a victim may be erased. */
  readonly reasons: readonly Named[];
}

/** What officers of several agencies know the same person by. */
export interface Fingerprint {
  readonly fingerprint: string;
}

export interface Prepared {
  readonly message: string;
  /** Where to begin. */
  readonly place: Place;
}

/** The outcome of a check. */
export interface Checked {
  readonly message: string;
  /** Whether there is any form to check. */
  readonly isOwn: boolean;
  /** Whether the workbook may be sent: no error, each warning answered. */
  readonly isReady: boolean;
  readonly errors: number;
  /** Warnings without an answer. */
  readonly warnings: number;
  readonly infos: number;
  /** Every issue, in the order of the workbook; those with one cause stand together. */
  readonly lines: readonly IssueLine[];
}

/** An issue, or many with one cause. */
export interface IssueLine {
  readonly rule: string;
  readonly severity: Severity;
  readonly template: string;
  readonly place: Place;
  /** All cells in words, `F3:F502`; `null` for what concerns a whole sheet. */
  readonly cells: string | null;
  readonly count: number;
  /** The column's name, or `null`. */
  readonly label: string | null;
  readonly message: string;
  readonly remedy: string;
  /** What an answer is given to; none for what takes no answer. */
  readonly keys: readonly string[];
  readonly answer: string | null;
  /** A change that would mend it, to be asked for with `tidy`; `null` when nothing is certain. */
  readonly fix: { readonly ids: readonly string[]; readonly text: string } | null;
}

/** What *Rapikan isian* would do. */
export interface TidyPreview {
  readonly message: string;
  /** Changes of one column for one reason. */
  readonly groups: readonly TidyGroup[];
  /** Cells that can be read in several ways. */
  readonly choices: readonly {
    readonly place: Place;
    readonly label: string;
    readonly reason: string;
    readonly before: string;
    /** None where they may not be shown: such a cell is corrected in the sheet. */
    readonly readings: readonly { readonly id: string; readonly text: string }[];
  }[];
}

/** What became of a change. */
export interface Changed {
  readonly message: string;
  /** More to know, a sentence each. */
  readonly remarks: readonly string[];
  readonly place: Place | null;
  /**
   * What takes it back by `undo`; `null` where nothing does. It holds what stood in the cells, sensitive ones too, and is
   * for that action alone: never shown, never kept.
   */
  readonly undo: readonly SheetEdits[] | null;
}

export interface RepairPreview {
  readonly message: string;
  readonly repairs: readonly {
    readonly id: string;
    readonly sheet: string;
    readonly what: readonly string[];
    readonly safe: boolean;
    readonly refused: string | null;
  }[];
}

/** Indicators and scores of the workbook. */
export interface Figures {
  readonly message: string;
  readonly region: string;
  readonly period: string;
  readonly dataStatus: 'SEMENTARA' | 'FINAL';
  readonly indicators: readonly {
    readonly id: string;
    readonly name: string;
    readonly state: 'value' | 'not-applicable' | 'not-reported';
    /** As printed, with its unit. */
    readonly text: string;
  }[];
  readonly scores: readonly ScoreCard[];
}

/** One score: of a visited hotel, the task force or the submission. */
export interface ScoreCard {
  readonly title: string;
  readonly score: string;
  readonly category: string;
  readonly parts: readonly { readonly label: string; readonly score: string; readonly note: string | null }[];
  /** What would change it, a sentence each. */
  readonly changes: readonly string[];
}

/** Where an indicator comes from. */
export interface Explained {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly origin: string;
  readonly text: string;
  readonly measures: readonly {
    readonly title: string;
    readonly count: string;
    /** Rows that count, and rows that were left out by reason; the first 200 of each. */
    readonly rows: readonly Place[];
    readonly left: readonly {
      readonly reason: string;
      readonly count: number;
      readonly rows: readonly Place[];
    }[];
  }[];
}

/** What became of a report. */
export interface Reported {
  readonly message: string;
  readonly sheets: readonly string[];
  /** Of masked figures, where they stand and why; none in an internal report. */
  readonly masked: readonly { readonly place: string; readonly why: string }[];
}

/** What is due for the period on the cover. */
export interface Status {
  readonly message: string;
  readonly isReady: boolean | null;
  readonly forms: readonly {
    readonly template: string;
    readonly title: string;
    readonly place: Place;
    readonly isDue: boolean;
    /** As printed; `null` when nothing is due. */
    readonly deadline: string | null;
    readonly rows: number | null;
    /** What the cover declares, as printed; `null` while it is blank. */
    readonly declared: string | null;
    readonly note: string | null;
  }[];
}

/** How far the submission of the workbook has come. */
export interface Sending {
  readonly message: string;
  readonly state: Named;
  readonly version: number;
  /** The id on the cover, or `null`. */
  readonly id: string | null;
  readonly isSendable: boolean;
  readonly isWithdrawable: boolean;
  /** Why it cannot be sent now, a sentence each. */
  readonly hindrances: readonly string[];
  /** What changed since it was sent last in this period; `null` where it was not. */
  readonly changes: ChangeList | null;
  /** What was done with it, the newest first. */
  readonly events: readonly {
    readonly title: string;
    readonly time: string;
    readonly version: number;
    readonly reason: string;
  }[];
}

/** Changed cells, new rows and rows that are gone, a sentence each that never says what they hold; the first 200. */
export interface ChangeList {
  readonly count: number;
  readonly lines: readonly string[];
}

/** What became of a submission. */
export interface Sent {
  readonly message: string;
  readonly isSent: boolean;
  /** Why it was not sent, a sentence each. */
  readonly hindrances: readonly string[];
  /** What the sender keeps; `null` where nothing was sent. */
  readonly receipt: {
    readonly id: string;
    readonly version: number;
    readonly time: string;
    readonly seal: string;
    /** As printed; `null` where none was computed. */
    readonly score: string | null;
    readonly changes: ChangeList | null;
  } | null;
}

export interface ErasePreview {
  readonly state: 'ready' | 'erased' | 'absent';
  readonly message: string;
  readonly counts: readonly { readonly sheet: string; readonly rows: number; readonly cells: number }[];
  readonly remarks: readonly string[];
  readonly copies: readonly string[];
}

/** What can be declared nil for the period on the cover. */
export interface NilChoices {
  readonly forms: readonly (Named & {
    readonly isDue: boolean;
    /** Rows of the period; `null` when that cannot be told. */
    readonly rows: number | null;
    /** What the cover declares, as printed; `null` while it is blank. */
    readonly declared: string | null;
    /** Why it cannot be declared nil; `null` when it can. */
    readonly obstacle: string | null;
  })[];
  /** Whom an agency can have asked. */
  readonly sources: readonly Named[];
}
