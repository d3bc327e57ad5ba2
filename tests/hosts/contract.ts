import type {
  ActContext,
  Action,
  CellValue,
  CheckContext,
  Snapshot,
  TemplateOptions,
  WorkbookUpdate,
} from '../../core/index.ts';
import type { WorkbookDump } from './dump.ts';

/** Where a workbook lives: what its host does with dates and with what is typed depends on it. */
export interface HostSettings {
  readonly zone: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura' | 'America/New_York';
  readonly locale: 'id-ID' | 'en-US';
}

/** A cell that somebody types into; `row` and `column` are counted from 0. */
export interface Typed {
  readonly row: number;
  readonly column: number;
  /**
   * A text as it is typed: in a cell of the text format it stays text. A number in a cell of the date format is that
   * day's serial number.
   */
  readonly value: CellValue;
}

/**
 * One open workbook, empty at first but for one user's sheet `Lembar1` without cells.
 *
 * Verbs of the product fail with an error that has `text: Text`, a sentence for the user, and then nothing has
 * changed. Verbs of the user always succeed.
 */
export interface ContractHost {
  /** The port. */
  read(): Promise<Snapshot>;
  write(update: WorkbookUpdate): Promise<void>;

  /** *Siapkan buku kerja*, as the menu or the ribbon runs it, with these answers in place of the questions it asks. */
  createTemplates(options: TemplateOptions): Promise<void>;
  /** *Periksa data*, as the menu or the ribbon runs it, with this in place of clock and settings. */
  check(context: CheckContext): Promise<void>;

  /** Any action of menus and panel, as the host reads and writes for it; gives what it answers. */
  act(action: Action, context: Omit<ActContext, 'newId'>): Promise<unknown>;

  /** The user types; cells keep their formats. */
  type(sheet: string, cells: readonly Typed[]): Promise<void>;
  /** The user gives a cell a background, six hex digits, or takes it away (`null`). */
  colour(sheet: string, address: string, hex: string | null): Promise<void>;
  /** The user writes a note on a cell, or deletes the note (`null`). */
  note(sheet: string, address: string, text: string | null): Promise<void>;
  /** The user adds an empty sheet at the end. */
  addSheet(sheet: string): Promise<void>;
  removeSheet(sheet: string): Promise<void>;
  /** Somebody else locks the sheet, so that the product may neither change nor unlock it. */
  protect(sheet: string): Promise<void>;

  /** The whole workbook as readers see it. Costs no calls, and leaves out the record of marks (`_monev_tanda`). */
  dump(): Promise<WorkbookDump>;
  /** Host calls (service calls, syncs, passes over a file) of the product's verbs since `resetCalls`. */
  calls(): number;
  resetCalls(): void;
}

/** A host built from its sources, which can open any number of workbooks. */
export interface HostProgram {
  open(settings: HostSettings): Promise<ContractHost>;
}

/** What `tests/hosts/<host>/contract-host.ts` exports as `host`. */
export interface HostUnderTest {
  readonly name: 'memory' | 'xlsx' | 'apps-script' | 'excel';
  /** What `calls` counts. */
  readonly unit: 'calls' | 'syncs' | 'passes';
  /** Most calls for each job. */
  readonly budgets: Readonly<Record<'read' | 'mark600' | 'edit600' | 'create', number>>;
  /**
   * Builds the host. With `edit`, every TypeScript file of the host goes through it first (its path from the project's
   * root, with `/`), as the mutation tests do.
   */
  build(edit?: (path: string, source: string) => string): Promise<HostProgram>;
}
