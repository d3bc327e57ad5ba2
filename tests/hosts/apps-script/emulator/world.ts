import type { Area } from '../../../../core/workbook/cell.ts';
import type { BookState, ChartState, ProtectionState, SheetState, ValidationState } from './book.ts';
import type { Meter } from './meter.ts';
import type {
  BlobState,
  DriveState,
  Executions,
  FileState,
  FolderState,
  IteratorState,
  TriggerState,
} from './outside.ts';
import type { Methods, Services } from './service.ts';

/** What stands behind the objects that scripts see, by class. */
export interface States {
  readonly SpreadsheetApp: null;
  readonly Spreadsheet: BookState;
  readonly Sheet: SheetState;
  readonly Range: RangeState;
  readonly RangeList: RangeListState;
  readonly Filter: SheetState;
  readonly Protection: { readonly sheet: SheetState; readonly protection: ProtectionState };
  readonly NamedRange: { readonly book: BookState; readonly name: string };
  readonly DataValidationBuilder: ValidationDraft;
  readonly DataValidation: ValidationDraft;
  readonly ConditionalFormatRuleBuilder: HighlightDraft;
  readonly ConditionalFormatRule: HighlightDraft;
  readonly TextStyleBuilder: TextStyleState;
  readonly TextStyle: TextStyleState;
  readonly RichTextValueBuilder: RichTextState;
  readonly RichTextValue: RichTextState;
  readonly Charts: null;
  readonly EmbeddedChartBuilder: ChartState;
  readonly EmbeddedChart: ChartState;
  readonly Ui: null;
  readonly Menu: MenuState;
  readonly PromptResponse: PromptAnswer;
  readonly Session: null;
  readonly Utilities: null;
  readonly LockService: null;
  readonly Lock: LockState;
  readonly HtmlService: null;
  readonly HtmlOutput: HtmlState;
  readonly PropertiesService: null;
  readonly Properties: PropertyStore;
  readonly Blob: BlobState;
  readonly DriveApp: null;
  readonly Folder: FolderState;
  readonly File: FileState;
  readonly FolderIterator: IteratorState<FolderState>;
  readonly FileIterator: IteratorState<FileState>;
  readonly ScriptApp: null;
  readonly Trigger: TriggerState;
  readonly TriggerBuilder: TriggerState;
  readonly ClockTriggerBuilder: TriggerState;
}

/** A page that a script shows. */
export interface HtmlState {
  content: string;
  title: string;
}

/** What a script keeps with the document or with whoever uses it. */
export type PropertyStore = Map<string, string>;

/** With what leave a script runs: before anybody allowed anything, as a simple trigger, or as its user asked. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

export interface RangeState {
  readonly sheet: SheetState;
  readonly area: Area;
}

export interface RangeListState {
  readonly sheet: SheetState;
  readonly areas: readonly Area[];
}

/** A data validation while it is built; a formula is still text, since it belongs to no cell yet. */
export interface ValidationDraft {
  type: string | null;
  values: readonly (number | string | RangeState)[];
  formula: string | null;
  allowInvalid: boolean;
  help: string | null;
}

export interface HighlightDraft {
  ranges: readonly RangeState[];
  formula: string | null;
  fill: string | null;
  color: string | null;
}

export interface TextStyleState {
  properties: Readonly<Record<string, unknown>>;
}

export interface RichTextState {
  text: string | null;
  link: string | null;
}

/** A menu as it was built: captions, with the names of the functions that they call. */
export interface MenuState {
  readonly caption: string;
  readonly items: { readonly caption: string; readonly calls: string }[];
}

export interface PromptAnswer {
  readonly button: string;
  readonly text: string;
  /** What somebody does to the spreadsheet while the question is open. */
  readonly meanwhile?: () => void;
}

/** A handle of the document's lock, which it holds from `tryLock` to `releaseLock` or to the next dialog. */
export interface LockState {
  readonly service: 'document';
}

/** What the user saw, and what will be answered to the next questions. */
export interface Screen {
  readonly menus: MenuState[];
  readonly shown: { readonly kind: 'alert' | 'prompt' | 'toast'; readonly text: string }[];
  readonly answers: PromptAnswer[];
  /** The page beside the sheet, or `null`. */
  sidebar: HtmlState | null;
}

/** All that a script can reach, and what tests see of it. */
export interface World {
  readonly book: BookState;
  readonly services: Services<States, World>;
  readonly screen: Screen;
  readonly scriptZone: string;
  readonly meter: Meter;
  /** Whether another run holds the document's lock. */
  busy: boolean;
  /** The handle by which this run holds it. */
  lock: LockState | null;
  /** The kinds of dialogs at which this run lost it. */
  readonly lostLocks: ('alert' | 'prompt')[];
  /** In which words the next flush refuses what was changed before it. */
  refusal: string | null;
  authMode: AuthMode;
  /** The HTML files of the script, by name. */
  readonly files: Readonly<Record<string, string>>;
  readonly properties: {
    readonly document: PropertyStore;
    readonly user: PropertyStore;
    readonly script: PropertyStore;
  };
  readonly drive: DriveState;
  triggers: readonly TriggerState[];
  readonly executions: Executions;
  /** The document call that fails when it is made, counted from 1; `null` for none. */
  failing: { at: number; readonly message: string } | null;
  /** What somebody does to the spreadsheet just before a document call, counted from 1. */
  meanwhile: { at: number; readonly does: () => void } | null;
  /** How long a document call takes, in milliseconds of the script's own clock. */
  latency: number;
  /** How far the script's clock is from that of the machine, in milliseconds. */
  offset: number;
  /** Rules that `setDataValidations` got, so that copies of one rule stay one. */
  readonly rules: WeakMap<ValidationDraft, ValidationState>;
}

export type ServiceMethods<N extends keyof States> = Methods<States[N], World>;
