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
}

/** A line of the diagnostics; never what cells hold. */
export interface DiagnosticFact {
  readonly label: Text;
  readonly value: string;
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
  | 'help';

/** Why something was not done, in a sentence for the user. */
export interface Failure {
  readonly text: Text;
  /** `offline` when the program that holds the workbook was not reached. */
  readonly kind: 'refused' | 'offline' | 'cancelled' | 'failed';
}
